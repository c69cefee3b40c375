// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/badge.h"
#include "widgets/style/color_bar.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/icons.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/painting.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/scroll_panel.h"
#include "widgets/style/search_field.h"
#include "widgets/style/segmented.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QtWidgets>

// Everything of widgets/style in one window, to be compared with the design: ng_style_gallery [--shot FILE.png]
// [--theme dark] [--scale 2] [--size 1600x1000]. With --shot it draws once and ends.
namespace ng::ui {
namespace {

class RunSamples : public QWidget
{
public:
    RunSamples() { setFixedHeight(px(24)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < 6; ++i) {
            paintRunSample(&painter, QRectF(i * 52, 0, 28, height()), i);
            painter.setPen(color(Token::Tx));
            painter.drawText(QRect(i * 52 + 34, 0, 16, height()), Qt::AlignVCenter, QString(QChar(u'A' + i)));
        }
        paintHatch(&painter, QRectF(6 * 52, 0, 60, height()));
        paintFrame(&painter, QRectF(6 * 52, 0, 60, height()), Token::Line2);
    }
};

class IconSheet : public QWidget
{
public:
    IconSheet() : m_names(iconNames()) { setMinimumSize(18 * 34, 34 * static_cast<int>((m_names.size() + 17) / 18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < m_names.size(); ++i) {
            const QRect cell((i % 18) * 34, (i / 18) * 34, 34, 34);
            icon(m_names.at(i).toLatin1().constData()).paint(&painter, cell.adjusted(9, 9, -9, -9));
        }
    }

private:
    QStringList m_names;
};

/// A control held in a state for the picture: hovered, pressed.
class Held : public QPushButton
{
public:
    Held(const QString &text, QStyle::State extra) : QPushButton(text), m_extra(extra) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state |= m_extra;
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    }

private:
    QStyle::State m_extra;
};

QLineEdit *numberField(const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(px(77));
    return field;
}

void addSamples(QGridLayout *grid, int row)
{
    auto *badges = new QWidget;
    auto *line = new QHBoxLayout(badges);
    line->setContentsMargins(0, 0, 0, 0);
    for (const auto &[kind, text] : {std::pair{BadgeKind::Chance, "chance"},
                                     {BadgeKind::Control, "shuffled"},
                                     {BadgeKind::Simulated, "simulated"},
                                     {BadgeKind::Bad, "bad"},
                                     {BadgeKind::Fits, "fits"},
                                     {BadgeKind::Grading, "grading"},
                                     {BadgeKind::Plain, "control"},
                                     {BadgeKind::Link, "16:15:12, O1"}})
        line->addWidget(new Badge(kind, QString::fromLatin1(text)));
    line->addStretch();
    grid->addWidget(badges, row++, 0, 1, 5);
    grid->addWidget(new RunSamples, row++, 0, 1, 5);
    auto *verdict = new Segmented;
    verdict->addSegment(QStringLiteral("Accept"), "check", QKeySequence(Qt::Key_1));
    verdict->addSegment(QStringLiteral("Edit"), "edit", QKeySequence(Qt::Key_2));
    verdict->addSegment(QStringLiteral("Reject"), "delete", QKeySequence(Qt::Key_3));
    verdict->setCurrent(0);
    grid->addWidget(verdict, row++, 0, 1, 5);
    auto *map = new ColorBar(ColorMap::RdBuR);
    map->setSigned(true);
    map->setRange(-90, 90, QStringLiteral("µV"));
    auto *power = new ColorBar(ColorMap::Viridis);
    power->setRange(6, 15, QStringLiteral("dB"), 1);
    grid->addWidget(map, row, 0, 1, 3);
    grid->addWidget(power, row++, 3, 1, 2);
    grid->addWidget(new IconSheet, row++, 0, 1, 5);
    grid->setRowStretch(row, 1);
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setColumnStretch(4, 1);
    int row = 0;
    const auto addRow = [&](const QString &name, const QList<QWidget *> &widgets) {
        grid->addWidget(makeLabel(name, TextRole::Small, Token::Tx2), row, 0);
        for (int i = 0; i < widgets.size(); ++i)
            grid->addWidget(widgets.at(i), row, 1 + i);
        ++row;
    };
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto *checked = new QPushButton(QStringLiteral("Checked"));
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *start = new QPushButton(QStringLiteral("Start"));
    setPrimary(start);
    auto *off = new QPushButton(QStringLiteral("Disabled"));
    setPrimary(off);
    off->setEnabled(false);
    addRow(QStringLiteral("Button"),
           {new QPushButton(QStringLiteral("Normal")), new Held(QStringLiteral("Hover"), QStyle::State_MouseOver)});
    addRow({},
           {new Held(QStringLiteral("Pressed"), QStyle::State_Sunken),
            new Held(QStringLiteral("Focus"), QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange)});
    addRow({}, {checked, disabled});
    addRow(QStringLiteral("Main"), {start, off});
    auto *focused = numberField(QStringLiteral("12.5"));
    focused->setObjectName(QStringLiteral("focused"));
    auto *wrong = numberField(QStringLiteral("1e9"));
    setError(wrong, true);
    auto *dead = numberField(QStringLiteral("12.5"));
    dead->setEnabled(false);
    addRow(QStringLiteral("Field"), {numberField(QStringLiteral("12.5")), focused});
    addRow({}, {wrong, dead});
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Longitudinal bipolar"), QStringLiteral("Average")});
    auto *spin = new QDoubleSpinBox;
    spin->setAlignment(Qt::AlignRight);
    spin->setValue(1.5);
    addRow(QStringLiteral("Choice"), {combo, spin});
    auto *check = new QCheckBox(QStringLiteral("Log y"));
    check->setChecked(true);
    auto *part = new QCheckBox(QStringLiteral("Partly"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Each"));
    radio->setChecked(true);
    addRow(QStringLiteral("Check"), {check, new QCheckBox(QStringLiteral("Raw")), part, radio});
    auto *deadCheck = new QCheckBox(QStringLiteral("Off"));
    deadCheck->setChecked(true);
    deadCheck->setEnabled(false);
    auto *bar = new QProgressBar;
    bar->setValue(62);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    addRow({}, {deadCheck, bar, slider});
    addSamples(grid, row);
    return page;
}

QStandardItemModel *jobs(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels({QString(), QStringLiteral("Job"), QStringLiteral("Progress"),
                                      QStringLiteral("Rate"), QStringLiteral("Left"), QStringLiteral("Kind")});
    struct Row {
        const char *glyph, *job, *rate, *left, *kind;
        double done;
        ProgressState state;
        BadgeKind badge;
    };
    const QVector<Row> rows = {{"run", "Overview of sub-07.edf", "1.9 GB/s", "00:00:14", "chance", 0.62,
                                ProgressState::Running, BadgeKind::Chance},
                               {"pause", "Import ward-2026-03, 412 files", "8.2 files/s", "00:00:35", "control", 0.31,
                                ProgressState::Paused, BadgeKind::Control},
                               {"error", "Train run-014", "1 840 items/s", "00:06:12", "simulated", 0.71,
                                ProgressState::Failed, BadgeKind::Simulated},
                               {"check", "Export report", "", "done", "fits", 1.0, ProgressState::Done,
                                BadgeKind::Fits}};
    for (int i = 0; i < 12; ++i) {
        const Row &row = rows.at(i % 4);
        QList<QStandardItem *> items;
        for (int column = 0; column < 6; ++column)
            items.append(new QStandardItem);
        items[0]->setData(QByteArray(row.glyph), GlyphRole);
        items[0]->setData(i >= 8, LeftOutRole);
        items[1]->setText(QString::fromLatin1(row.job));
        items[2]->setData(row.done, ProgressRole);
        items[2]->setData(static_cast<int>(row.state), ProgressStateRole);
        items[3]->setText(QString::fromLatin1(row.rate));
        items[3]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items[4]->setText(QString::fromLatin1(row.left));
        items[5]->setText(QString::fromLatin1(row.kind));
        items[5]->setData(static_cast<int>(row.badge), BadgeRole);
        model->appendRow(items);
    }
    return model;
}

QWidget *form()
{
    auto *grid = new FormGrid;
    auto *preset = new QComboBox;
    preset->addItem(QStringLiteral("Small (two CPU cores)"));
    grid->addRow(QStringLiteral("Preset"), preset);
    grid->addRow(QStringLiteral("Name"), new QLineEdit(QStringLiteral("run-016")));
    grid->addGroup(QStringLiteral("Data"));
    auto *rate = new QSpinBox;
    rate->setMaximum(10000);
    rate->setValue(250);
    grid->addRow(QStringLiteral("Rate (Hz)"), rate);
    auto *repeat = new QComboBox;
    repeat->addItem(QStringLiteral("Average 4"));
    grid->addRow(QStringLiteral("Repetitions"), repeat)->setChanged(true);
    grid->addGroup(QStringLiteral("Model"))->setFolded(true);
    grid->addRow(QStringLiteral("Dropout"), new QDoubleSpinBox);
    grid->addGroup(QStringLiteral("Training"));
    auto *batch = new QSpinBox;
    batch->setMaximum(100000);
    batch->setValue(512);
    FormRow *row = grid->addRow(QStringLiteral("Batch"), batch);
    row->setChanged(true);
    row->setError(QStringLiteral("Needs 26.4 GB, GPU 0 has 24.0 GB. Largest that fits: 448."),
                  QStringLiteral("Use 448"));
    grid->addRow(QStringLiteral("Epochs"), new QSpinBox)
        ->setHelpLine(QStringLiteral("One epoch is each training item once."));
    auto *width = new QSpinBox;
    width->setEnabled(false);
    grid->addRow(QStringLiteral("Embedding width"), width, QStringLiteral("from encoder"));
    grid->addGroup(QStringLiteral("Controls trained with it"));
    grid->addWide(new QCheckBox(QStringLiteral("Shuffled labels")));
    return grid;
}

class Window : public QMainWindow
{
public:
    Window()
    {
        menuBar()
            ->addMenu(QStringLiteral("File"))
            ->addAction(icon("open"), QStringLiteral("Open…"), QKeySequence::Open);
        for (const char *name : {"Edit", "View", "Signal", "Model", "Review", "Window", "Help"})
            menuBar()->addMenu(QString::fromLatin1(name));
        QToolBar *bar = addToolBar(QStringLiteral("Tools"));
        bar->setObjectName(QStringLiteral("tools"));
        bar->setMovable(false);
        bar->setFixedHeight(px(40));
        bar->addAction(icon("open"), QStringLiteral("Open"));
        bar->addAction(icon("undo"), QStringLiteral("Undo"));
        bar->addAction(icon("redo"), QStringLiteral("Redo"))->setEnabled(false);
        bar->addSeparator();
        bar->addWidget(makeLabel(QStringLiteral("Montage"), TextRole::Body, Token::Tx2));
        auto *montage = new QComboBox;
        montage->addItem(QStringLiteral("Longitudinal bipolar"));
        bar->addWidget(montage);
        auto *cross = new QToolButton;
        cross->setIcon(icon("crosshair"));
        cross->setCheckable(true);
        cross->setChecked(true);
        cross->setProperty(kFramedProperty, true);
        bar->addWidget(cross);
        auto *ruler = new QToolButton;
        ruler->setIcon(icon("ruler"));
        ruler->setProperty(kFramedProperty, true);
        bar->addWidget(ruler);
        auto *space = new QWidget;
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
        auto *find = new SearchField(QStringLiteral("Find action, item or channel"));
        find->setFixedWidth(px(232));
        bar->addWidget(find);
        setContentsMargins(2, 2, 2, 2);
        setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
        setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

        auto *middle = new Dock(QStringLiteral("controls"), QStringLiteral("Controls"), this);
        middle->setWidget(controls());
        setCentralWidget(nullptr);
        addDockWidget(Qt::LeftDockWidgetArea, middle);
        auto *forms = new Dock(QStringLiteral("form"), QStringLiteral("New run"), this);
        forms->setWidget(new ScrollPanel(form()));
        forms->setDetail(QStringLiteral("2 changed from preset"));
        splitDockWidget(middle, forms, Qt::Horizontal);
        auto *empty = new Dock(QStringLiteral("empty"), QStringLiteral("Empty state"), this);
        auto *state = new EmptyState(
            "train", QStringLiteral("No study open"),
            QStringLiteral(
                "Training needs a study: recordings, and an item table that says what was heard, seen or reported. "
                "Nothing leaves this computer."));
        state->addButton(QStringLiteral("Open study…"), "open", true);
        state->addButton(QStringLiteral("Import…"));
        state->addButton(QStringLiteral("Simulate a study…"), "simulate");
        state->setNote(QStringLiteral(
            "Import reads: BIDS · THINGS-EEG2 · Brain Treebank · NSD · podcast ECoG · a folder of EDF files\n"
            "Simulate makes: concepts · listening · scenes · clinic, each with a known best score"));
        empty->setWidget(state);
        splitDockWidget(forms, empty, Qt::Horizontal);
        auto *errors = new Dock(QStringLiteral("error"), QStringLiteral("Error"), this);
        auto *panel = new ErrorPanel;
        panel->setTitle(QStringLiteral("S014R03.edf is shorter than its header says"));
        panel->setSentence(QStringLiteral(
            "The header promises 125 data records; the file ends in record 58 (byte 1 204 736). The copy may have been cut off."));
        panel->setTable({QString(), QStringLiteral("Header"), QStringLiteral("Found")},
                        {{QStringLiteral("Data records"), QStringLiteral("125"), QStringLiteral("57 whole, 1 part")},
                         {QStringLiteral("Length"), QStringLiteral("00:02:05"), QStringLiteral("00:00:57")}});
        panel->setAdvice(QStringLiteral(
            "Copy the file again and reopen, or read the 57 whole records. The original is never changed; the repair is listed under File health."));
        panel->addButton(QStringLiteral("Read 57 records"), nullptr, true);
        panel->addButton(QStringLiteral("Try again"));
        panel->setCodeLine(QStringLiteral("EDF-031 · reader edf · record 58 of 125"));
        errors->setWidget(panel);
        splitDockWidget(empty, errors, Qt::Vertical);
        auto *table = new Dock(QStringLiteral("table"), QStringLiteral("Jobs"), this);
        auto *view = new TableView;
        view->setSortedModel(jobs(view));
        view->setStatusColumn(0);
        view->setItemDelegateForColumn(2, new ProgressDelegate(view));
        view->setDense(false);
        view->setColumnWidth(1, 200);
        view->setColumnWidth(2, 160);
        view->selectRow(2);
        table->setWidget(view);
        table->setDetail(QStringLiteral("3 running"));
        splitDockWidget(forms, table, Qt::Vertical);
        auto *log = new Dock(QStringLiteral("log"), QStringLiteral("Spectrogram"), this);
        auto *colours = new ColorBar(ColorMap::Viridis, ColorBar::Place::Inline);
        colours->setRange(-8, 22, QStringLiteral("dB re 1 µV²/Hz"));
        log->addTitleWidget(colours);
        log->setContext(QStringLiteral("Oz, average reference"));
        log->setWidget(new QTextEdit);
        splitDockWidget(table, log, Qt::Vertical);
        auto *none = new TableView;
        none->setPlaceholder(QStringLiteral("No events yet. Press A to add one."));
        auto *third = new Dock(QStringLiteral("events"), QStringLiteral("Events"), this);
        third->setWidget(none);
        tabifyDockWidget(log, third);
        log->raise();
        statusBar()->addWidget(makeLabel(QStringLiteral("Montage longitudinal bipolar"), TextRole::Small));
        statusBar()->addPermanentWidget(makeLabel(QStringLiteral("CPU, 2 threads"), TextRole::Small, Token::Tx2));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::Win)); }
};

} // namespace
} // namespace ng::ui

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("shot"), QStringLiteral("Writes a picture and ends."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("theme"), QStringLiteral("light, dark or system"), QStringLiteral("name"),
                      QStringLiteral("light")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("Device pixels for one of ours, in the picture."),
                      QStringLiteral("factor"), QStringLiteral("1")});
    parser.addOption(
        {QStringLiteral("font"), QStringLiteral("Font scale."), QStringLiteral("factor"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
                      QStringLiteral("1680x1000")});
    parser.process(app);
    ng::ui::ThemeManager theme;
    const QString wanted = parser.value(QStringLiteral("theme"));
    theme.setChoice(wanted == QLatin1String("dark")         ? ng::ui::ThemeChoice::Dark
                        : wanted == QLatin1String("system") ? ng::ui::ThemeChoice::System
                                                            : ng::ui::ThemeChoice::Light);
    theme.setFontScale(parser.value(QStringLiteral("font")).toDouble());
    theme.apply(app);
    ng::ui::Window window;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (auto *field = window.findChild<QWidget *>(QStringLiteral("focused")))
        field->setFocus(Qt::TabFocusReason);
    ng::ui::Toast::show(
        &window,
        {ng::ui::ToastKind::Ok, QStringLiteral("Report exported, 6 files"), QStringLiteral("Show folder"), {}});
    if (!parser.isSet(QStringLiteral("shot")))
        return QApplication::exec();
    QTimer::singleShot(400, &window, [&] {
        const double scale = parser.value(QStringLiteral("scale")).toDouble();
        QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        window.render(&image);
        image.save(parser.value(QStringLiteral("shot")));
        QApplication::quit();
    });
    return QApplication::exec();
}
