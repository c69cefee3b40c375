// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/record_tool_bar.h"

#include "widgets/panels/record/montage_choice.h"
#include "widgets/panels/record/record_status.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <span>

namespace ng::ui {

namespace {

constexpr std::array<double, 2> kNotchesHz{50.0, 60.0};

void fillSteps(QComboBox *box, std::span<const double> steps, const QString &unit, bool off)
{
    if (off)
        box->addItem(RecordToolBar::tr("off"), 0.0);
    for (const double step : steps)
        box->addItem(QStringLiteral("%1 %2").arg(formatGeneral(step), unit), step);
}

/// Shows a value, adding it where it is none of the steps.
void showStep(QComboBox *box, double value, const QString &unit)
{
    for (int i = 0; i < box->count(); ++i) {
        if (std::abs(box->itemData(i).toDouble() - value) < 1e-9 * std::max(1.0, value)) {
            box->setCurrentIndex(i);
            return;
        }
    }
    box->addItem(QStringLiteral("%1 %2").arg(formatGeneral(value), unit), value);
    box->setCurrentIndex(box->count() - 1);
}

} // namespace

RecordToolBar::RecordToolBar(Session &session, ActionRegistry &actions, QWidget *parent)
    : QToolBar(tr("Record"), parent),
      m_session(session),
      m_actions(actions)
{
    setObjectName(QStringLiteral("record.toolbar"));
    m_montage = addBox(tr("Montage"), 176);
    m_sensitivity = addBox(tr("Sensitivity"), 96);
    fillSteps(m_sensitivity, kSensitivities, QStringLiteral("µV/mm"), false);
    m_speed = addBox(tr("Speed"), 92);
    fillSteps(m_speed, kSpeeds, QStringLiteral("mm/s"), false);
    addSeparator();
    m_low = addBox(tr("Low cut"), 72);
    fillSteps(m_low, kLowCutsHz, QStringLiteral("Hz"), true);
    m_high = addBox(tr("High cut"), 72);
    fillSteps(m_high, kHighCutsHz, QStringLiteral("Hz"), true);
    m_notch = addBox(tr("Notch"), 72);
    fillSteps(m_notch, kNotchesHz, QStringLiteral("Hz"), true);
    makeFilterMenu();
    addSeparator();
    const auto button = [this](const char *id) {
        QAction *const action = m_actions.find(QLatin1String(id));
        addAction(action);
        return qobject_cast<QToolButton *>(widgetForAction(action));
    };
    m_polarity = button("record.negative-up");
    m_polarity->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_polarity->setProperty(kFramedProperty, true);
    addSeparator();
    for (const char *const id : {"record.mode-crosshair", "record.mode-ruler", "record.add-event"})
        button(id)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addSeparator();
    for (const char *const id : {"record.previous-page", "record.next-page"})
        button(id)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    fillMontages();
    connect(m_montage, &QComboBox::activated, this, [this](int index) {
        const QString description = m_montage->itemData(index).toString();
        if (description.isEmpty()) {
            refresh();
            m_actions.find(QStringLiteral("record.own-montage"))->trigger();
            return;
        }
        change([&](DisplaySettings &s) { s.montage = description.toStdString(); });
    });
    const auto steps = [this](QComboBox *box, auto &&take) {
        connect(box, &QComboBox::activated, this, [this, box, take](int index) {
            change([&](DisplaySettings &s) { take(s, box->itemData(index).toDouble()); });
        });
    };
    steps(m_sensitivity, [](DisplaySettings &s, double v) { s.microvoltsPerMm = v; });
    steps(m_speed, [](DisplaySettings &s, double v) { s.mmPerSecond = v; });
    steps(m_low, [](DisplaySettings &s, double v) { s.filter.lowCutHz = v; });
    steps(m_high, [](DisplaySettings &s, double v) { s.filter.highCutHz = v; });
    steps(m_notch, [](DisplaySettings &s, double v) { s.filter.notchHz = v; });
    connect(&m_session.selection(), &Selection::recordingChanged, this, &RecordToolBar::setRecording);
    setRecording(m_session.selection().recording());
}

QComboBox *RecordToolBar::addBox(const QString &label, int width)
{
    auto *const box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(px(width));
    box->setMaximumWidth(px(width + 64));
    QLabel *const words = makeLabel(label, TextRole::Body, Token::Tx2, this);
    words->setContentsMargins(px(6), 0, px(4), 0);
    QAction *const wordsAction = addWidget(words);
    QAction *const boxAction = addWidget(box);
    m_wideOnly.push_back(wordsAction);
    if (m_speed != nullptr || label == tr("Low cut"))
        m_wideOnly.push_back(boxAction); // filters: one box in narrow windows
    return box;
}

void RecordToolBar::makeFilterMenu()
{
    m_filters = new QToolButton(this);
    m_filters->setAccessibleName(tr("Filters"));
    m_filters->setProperty(kFramedProperty, true);
    m_filters->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_filters->setPopupMode(QToolButton::InstantPopup);
    m_filters->setFocusPolicy(Qt::TabFocus);
    auto *const menu = new QMenu(m_filters);
    const auto submenu = [this, menu](const QString &title, QComboBox *box) {
        QMenu *const sub = menu->addMenu(title);
        connect(sub, &QMenu::aboutToShow, this, [this, sub, box] {
            sub->clear();
            for (int i = 0; i < box->count(); ++i) {
                QAction *const one = sub->addAction(box->itemText(i), this, [box, i] {
                    box->setCurrentIndex(i);
                    Q_EMIT box->activated(i);
                });
                one->setCheckable(true);
                one->setChecked(i == box->currentIndex());
            }
        });
    };
    submenu(tr("Low cut"), m_low);
    submenu(tr("High cut"), m_high);
    submenu(tr("Notch"), m_notch);
    menu->addAction(m_actions.find(QStringLiteral("record.filter-phase")));
    m_filters->setMenu(menu);
    m_compactOnly.push_back(addWidget(m_filters));
}

void RecordToolBar::fillMontages()
{
    m_montage->clear();
    for (const MontageChoice &choice : montageChoices())
        m_montage->addItem(choice.name, choice.description);
    m_montage->insertSeparator(m_montage->count());
    m_montage->addItem(tr("Own pairs…"), QString());
}

void RecordToolBar::setRecording(RecordingDocument *recording)
{
    if (recording != nullptr) {
        connect(recording, &RecordingDocument::displayChanged, this, &RecordToolBar::refresh, Qt::UniqueConnection);
        connect(recording, &RecordingDocument::graphChanged, this, &RecordToolBar::refresh, Qt::UniqueConnection);
    }
    refresh();
}

void RecordToolBar::refresh()
{
    const RecordingDocument *const recording = m_session.selection().recording();
    for (QWidget *const box :
         std::initializer_list<QWidget *>{m_montage, m_sensitivity, m_speed, m_low, m_high, m_notch, m_filters})
        box->setEnabled(recording != nullptr);
    if (recording == nullptr)
        return;
    const DisplaySettings &display = recording->display();
    const QString montage = QString::fromStdString(display.montage);
    int index = m_montage->findData(montage);
    if (index < 0) {
        fillMontages();
        index = m_montage->findData(montage);
    }
    if (index < 0) {
        m_montage->insertItem(0, montageName(montage), montage);
        index = 0;
    }
    m_montage->setCurrentIndex(index);
    showStep(m_sensitivity, display.microvoltsPerMm, QStringLiteral("µV/mm"));
    showStep(m_speed, display.mmPerSecond, QStringLiteral("mm/s"));
    showStep(m_low, display.filter.lowCutHz, QStringLiteral("Hz"));
    showStep(m_high, display.filter.highCutHz, QStringLiteral("Hz"));
    showStep(m_notch, display.filter.notchHz, QStringLiteral("Hz"));
    m_filters->setText(display.filter.off() ? tr("Filters off") : filterText(*recording, false));
}

void RecordToolBar::change(const std::function<void(DisplaySettings &)> &edit)
{
    RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr)
        return;
    DisplaySettings settings = recording->display();
    edit(settings);
    recording->setDisplay(settings);
    refresh(); // also where the graph could not be made: the boxes show what is wanted, the status bar says why not
}

void RecordToolBar::setCompact(bool compact)
{
    m_compact = compact;
    for (QAction *const one : m_wideOnly)
        one->setVisible(!compact);
    for (QAction *const one : m_compactOnly)
        one->setVisible(compact);
    m_montage->setMinimumWidth(px(compact ? 148 : 176));
    m_montage->setMaximumWidth(px(compact ? 176 : 240));
    QAction *const polarity = m_actions.find(QStringLiteral("record.negative-up"));
    polarity->setIconText(compact ? tr("Neg. up") : tr("Negative up"));
}

} // namespace ng::ui
