// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/style/badge.h"
#include "widgets/style/color_bar.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/search_field.h"
#include "widgets/style/segmented.h"
#include "widgets/style/table_view.h"
#include "widgets/style/toast.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

// Widgets of widgets/style, driven by keys and the mouse.
namespace ng::ui {
namespace {

bool isColour(const QImage &image, const QPoint &at, Token token)
{
    return image.pixelColor(at) == color(token);
}

QStandardItemModel *channelModel(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("SD (µV)"), QStringLiteral("Note")});
    const QVector<QPair<QString, double>> rows = {{QStringLiteral("ch10"), 9.0},
                                                  {QStringLiteral("ch2"), 10.5},
                                                  {QStringLiteral("ch1"), 76.0}};
    for (const auto &[name, sd] : rows) {
        auto *value = new QStandardItem(QString::number(sd));
        value->setData(sd, SortRole);
        model->appendRow({new QStandardItem(name), value, new QStandardItem(QStringLiteral("a\tb\nc"))});
    }
    return model;
}

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class TestStyleWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void ringOnlyForTheKeyboard();
    void lettersWithAltOnly();
    void headersShowWholeLetters();
    void fieldFrames();
    void buttonKeepsItsWords();
    void tableCopies();
    void tableSorts();
    void tableRemembersColumns();
    void tableShowsPlaceholder();
    void tableLightsTheRow();
    void formErrorLine();
    void formReset();
    void formFolds();
    void toastTakesItsTime();
    void toastIsAlone();
    void toastByKey();
    void emptyStateInALowDock();
    void emptyStateByKey();
    void errorPanel();
    void segments();
    void searchField();
    void tabsAndTitleShareARow();
    void dockButtons();
    void namesForAssistants();
};

void TestStyleWidgets::cleanup()
{
    ThemeManager::instance().setChoice(ThemeChoice::Light);
}

/// The letters of menus are underlined while Alt is held, and not before and after.
void TestStyleWidgets::lettersWithAltOnly()
{
    QMainWindow window;
    QMenu *const menu = window.menuBar()->addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("&Open"));
    window.resize(300, 200);
    window.show();
    const auto shown = [&window] {
        return window.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, window.menuBar());
    };
    const QImage before = window.menuBar()->grab().toImage();
    QCOMPARE(shown(), 0);
    QTest::keyPress(&window, Qt::Key_Alt);
    QCOMPARE(shown(), 1);
    QVERIFY(window.menuBar()->grab().toImage() != before);
    QTest::keyRelease(&window, Qt::Key_Alt);
    QCOMPARE(shown(), 0);
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::mousePress(&window, Qt::LeftButton);
    QCOMPARE(shown(), 0);
}

/// What hangs below the line is not cut, and the sort arrow stands in the middle of the height.
void TestStyleWidgets::headersShowWholeLetters()
{
    QStandardItemModel model(1, 1);
    TableView table;
    table.setModel(&model);
    table.resize(200, 100);
    const auto lowest = [&](const QString &text) {
        model.setHorizontalHeaderLabels({text});
        const QImage image = table.horizontalHeader()->grab().toImage();
        const QRgb ground = image.pixel(3, 3);
        for (int y = image.height() - 3; y > 0; --y) { // above the line at the foot
            for (int x = 6; x < 100; ++x) {
                if (image.pixel(x, y) != ground)
                    return y;
            }
        }
        return 0;
    };
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QFontMetrics metrics(table.horizontalHeader()->font());
    const auto below = [&metrics](const QString &text) { return metrics.tightBoundingRect(text).bottom(); };
    const QString deep = QStringLiteral("gpq"), flat = QStringLiteral("xxx");
    QVERIFY(lowest(deep) - lowest(flat) >= below(deep) - below(flat));
}

void TestStyleWidgets::ringOnlyForTheKeyboard()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("First"));
    auto *second = new QPushButton(QStringLiteral("Second"));
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        ThemeManager::instance().setChoice(choice);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QCoreApplication::processEvents();
        // 3 px outside, 2 px thick: one pixel of gap to the frame.
        const QPoint ring(second->x() - 2, second->geometry().center().y());
        QVERIFY(isColour(window.grab().toImage(), ring, Token::Acc));
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(second->hasFocus());
        QCoreApplication::processEvents();
        QVERIFY(!isColour(window.grab().toImage(), ring, Token::Acc));
    }
}

