// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Review page on a study into a PNG, for looking at.
//   ng_review_picture STUDY OUT.png [WIDTH HEIGHT [dark]] [rate] [hidden]
#include "tests/widgets/review/review_bench.h"
#include "widgets/panels/review/verdict_panel.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QPixmap>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("neuroglyph-picture"));
    ng::ui::ThemeManager theme;
    const QStringList arguments = app.arguments();
    theme.setChoice(arguments.contains(QStringLiteral("dark")) ? ng::ui::ThemeChoice::Dark
                                                               : ng::ui::ThemeChoice::Light);
    theme.apply(app);
    if (arguments.size() < 3)
        return 2;
    const QSize size = arguments.size() > 4 ? QSize(arguments[3].toInt(), arguments[4].toInt()) : QSize(1856, 976);
    ng::test::ReviewBench bench;
    bench.open(arguments[1] == QLatin1String("-") ? std::filesystem::path()
                                                  : std::filesystem::path(arguments[1].toStdString()),
               size);
    bench.page->setCompact(size.width() < 1600);
    if (arguments.contains(QStringLiteral("rate")) && !bench.model().hasFile())
        bench.start({true, true, false, arguments.contains(QStringLiteral("hidden"))});
    if (bench.model().hasFile()) {
        bench.page->verdict().judge(ng::Judgement::Reject);
        bench.page->verdict().stepError(1);
    }
    bench.model().openItemRecording();
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(100);
        bench.settle();
    }
    return bench.page->grab().save(arguments[2]) ? 0 : 1;
}
