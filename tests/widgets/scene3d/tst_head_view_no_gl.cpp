// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without OpenGL: the view says why and what works instead, and nothing else breaks or warns.
#include "tests/support/gui_test.h"
#include "widgets/scene3d/head_view.h"
#include "widgets/style/error_panel.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace ng;
using namespace ng::ui;

class TestHeadViewNoGl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vtkIsNotLoadedBeforeItIsNeeded();
    void saysWhyThereIsNoPicture();
};

void TestHeadViewNoGl::vtkIsNotLoadedBeforeItIsNeeded()
{
    HeadView view;
    view.setContacts({{QStringLiteral("Cz")}});
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(!maps.readAll().contains("libvtk"));
    QVERIFY2(!SceneThread::modulePath().isEmpty(), "the module with VTK lies beside the programs");
}

void TestHeadViewNoGl::saysWhyThereIsNoPicture()
{
    HeadView view;
    view.resize(420, 360);
    view.setContacts({{QStringLiteral("Cz")}, {QStringLiteral("Pz")}});
    view.setPlaces({{Vec3{0, 0, 1}, {}}, {Vec3{0, -0.5, 0.866}, {}}}, CoordinateFrame::SphericalHead,
                   QStringLiteral("built-in 10-5"));
    QSignalSpy trouble(&view, &HeadView::troubleFound);
    view.show();
    QTRY_COMPARE(trouble.size(), 1);
    QCOMPARE(*view.trouble(), SceneTrouble::NoPlatform);
    auto *panel = view.findChild<ErrorPanel *>();
    QVERIFY(panel != nullptr && panel->isVisible());
    QVERIFY(panel->details().contains(QStringLiteral("OpenGL")));
    QString words;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(QStringLiteral("2-D layout")));
    // Keys and size changes do no harm.
    QTest::keyClick(&view, Qt::Key_3);
    view.resize(300, 300);
    QCOMPARE(panel->geometry(), view.rect());
    QVERIFY(!view.showsLatest());
}

NG_GUI_TEST_MAIN(TestHeadViewNoGl)
#include "tst_head_view_no_gl.moc"
