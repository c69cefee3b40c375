// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Report workspace by mouse and keys: begin, add, move, size, undo, sign, export.
#include "core/base/file.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/report/small_study.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/paper_view.h"
#include "widgets/panels/report/part_properties.h"
#include "widgets/panels/report/report_desk.h"
#include "widgets/panels/report/report_docks.h"
#include "widgets/panels/report/report_item_models.h"
#include "widgets/panels/report/report_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QUndoGroup>

using namespace ng;
using namespace ng::ui;

namespace {

FigureSnapshot offered(int shade, const PaperScale &scale, const QSizeF &size = QSizeF(160, 80))
{
    FigureSnapshot figure;
    figure.id = QStringLiteral("record.traces");
    figure.title = QStringLiteral("EEG page");
    figure.caption = QStringLiteral("EEG, %1 mm/s, %2.")
                         .arg(scale.mmPerSecond)
                         .arg(scale.polarity == Polarity::NegativeUp ? QStringLiteral("negative up")
                                                                     : QStringLiteral("positive up"));
    figure.recipe = Json(Json::Object{{"recording", "a.edf"}, {"shade", shade}, {"mm_per_s", scale.mmPerSecond}});
    figure.sizeMm = size;
    figure.scale = scale;
    figure.rescaled = [shade](const PaperScale &other, const QSizeF &sizeMm) { return offered(shade, other, sizeMm); };
    figure.paint = [shade](QPainter &painter, const QRectF &rect, const FigureStyle &) {
        painter.fillRect(rect, QColor(shade, shade, shade));
    };
    return figure;
}

/// Everything of a window but the window.
struct Bench {
    JobRunner jobs;
    Session session{jobs};
    ActionRegistry actions;
    FigureShelf shelf;
    QObject owner;
    int shade = 200;
    std::unique_ptr<ReportPage> page;

    Bench()
    {
        shelf.offerFigure(&owner, QStringLiteral("record.traces"), QStringLiteral("EEG page"), QStringLiteral("Record"),
                          [this] { return std::optional(offered(shade, PaperScale())); });
        page = std::make_unique<ReportPage>(WorkspaceServices{session, actions, shelf});
        page->resize(1920, 980);
        page->show();
        page->resetLayout(QSize(1920, 1080));
    }
    [[nodiscard]] ReportDesk &desk() const { return page->desk(); }
    [[nodiscard]] PaperView &paper() const { return page->paper(); }
    [[nodiscard]] const ReportContent &content() const { return page->desk().current()->content(); }
    void trigger(const char *id) const { actions.find(QLatin1String(id))->trigger(); }
    [[nodiscard]] bool settle() { return jobs.waitUntilIdle(60000); }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("NG_SHOTS");
        if (!folder.isEmpty())
            page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
};

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString said = m_study.make();
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void saysWhatToDoWhenNothingIsOpen()
    {
        Bench bench;
        QVERIFY(bench.desk().current() == nullptr);
        QCOMPARE(bench.actions.entries().empty(), false);
        for (const ActionRegistry::Entry &entry : bench.actions.entries())
            QVERIFY2(!entry.reason.isEmpty(), qPrintable(entry.spec.id));
        bench.picture(QStringLiteral("report-empty"));
    }

    void beginsFromTheRunsOfTheStudy()
    {
        Bench bench;
        open(bench);
        QVERIFY(bench.desk().current() != nullptr);
        QCOMPARE(bench.content().title, QStringLiteral("Decoding report"));
        QVERIFY(bench.content().find(QStringLiteral("p1")) != nullptr);
        QTabBar *tabs = nullptr;
        for (QTabBar *const one : bench.page->findChildren<QTabBar *>())
            tabs = one->accessibleName() == QLatin1String("Reports") ? one : tabs;
        QVERIFY(tabs != nullptr);
        QCOMPARE(tabs->count(), 1);
        QCOMPARE(tabs->tabText(0), QStringLiteral("Decoding report"));
        QTRY_VERIFY(tabs->isVisible() && tabs->height() >= 20 && tabs->width() > 60);
        QTRY_VERIFY_WITH_TIMEOUT(bench.paper().drawn(), 20000);
        QVERIFY(bench.paper().pageCount() >= 1);
        QVERIFY(std::filesystem::exists(m_study.folder() / "reports") || !bench.desk().current()->saved());
        QTRY_VERIFY(bench.desk().current()->saved());
        QVERIFY(std::filesystem::exists(bench.desk().current()->path()));
        bench.page->readyForPicture();
        QTest::qWait(200);
        bench.picture(QStringLiteral("report-1920"));
        ThemeManager::instance().setChoice(ThemeChoice::Dark);
        QTest::qWait(300);
        bench.picture(QStringLiteral("report-1920-dark"));
        ThemeManager::instance().setChoice(ThemeChoice::Light);
        bench.page->resize(1280, 700);
        bench.page->setCompact(true);
        bench.page->resetLayout(QSize(1280, 800));
        QTRY_VERIFY_WITH_TIMEOUT(bench.paper().drawn(), 20000);
        QCOMPARE(bench.paper().pagesAcross(), 1);
        bench.picture(QStringLiteral("report-1280"));
    }