void TestStyleWidgets::fieldFrames()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *field = new QLineEdit(QStringLiteral("12.5"));
    auto *other = new QLineEdit;
    row->addWidget(other);
    row->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto edge = [&](int depth) {
        return window.grab().toImage().pixelColor(field->x() + depth, field->geometry().center().y());
    };
    other->setFocus();
    QCOMPARE(edge(0), color(Token::Line2));
    QCOMPARE(edge(1), color(Token::Base));
    QTest::keyClick(other, Qt::Key_Tab);
    QCOMPARE(edge(0), color(Token::Acc));
    QCOMPARE(edge(1), color(Token::Acc));
    QCOMPARE(edge(2), color(Token::Base));
    setError(field, true);
    QCOMPARE(edge(1), color(Token::Err));
    field->setEnabled(false);
    QCOMPARE(edge(0), color(Token::Line));
}

void TestStyleWidgets::buttonKeepsItsWords()
{
    // At its own size a button shows all its words: the last letter is drawn as in a wider one.
    QPushButton tight(QStringLiteral("Import"));
    tight.resize(tight.sizeHint());
    QPushButton wide(QStringLiteral("Import"));
    wide.resize(tight.width() + 40, tight.height());
    const QImage a = tight.grab().toImage().copy(10, 4, tight.width() - 20, 16);
    const QImage b = wide.grab().toImage().copy(30, 4, tight.width() - 20, 16);
    QCOMPARE(a, b);
}

void TestStyleWidgets::tableCopies()
{
    TableView view;
    view.setSortedModel(channelModel(&view));
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tSD (µV)\tNote\nch2\t10.5\ta b c\n"));
    view.setColumnHidden(2, true);
    view.clearSelection();
    QCOMPARE(view.asTsv(), QStringLiteral("Name\tSD (µV)\nch10\t9\nch2\t10.5\nch1\t76\n"));
    view.horizontalHeader()->moveSection(1, 0); // as the person sees it
    QVERIFY(view.asTsv().startsWith(QStringLiteral("SD (µV)\tName\n9\tch10\n")));
}

void TestStyleWidgets::tableSorts()
{
    TableView view;
    view.setSortedModel(channelModel(&view));
    view.resize(400, 200);
    view.show();
    const auto names = [&] {
        QStringList list;
        for (int row = 0; row < 3; ++row)
            list.append(view.model()->index(row, 0).data().toString());
        return list.join(QLatin1Char(' '));
    };
    const auto clickHeader = [&](int column) {
        QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, 10));
    };
    QCOMPARE(names(), QStringLiteral("ch10 ch2 ch1"));
    clickHeader(0);
    QCOMPARE(names(), QStringLiteral("ch1 ch2 ch10"));
    clickHeader(1);
    QCOMPARE(names(), QStringLiteral("ch10 ch2 ch1")); // 9 before 10.5, which text would not
}

void TestStyleWidgets::tableRemembersColumns()
{
    {
        TableView view;
        view.setSortedModel(channelModel(&view));
        view.setSettingsKey(QStringLiteral("channels"));
        view.setColumnWidth(0, 137);
    }
    TableView view;
    view.setSortedModel(channelModel(&view));
    view.setSettingsKey(QStringLiteral("channels"));
    QCOMPARE(view.columnWidth(0), 137);
}

void TestStyleWidgets::tableShowsPlaceholder()
{
    TableView view;
    auto *model = new QStandardItemModel(0, 1, &view);
    view.setModel(model);
    view.resize(300, 120);
    const QImage without = view.grab().toImage();
    view.setPlaceholder(QStringLiteral("No events yet."));
    QVERIFY(view.grab().toImage() != without);
    model->appendRow(new QStandardItem(QStringLiteral("x")));
    const QImage filled = view.grab().toImage();
    view.setPlaceholder(QString());
    QCOMPARE(view.grab().toImage(), filled);
}

