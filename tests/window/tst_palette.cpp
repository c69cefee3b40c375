// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "tests/window/way_kit.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/session/run_library.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/theme.h"

#include <QClipboard>

namespace ng::ui {

using test::fixture;
using test::Way;
namespace fs = std::filesystem;

/// Every action of the whole window, with nothing, a recording, or a study with runs open: it does something that can be seen, or
/// says why it cannot.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void everyActionDoesSomethingOrSaysWhyNot_data();
    void everyActionDoesSomethingOrSaysWhyNot();

private:
    enum class Open { Nothing, Recording, Study };
    static void copyTour(const fs::path &study);
    static QStringList saysWhyNot(Way &way, const ActionRegistry::Entry &entry);
    void prepare(Way &way, Open open, const fs::path &study);
    static QString told(Way &way);
    static QImage seen(Way &way) { return way.kit.window->grab().toImage(); }
    /// Windows that an action opened, closed again; their classes.
    static QStringList closeOthers(Way &way);
};

void TestPalette::everyActionDoesSomethingOrSaysWhyNot_data()
{
    QTest::addColumn<int>("open");
    QTest::newRow("nothing") << static_cast<int>(Open::Nothing);
    QTest::newRow("recording") << static_cast<int>(Open::Recording);
    QTest::newRow("study") << static_cast<int>(Open::Study);
}

void TestPalette::copyTour(const fs::path &study)
{
    std::error_code failed;
    fs::copy(fs::path(qgetenv("NG_BUILD_DIR").toStdString()) / "share/neuroglyph/tour", study,
             fs::copy_options::recursive, failed);
    QVERIFY2(!failed, failed.message().c_str());
}

/// Opens again what the last action closed.
void TestPalette::prepare(Way &way, Open open, const fs::path &study)
{
    Session &session = way.kit.session;
    if (open == Open::Recording && session.selection().recording() == nullptr)
        QVERIFY(way.kit.open(fixture("edf/S001R01.edf")));
    if (open == Open::Study && session.study() == nullptr)
        way.kit.window->open(study);
    if (open == Open::Study)
        QTRY_VERIFY_WITH_TIMEOUT(session.study() != nullptr && !session.opening(), Way::kPatienceMs);
}

/// What words, marks and the clipboard tell, without looking at the picture.
QString TestPalette::told(Way &way)
{
    QStringList out;
    Json window = way.kit.window->sessionState();
    window.remove("geometry");
    out << QString::fromStdString(window.dump()) << way.kit.window->status().message()
        << QGuiApplication::clipboard()->text() << QString::number(way.kit.window->onStartPage())
        << QString::number(way.kit.window->windowState()) << QString::number(ThemeManager::instance().fontScale())
        << QString::number(reinterpret_cast<quintptr>(QApplication::focusWidget()), 16);
    for (const ActionRegistry::Entry &entry : way.kit.actions.entries())
        out << QString::number(entry.action->isChecked()) + entry.reason;
    for (const QWidget *const top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            out << QString::fromLatin1(top->metaObject()->className());
    }
    return out.join(QLatin1Char('\n'));
}

/// Empty where an action that cannot run has its reason and tells it when it is asked for all the same.
QStringList TestPalette::saysWhyNot(Way &way, const ActionRegistry::Entry &entry)
{
    const QString id = entry.spec.id, reason = entry.reason;
    if (reason.isEmpty())
        return {id};
    way.kit.window->runAction(id);
    return way.kit.window->status().message() == reason ? QStringList()
                                                        : QStringList{id + QStringLiteral(" (not told)")};
}

QStringList TestPalette::closeOthers(Way &way)
{
    QStringList out;
    for (QWidget *const top : QApplication::topLevelWidgets()) {
        if (top == way.kit.window.get() || !top->isVisible())
            continue;
        out << QString::fromLatin1(top->metaObject()->className());
        top->close();
    }
    return out;
}

void TestPalette::everyActionDoesSomethingOrSaysWhyNot()
{
    QFETCH(int, open);
    const auto state = static_cast<Open>(open);
    QTemporaryDir folder;
    const fs::path study = fs::path(folder.path().toStdString()) / "concepts-a";
    if (state == Open::Study)
        WAY(copyTour(study));
    Way way;
    QVERIFY(way.kit.show());
    way.kit.window->ensureAllPages();
    WAY(prepare(way, state, study));
    if (state == Open::Study) { // every page has been seen once, and is at rest
        for (const char *const workspace : {"train", "review", "report"}) {
            way.kit.window->showWorkspace(QLatin1String(workspace));
            QTRY_VERIFY_WITH_TIMEOUT(way.kit.jobs.idle(), Way::kPatienceMs);
        }
    }
    QStringList ids;
    for (const ActionRegistry::Entry &entry : way.kit.actions.entries())
        ids << entry.spec.id;
    QVERIFY(ids.size() > 150);
    // These end the test or leave the program.
    for (const char *const own : {"app.quit", "app.log-folder", "app.palette", "report.print"})
        ids.removeAll(QLatin1String(own));
    // Questions that wait in exec() are left by Escape: that they come is what is looked for.
    QStringList asked;
    QTimer leave;
    connect(&leave, &QTimer::timeout, &leave, [&asked] {
        if (QWidget *const modal = QApplication::activeModalWidget()) {
            asked << QString::fromLatin1(modal->metaObject()->className());
            modal->close();
        }
    });
    leave.start(30);
    QStringList silent, unsaid;
    for (const QString &id : std::as_const(ids)) {
        WAY(prepare(way, state, study));
        const QString place = id.section(QLatin1Char('.'), 0, 0);
        if (place != QLatin1String("app"))
            way.kit.window->showWorkspace(place);
        else
            way.kit.window->showWorkspace(state == Open::Study ? QStringLiteral("review") : QStringLiteral("record"));
        way.kit.window->activateWindow();
        const QAction *const action = way.kit.actions.find(id);
        const auto entry = std::find_if(way.kit.actions.entries().begin(), way.kit.actions.entries().end(),
                                        [&id](const ActionRegistry::Entry &one) { return one.spec.id == id; });
        way.kit.window->status().showMessage(QString());
        if (!action->isEnabled()) {
            unsaid << saysWhyNot(way, *entry);
            continue;
        }
        if (action->actionGroup() != nullptr && action->isChecked())
            continue; // it is on already
        if (id == QStringLiteral("app.workspace-") + way.kit.window->workspace())
            continue; // there already
        if (RecordingDocument *const recording = way.kit.session.selection().recording()) {
            DisplaySettings display = recording->display();
            display.montage = id == QLatin1String("record.montage-average") ? "double-banana" : "average";
            recording->setDisplay(display);
            QTRY_VERIFY_WITH_TIMEOUT(way.kit.jobs.idle(), Way::kPatienceMs);
        }
        QTest::qWait(1);
        asked.clear();
        const QString before = told(way);
        const QImage picture = seen(way);
        way.kit.window->runAction(id);
        const bool something =
            QTest::qWaitFor([&] { return !asked.isEmpty() || told(way) != before || seen(way) != picture; }, 1500);
        if (!something)
            silent << id;
        closeOthers(way);
        if (way.kit.window->isFullScreen())
            way.kit.window->showNormal();
    }
    QVERIFY2(unsaid.isEmpty(), qPrintable(QStringLiteral("no reason: ") + unsaid.join(QStringLiteral(", "))));
    QVERIFY2(silent.isEmpty(), qPrintable(QStringLiteral("nothing seen: ") + silent.join(QStringLiteral(", "))));
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestPalette)
#include "tst_palette.moc"