    /// Also where the dock is as narrow as it goes: a layout that was kept in another size may make it so.
    void noFieldIsCutOffInANarrowDock()
    {
        Bench bench;
        open(bench);
        QTRY_VERIFY_WITH_TIMEOUT(bench.paper().drawn(), 20000);
        auto *const dock = bench.page->findChild<QDockWidget *>(QStringLiteral("report.properties"));
        bench.page->resizeDocks({dock}, {10}, Qt::Horizontal);
        QTRY_COMPARE(dock->width(), dock->minimumWidth());
        int fields = 0;
        for (const QLineEdit *const edit : dock->findChildren<QLineEdit *>()) {
            if (!edit->isVisible() || qobject_cast<const QAbstractSpinBox *>(edit->parentWidget()) != nullptr)
                continue;
            ++fields;
            const int right = edit->mapTo(dock, QPoint(edit->width(), 0)).x();
            QVERIFY2(right <= dock->width() - 4, qPrintable(QString::number(right)));
        }
        QVERIFY(fields >= 3);
    }

    void reopensWithItsFigures()
    {
        Bench bench;
        bench.session.open(m_study.folder());
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk().current() != nullptr, 20000);
        for (const ReportPart &part : bench.content().parts)
            QVERIFY(part.kind != PartKind::Figure || part.figure);
    }

    void addsByEnterAndByDrop()
    {
        Bench bench;
        open(bench);
        auto *const offers = bench.page->findChild<TableView *>(QStringLiteral("reportOffers"));
        offers->selectRow(0);
        offers->setFocus();
        const std::size_t before = bench.content().parts.size();
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(bench.content().parts.size(), before + 1);
        QCOMPARE(bench.paper().selected(), bench.content().parts[before - 1].id); // above the signature
        // Dropped on the upper half of the first part, it goes before it.
        bench.paper().goToPage(0);
        const QString first = bench.paper().partsInOrder().constFirst();
        const QPoint place = bench.paper().partRect(first).topLeft() + QPoint(20, 2);
        QMimeData data;
        data.setData(FigureOfferItemModel::mimeType(), "record.traces");
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.paper().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.paper().viewport(), &move);
        QDropEvent drop(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.paper().viewport(), &drop);
        QCOMPARE(bench.content().parts.size(), before + 2);
        QCOMPARE(bench.content().parts.front().kind, PartKind::Figure);
        bench.session.undoGroup().activeStack()->undo();
        bench.session.undoGroup().activeStack()->undo();
        QCOMPARE(bench.content().parts.size(), before);
    }

    void movesAndRemovesByKeys()
    {
        Bench bench;
        open(bench);
        bench.paper().setFocus();
        QTest::keyClick(&bench.paper(), Qt::Key_Home);
        const QString first = bench.content().parts[0].id, second = bench.content().parts[1].id;
        QCOMPARE(bench.paper().selected(), first);
        QTest::keyClick(&bench.paper(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.content().parts[0].id, second);
        QCOMPARE(bench.content().parts[1].id, first);
        QTest::keyClick(&bench.paper(), Qt::Key_Up);
        QCOMPARE(bench.paper().selected(), second);
        QTest::keyClick(&bench.paper(), Qt::Key_Delete);
        QVERIFY(bench.content().find(second) == nullptr);
        bench.session.undoGroup().activeStack()->undo();
        bench.session.undoGroup().activeStack()->undo();
        QCOMPARE(bench.content().parts[0].id, first);
        QTest::keyClick(&bench.paper(), Qt::Key_End);
        QTest::keyClick(&bench.paper(), Qt::Key_Escape);
        QVERIFY(bench.paper().selected().isEmpty());
    }

    void figureFollowsItsProperties()
    {
        Bench bench;
        open(bench);
        const QString part = bench.desk().addOffer(QStringLiteral("record.traces"));
        bench.paper().select(part);
        Q_EMIT bench.paper().partActivated(part);
        auto *const properties = bench.page->findChild<PartProperties *>();
        auto *const width = qobject_cast<QDoubleSpinBox *>(QApplication::focusWidget());
        QVERIFY(width != nullptr && properties->isAncestorOf(width));
        width->selectAll();
        QTest::keyClicks(width, QStringLiteral("120"));
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(bench.content().find(part)->sizeMm, QSizeF(120, 60)); // ratio kept
        auto *const speed = properties->findChildren<QComboBox *>().at(1);
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(bench.content().find(part)->scale->mmPerSecond, 60.0);
        QVERIFY(bench.content().find(part)->caption.contains(QStringLiteral("60 mm/s"))); // in step
        // A caption of one's own stays when the figure is drawn again.
        auto *const caption = properties->findChild<QPlainTextEdit *>();
        caption->setFocus();
        caption->selectAll();
        QTest::keyClicks(caption, QStringLiteral("Mine"));
        QVERIFY(!bench.content().find(part)->inStep);
        bench.shade = 90;
        bench.shelf.touch(QStringLiteral("record.traces"));
        QVERIFY(bench.content().find(part)->old);
        QCOMPARE(bench.desk().oldCount(), 1);
        bench.trigger("report.redraw");
        QVERIFY(!bench.content().find(part)->old);
        QCOMPARE(bench.content().find(part)->recipe["shade"].toInt(), 90);
        QCOMPARE(bench.content().find(part)->caption, QStringLiteral("Mine"));
    }

    void cornerSizesTheFigure()
    {
        Bench bench;
        open(bench);
        const QString part = bench.desk().addOffer(QStringLiteral("record.traces"), bench.content().parts[0].id);
        bench.paper().goToPage(0);
        const QRect rect = bench.paper().partRect(part);
        QTest::mouseClick(bench.paper().viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(bench.paper().selected(), part);
        const QPoint corner = rect.topRight() + QPoint(3, -3);
        QTest::mousePress(bench.paper().viewport(), Qt::LeftButton, {}, corner);
        QTest::mouseMove(bench.paper().viewport(), corner - QPoint(40, -10));
        QTest::mouseRelease(bench.paper().viewport(), Qt::LeftButton, {}, corner - QPoint(40, -10));
        const QSizeF size = bench.content().find(part)->sizeMm;
        QVERIFY(size.width() < 150.0);
        QVERIFY(std::abs(size.width() / size.height() - 2.0) < 0.01);
    }

    void exportsByKeyAndAsksBeforeReplacing()
    {
        Bench bench;
        open(bench);
        auto *const panel = bench.page->findChild<ExportPanel *>();
        auto *const folder = panel->findChild<QLineEdit *>();
        QTemporaryDir target;
        folder->setText(target.path());
        QSignalSpy done(&bench.desk(), &ReportDesk::exported);
        QSignalSpy failed(&bench.desk(), &ReportDesk::exportFailed);
        bench.trigger("report.export");
        QTRY_COMPARE_WITH_TIMEOUT(done.size() + failed.size(), 1, 60000);
        QCOMPARE(failed.size(), 0);
        const QStringList files = done[0][0].toStringList();
        QCOMPARE(files.size(), 2);
        for (const QString &file : files)
            QVERIFY(QFileInfo::exists(file));
        auto *const result = panel->findChild<QLabel *>(QStringLiteral("reportExportResult"));
        QTRY_VERIFY(result->text().contains(QStringLiteral("checked by re-reading")));
        auto *const button = panel->findChild<QPushButton *>(QStringLiteral("reportExport"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(button->text(), QStringLiteral("Replace"));
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 60000);
    }

    void signedUntilChanged()
    {
        Bench bench;
        open(bench);
        bench.desk().current()->sign(QStringLiteral("A. Reader"));
        QVERIFY(bench.content().signedNow());
        QVERIFY(!bench.actions.find(QStringLiteral("report.sign"))->isEnabled());
        bench.trigger("report.add-text");
        QVERIFY(!bench.content().signedNow());
        auto *const draft = bench.page->findChild<QLabel *>(QStringLiteral("reportDraft"));
        QVERIFY(draft->text().contains(QStringLiteral("A. Reader")));
        bench.session.undoGroup().activeStack()->undo();
        QVERIFY(bench.content().signedNow());
    }

    void tellsAssistiveTechnologyOfItsParts()
    {
        Bench bench;
        open(bench);
        QAccessibleInterface *const paper = QAccessible::queryAccessibleInterface(&bench.paper());
        QVERIFY(paper != nullptr);
        QCOMPARE(paper->role(), QAccessible::Document);
        QCOMPARE(paper->childCount(), static_cast<int>(bench.paper().partsInOrder().size()));
        QCOMPARE(paper->child(0)->text(QAccessible::Name), QStringLiteral("1 Summary"));
        QVERIFY(paper->child(0)->text(QAccessible::Description).contains(QStringLiteral("page 1 of")));
        QVERIFY(paper->child(0)->rect().height() > 5);
        bench.paper().select(bench.paper().partsInOrder()[1]);
        QCOMPARE(paper->text(QAccessible::Value), paper->child(1)->text(QAccessible::Name));
        QVERIFY(paper->child(1)->state().selected);
    }

private:
    /// Opens the study and begins a report of its runs.
    void open(Bench &bench)
    {
        bench.session.open(m_study.folder());
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.study() != nullptr, 20000);
        QVERIFY(bench.settle());
        QTRY_VERIFY(!bench.desk().busy());
        const std::size_t before = bench.desk().reports().size();
        bench.trigger("report.new-research");
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk().reports().size(), before + 1, 60000);
        QVERIFY(bench.settle());
    }

    test::SmallStudy m_study;
};

NG_GUI_TEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