void TestStyleWidgets::tableLightsTheRow()
{
    TableView view;
    view.setSortedModel(channelModel(&view));
    view.resize(400, 160);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QPoint inRow(5, view.rowViewportPosition(1) + 3);
    QTest::mouseMove(view.viewport(), inRow);
    QTRY_COMPARE(view.hoveredRow(), 1);
    // The last cell of the row, far from the pointer.
    const QPoint last(view.columnViewportPosition(2) + view.columnWidth(2) - 2, inRow.y());
    QTRY_VERIFY(isColour(view.viewport()->grab().toImage(), last, Token::AccHover));
}

void TestStyleWidgets::formErrorLine()
{
    FormGrid form;
    auto *batch = new QSpinBox;
    FormRow *row = form.addRow(QStringLiteral("Batch"), batch);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(batch->width(), 88);
    QCOMPARE(batch->alignment(), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(batch->accessibleName(), QStringLiteral("Batch"));
    const int before = row->sizeHint().height();
    row->setError(QStringLiteral("Needs 26.4 GB. Largest that fits: 448."), QStringLiteral("Use 448"));
    QVERIFY(row->hasError());
    QVERIFY(batch->property(kErrorProperty).toBool());
    QVERIFY(row->sizeHint().height() > before);
    QCOMPARE(row->message(), QStringLiteral("Needs 26.4 GB. Largest that fits: 448."));
    QCOMPARE(batch->accessibleDescription(), QStringLiteral("Needs 26.4 GB. Largest that fits: 448."));
    // The fix is reached and taken by key.
    QSignalSpy fixed(row, &FormRow::fixRequested);
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Tab);
    QWidget *link = QApplication::focusWidget();
    QCOMPARE(link->property("text").toString(), QStringLiteral("Use 448"));
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(fixed.count(), 1);
    row->clearMessage();
    QVERIFY(!row->hasError() && !batch->property(kErrorProperty).toBool());
    QCOMPARE(row->sizeHint().height(), before);
}

void TestStyleWidgets::formReset()
{
    FormGrid form;
    FormRow *row = form.addRow(QStringLiteral("Repetitions"), new QSpinBox);
    form.show();
    auto *label = row->findChild<QLabel *>();
    QVERIFY(!label->font().bold());
    row->setChanged(true);
    QVERIFY(label->font().bold());
    QSignalSpy reset(row, &FormRow::resetRequested);
    auto *button = row->findChild<QToolButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reset.count(), 1);
}

void TestStyleWidgets::formFolds()
{
    FormGrid form;
    FormGroup *group = form.addGroup(QStringLiteral("Model"));
    auto *field = new QSpinBox;
    form.addRow(QStringLiteral("Dropout"), field);
    form.show();
    QVERIFY(field->isVisible());
    auto *head = group->findChild<QToolButton *>();
    QTest::keyClick(head, Qt::Key_Return);
    QVERIFY(group->isFolded() && !field->isVisible());
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(field->isVisible());
}

void TestStyleWidgets::toastTakesItsTime()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    QTest::mouseMove(&window, QPoint(5, 5)); // on the toast it would hold it
    QElapsedTimer clock;
    clock.start();
    QPointer<Toast> toast = Toast::show(&window, {ToastKind::Ok, QStringLiteral("Report exported, 6 files"), {}, {}});
    QCOMPARE(toast->geometry().right(), 600 - 12 - 1);
    QCOMPARE(toast->geometry().bottom(), 400 - 12 - 1);
    window.resize(500, 300);
    QCOMPARE(toast->geometry().bottom(), 300 - 12 - 1);
    while (clock.elapsed() < 5500)
        QTest::qWait(100);
    QVERIFY(!toast.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(toast.isNull(), 3000);
    QVERIFY(clock.elapsed() >= 5900);
}

void TestStyleWidgets::toastIsAlone()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    QPointer<Toast> first = Toast::show(&window, {ToastKind::Info, QStringLiteral("First"), {}, {}});
    QPointer<Toast> second = Toast::show(&window, {ToastKind::Error, QStringLiteral("Second"), {}, {}});
    QVERIFY(!first || !first->isVisible());
    QTRY_VERIFY(first.isNull());
    QVERIFY(second->isVisible());
}

void TestStyleWidgets::toastByKey()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int opened = 0;
    QPointer<Toast> toast =
        Toast::show(&window,
                    {ToastKind::Ok, QStringLiteral("Exported"), QStringLiteral("Show folder"), [&] { ++opened; }});
    auto *action = toast->findChild<QPushButton *>();
    QCOMPARE(action->text(), QStringLiteral("Show folder"));
    action->setFocus(Qt::TabFocusReason);
    QTest::keyClick(action, Qt::Key_Return);
    QCOMPARE(opened, 1);
    QTRY_VERIFY(toast.isNull());
}

void TestStyleWidgets::emptyStateInALowDock()
{
    EmptyState state("spectrum", QStringLiteral("No trace"), QStringLiteral("This recording has no signals."));
    state.resize(500, 120);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));
    const auto *scroll = state.findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0); // nothing is out of sight
    const auto labelsInSight = [&state] {
        const QList<QLabel *> labels = state.findChildren<QLabel *>();
        return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible(); });
    };
    QCOMPARE(labelsInSight(), 2); // the picture went, the words stay
    state.resize(500, 400);
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(labelsInSight(), 3);
}

void TestStyleWidgets::emptyStateByKey()
{
    EmptyState state("train", QStringLiteral("No study open"), QStringLiteral("Training needs a study."));
    QPushButton *open = state.addButton(QStringLiteral("Open study…"), "open", true);
    QPushButton *simulate = state.addButton(QStringLiteral("Simulate a study…"), "simulate");
    state.resize(600, 400);
    state.show();
    QVERIFY(QTest::qWaitForWindowActive(&state));
    QSignalSpy opened(open, &QPushButton::clicked);
    QSignalSpy simulated(simulate, &QPushButton::clicked);
    state.setFocus();
    QVERIFY(open->hasFocus());
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(open, Qt::Key_Tab);
    QVERIFY(simulate->hasFocus());
    QTest::keyClick(simulate, Qt::Key_Return);
    QCOMPARE(simulated.count(), 1);
    // Narrow: the buttons wrap, none loses its words.
    state.resize(220, 500);
    QCoreApplication::processEvents();
    QVERIFY(open->width() >= open->sizeHint().width());
    QVERIFY(simulate->y() > open->y());
}

void TestStyleWidgets::errorPanel()
{
    const ng::Error error{ng::ErrorCode::CorruptData, "Record %1 is cut off.", {"58"}, {"channel Fp1", "sub-01.edf"}};
    ErrorPanel panel(error);
    QPushButton *retry = panel.addButton(QStringLiteral("Try again"), nullptr, true);
    panel.resize(640, 480);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QCOMPARE(errorText(error), QStringLiteral("sub-01.edf: channel Fp1: Record 58 is cut off."));
    QCOMPARE(panel.accessibleDescription(), QStringLiteral("Record 58 is cut off."));
    QVERIFY(panel.codeLine().startsWith(QStringLiteral("corrupt-data")));
    panel.setFocus();
    QVERIFY(retry->hasFocus());
    QTest::keyClick(retry, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // copy details
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("Record 58 is cut off.")));
    QVERIFY(copied.contains(QStringLiteral("sub-01.edf")));
    for (int code = 0; code <= static_cast<int>(ng::ErrorCode::Internal); ++code)
        QVERIFY(!errorTitle(static_cast<ng::ErrorCode>(code)).isEmpty());
}

void TestStyleWidgets::segments()
{
    Segmented verdict;
    verdict.addSegment(QStringLiteral("Accept"), "check", QKeySequence(Qt::Key_1));
    verdict.addSegment(QStringLiteral("Edit"), "edit", QKeySequence(Qt::Key_2));
    verdict.addSegment(QStringLiteral("Reject"), "delete", QKeySequence(Qt::Key_3));
    verdict.resize(verdict.sizeHint());
    verdict.show();
    QVERIFY(QTest::qWaitForWindowActive(&verdict));
    QCOMPARE(verdict.current(), -1);
    QVERIFY(std::abs(verdict.segment(0)->width() - verdict.segment(1)->width()) <= 1); // the pixel that is left over
    QCOMPARE(verdict.segment(1)->x(), verdict.segment(0)->x() + verdict.segment(0)->width());
    QSignalSpy chosen(&verdict, &Segmented::chosen);
    QTest::mouseClick(verdict.segment(0), Qt::LeftButton);
    QCOMPARE(verdict.current(), 0);
    QTest::keyClick(&verdict, Qt::Key_3);
    QTRY_COMPARE(verdict.current(), 2); // a shortcut shows the button pressed first
    QCOMPARE(verdict.current(), 2);
    QVERIFY(!verdict.segment(0)->isChecked());
    verdict.segment(2)->setFocus();
    QTest::keyClick(verdict.segment(2), Qt::Key_Left);
    QVERIFY(verdict.segment(1)->hasFocus());
    QTest::keyClick(verdict.segment(1), Qt::Key_Space);
    QCOMPARE(verdict.current(), 1);
    QCOMPARE(chosen.count(), 3);
    verdict.setCurrent(-1);
    QCOMPARE(chosen.count(), 3); // not by a person
}

void TestStyleWidgets::searchField()
{
    SearchField field(QStringLiteral("Find"));
    field.show();
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QSignalSpy left(&field, &SearchField::leftToList);
    QTest::keyClicks(&field, QStringLiteral("alpha"), {}, 20);
    QTest::qWait(300);
    QCOMPARE(searched.count(), 1); // once after the pause, not for each letter
    QCOMPARE(searched.at(0).at(0).toString(), QStringLiteral("alpha"));
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestStyleWidgets::tabsAndTitleShareARow()
{
    QMainWindow window;
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto *map = new Dock(QStringLiteral("map"), QStringLiteral("Map"), &window);
    auto *head = new Dock(QStringLiteral("head"), QStringLiteral("3-D head"), &window);
    for (Dock *dock : {map, head}) {
        dock->setWidget(new QWidget);
        window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    }
    window.resize(700, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(map->title()->parentWidget(), map);
    window.tabifyDockWidget(map, head);
    head->raise();
    QTRY_VERIFY(qobject_cast<QTabBar *>(head->title()->parentWidget()) != nullptr);
    QVERIFY(head->title()->isVisible() && head->title()->isTabbed());
    QTRY_VERIFY(!map->title()->isVisible());
    auto *bar = qobject_cast<QTabBar *>(head->title()->parentWidget());
    QCOMPARE(head->title()->geometry().right(), bar->width() - 1);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    QTRY_VERIFY(map->title()->isVisible());
    QVERIFY(!head->title()->isVisible());
    map->setFloating(true);
    QTRY_COMPARE(map->title()->parentWidget(), map);
    QVERIFY(!map->title()->isTabbed());
    QTRY_COMPARE(head->title()->parentWidget(), head); // alone again
    delete head;
    window.removeDockWidget(map);
}

void TestStyleWidgets::dockButtons()
{
    QMainWindow window;
    auto *dock = new Dock(QStringLiteral("map"), QStringLiteral("Map"), &window);
    dock->setWidget(new QWidget);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.resize(500, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(dock->title()->height(), 24);
    const QList<QToolButton *> buttons = dock->title()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(dock->isFloating());
    dock->setFloating(false);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QVERIFY(!dock->isVisible());
    dock->setFeatures(QDockWidget::DockWidgetMovable);
    dock->show();
    QVERIFY(!buttons.at(0)->isVisible() && !buttons.at(1)->isVisible());
}

void TestStyleWidgets::namesForAssistants()
{
    Badge badge(BadgeKind::Bad, QStringLiteral("bad T8"));
    QCOMPARE(accessible(&badge)->text(QAccessible::Name), QStringLiteral("bad T8"));
    QCOMPARE(accessible(&badge)->role(), QAccessible::StaticText);
    ColorBar bar(ColorMap::RdBuR);
    bar.setSigned(true);
    bar.setRange(-90, 90, QStringLiteral("µV"));
    QCOMPARE(accessible(&bar)->text(QAccessible::Description), QStringLiteral("−90 to +90 µV"));
    Segmented verdict;
    verdict.addSegment(QStringLiteral("Accept"));
    QAccessibleInterface *segment = accessible(verdict.segment(0));
    QCOMPARE(segment->text(QAccessible::Name), QStringLiteral("Accept"));
    QVERIFY(segment->actionInterface() != nullptr);
    verdict.setCurrent(0);
    QVERIFY(segment->state().checked);
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestStyleWidgets)
#include "tst_style_widgets.moc"
