// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/record_actions.h"

#include "widgets/panels/record/channels_panel.h"
#include "widgets/panels/record/event_terms.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/panels/record/montage_choice.h"
#include "widgets/panels/record/montage_dialog.h"
#include "widgets/panels/record/record_centre.h"
#include "widgets/panels/record/record_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/traces/trace_view.h"

#include <QSettings>

namespace ng::ui {

namespace {

constexpr double kStepSeconds = 1.0;
constexpr const char *kAdvanceKey = "events/advance";
constexpr int kMontageKeys = 10; ///< F11 is full screen

ActionSpec spec(const char *id, const QString &text, const QString &category, const char *icon,
                std::array<QString, kKeyPresets> keys = {}, const QString &help = {})
{
    ActionSpec out;
    out.id = QLatin1String(id);
    out.text = text;
    out.category = category;
    out.icon = QLatin1String(icon);
    out.help = help;
    out.keys = std::move(keys);
    return out;
}

ActionSpec checkable(ActionSpec one)
{
    one.checkable = true;
    return one;
}

QString key(const char *text)
{
    return QString::fromUtf8(text);
}

std::array<QString, kKeyPresets> keys(const char *clinical, const char *mne, const char *edfBrowser)
{
    return {key(clinical), key(mne), key(edfBrowser)};
}

std::array<QString, kKeyPresets> all(const char *one)
{
    return {key(one), {}, {}};
}

/// No key in this preset, though another has one.
constexpr const char *kNone = "; ";

} // namespace

RecordActions::RecordActions(RecordPage &page, WorkspaceServices services)
    : QObject(&page),
      m_page(page),
      m_services(services)
{
    addNavigation();
    addScale();
    addMontages();
    addSignal();
    addModes();
    addChannels();
    addEvents();
    addQuickKeys();
    addDocks();
    Selection &selection = m_services.session.selection();
    connect(&selection, &Selection::recordingChanged, this, &RecordActions::refresh);
    connect(&selection, &Selection::channelsChanged, this, &RecordActions::refresh);
    connect(&selection, &Selection::eventChanged, this, &RecordActions::refresh);
}

RecordingDocument *RecordActions::recording() const
{
    return m_services.session.selection().recording();
}

QAction *RecordActions::add(const ActionSpec &one, const std::function<void()> &run)
{
    m_needRecording.append(one.id);
    return m_services.actions.add(one, this, run);
}

QAction *RecordActions::addInTraces(const ActionSpec &one, const std::function<void()> &run)
{
    QAction *const action = add(one, run);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.centre().addAction(action);
    return action;
}

// --- time -------------------------------------------------------------------------------------------------------------------

void RecordActions::addNavigation()
{
    const QString view = tr("View");
    addInTraces(spec("record.next-page", tr("Next page"), view, "next",
                     keys("PgDown; Space", "Shift+Right", "PgDown; Space")),
                [this] { inTraces([](TraceView &traces) { traces.turnPage(1); }); });
    addInTraces(spec("record.previous-page", tr("Previous page"), view, "prev",
                     keys("PgUp; Shift+Space", "Shift+Left", "PgUp")),
                [this] { inTraces([](TraceView &traces) { traces.turnPage(-1); }); });
    addInTraces(spec("record.step-right", tr("Small step on"), view, "", all("Right"),
                     tr("1 s, a quarter or a tenth of a page, by the key preset")),
                [this] { step(1); });
    addInTraces(spec("record.step-left", tr("Small step back"), view, "", all("Left")), [this] { step(-1); });
    addInTraces(spec("record.start", tr("Start of the recording"), view, "", keys("Home", "Ctrl+Home", "Home")),
                [this] { inTraces([](TraceView &traces) { traces.goTo(TimeNs{0}); }); });
    addInTraces(spec("record.end", tr("End of the recording"), view, "", keys("End", "Ctrl+End", "End")),
                [this] { inTraces([this](TraceView &traces) { traces.goTo(recording()->duration()); }); });
    addInTraces(spec("record.trace-up", tr("Trace above"), view, "up", all("Up")),
                [this] { inTraces([](TraceView &traces) { traces.focusTrace(-1); }); });
    addInTraces(spec("record.trace-down", tr("Trace below"), view, "down", all("Down")),
                [this] { inTraces([](TraceView &traces) { traces.focusTrace(1); }); });
}

void RecordActions::inTraces(const std::function<void(TraceView &)> &run)
{
    if (TraceView *const traces = m_page.centre().traces())
        run(*traces);
}

void RecordActions::step(int direction)
{
    inTraces([&](TraceView &traces) {
        const double page = toSeconds(traces.page().duration);
        const KeyPreset preset = m_services.actions.preset();
        const double seconds = preset == KeyPreset::Clinical ? kStepSeconds
            : preset == KeyPreset::Mne                       ? page / 4.0
                                                             : page / 10.0;
        traces.scrollBy(fromSeconds(direction * seconds).value_or(TimeNs{0}));
    });
}

// --- scale ------------------------------------------------------------------------------------------------------------------

void RecordActions::change(const std::function<void(DisplaySettings &)> &edit)
{
    if (recording() == nullptr)
        return;
    DisplaySettings settings = recording()->display();
    edit(settings);
    recording()->setDisplay(settings);
}

void RecordActions::addScale()
{
    const QString signal = tr("Signal");
    const auto sensitivity = [this](int direction) {
        change([&](DisplaySettings &s) { s.microvoltsPerMm = stepFrom(s.microvoltsPerMm, direction, kSensitivities); });
    };
    const auto speed = [this](int direction) {
        change([&](DisplaySettings &s) { s.mmPerSecond = stepFrom(s.mmPerSecond, direction, kSpeeds); });
    };
    add(spec("record.larger", tr("Larger traces"), signal, "zoom-in", keys("+; =; Alt+Up", "+; =", "+; =")),
        [sensitivity] { sensitivity(-1); });
    add(spec("record.smaller", tr("Smaller traces"), signal, "zoom-out", keys("-; Alt+Down", "-", "-")),
        [sensitivity] { sensitivity(1); });
    add(spec("record.faster", tr("Fewer seconds a page"), signal, "", keys("Ctrl++; Ctrl+=", "Home", "Ctrl++; Ctrl+=")),
        [speed] { speed(1); });
    add(spec("record.slower", tr("More seconds a page"), signal, "", keys("Ctrl+-", "End", "Ctrl+-")),
        [speed] { speed(-1); });
    add(spec("record.fit", tr("Fit sensitivity to this page"), signal, "zoom-fit", all("Ctrl+0"),
             tr("Once; afterwards the gain is fixed again")),
        [this] { m_page.fitOnce(); });
}

// --- signal -----------------------------------------------------------------------------------------------------------------

void RecordActions::addMontages()
{
    int number = 0;
    for (const MontageChoice &choice : montageChoices()) {
        ActionSpec one;
        one.id = QStringLiteral("record.montage-%1")
                     .arg(QString(choice.description).replace(QLatin1Char('.'), QLatin1Char('_')));
        one.text = tr("Montage: %1").arg(choice.name);
        one.category = tr("Signal");
        one.icon = QStringLiteral("montage");
        if (++number <= kMontageKeys)
            one.keys = {QStringLiteral("F%1").arg(number), key(kNone), QStringLiteral("F%1").arg(number)};
        add(one, [this, description = choice.description.toStdString()] {
            change([&](DisplaySettings &s) { s.montage = description; });
        });
    }
    add(spec("record.own-montage", tr("Montage of own pairs…"), tr("Signal"), "edit", {},
             tr("Type pairs such as Fp1-F7, F7-T3; they are kept under a name")),
        [this] {
            auto *const dialog = new MontageDialog(m_services.session, &m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
        });
}

void RecordActions::addSignal()
{
    const QString signal = tr("Signal");
    QAction *const polarity = add(checkable(spec("record.negative-up", tr("Negative up"), signal, "", {},
                                                 tr("Which way a negative voltage of brain signals is drawn"))),
                                  [this] {
                                      change([](DisplaySettings &s) {
                                          const auto scalp = static_cast<std::size_t>(ChannelClass::Scalp);
                                          const auto inside = static_cast<std::size_t>(ChannelClass::Intracranial);
                                          const Polarity now = s.polarity[scalp] == Polarity::NegativeUp
                                              ? Polarity::PositiveUp
                                              : Polarity::NegativeUp;
                                          s.polarity[scalp] = now;
                                          s.polarity[inside] = now;
                                      });
                                  });
    QAction *const phase =
        add(checkable(spec("record.filter-phase", tr("Causal filters"), signal, "filter", {},
                           tr("The clinical model; without it filters shift nothing in time"))),
            [this] {
                change([](DisplaySettings &s) {
                    s.filter.phase = s.filter.phase == FilterPhase::Zero ? FilterPhase::Causal : FilterPhase::Zero;
                });
            });
    add(spec("record.notch", tr("Notch on or off"), signal, "", keys("N", "N", "N"), tr("50 Hz, then 60 Hz, then off")),
        [this] {
            change([](DisplaySettings &s) {
                s.filter.notchHz = s.filter.notchHz <= 0.0 ? 50.0 : s.filter.notchHz < 55.0 ? 60.0 : 0.0;
            });
        });
    add(spec("record.filters-off", tr("All filters off"), signal, "", {}), [this] {
        change([](DisplaySettings &s) { s.filter.lowCutHz = s.filter.highCutHz = s.filter.notchHz = 0.0; });
    });
    QAction *const overlay =
        add(checkable(spec("record.overlay", tr("Before and after filtering"), signal, "overlay", all("O"),
                           tr("Draws the unfiltered traces behind the filtered ones"))),
            [this] { change([](DisplaySettings &s) { s.overlayUnfiltered = !s.overlayUnfiltered; }); });
    QAction *const butterfly = add(checkable(spec("record.butterfly", tr("Butterfly"), signal, "butterfly", all("B"),
                                                  tr("All traces of a group on one line"))),
                                   [this] { change([](DisplaySettings &s) { s.butterfly = !s.butterfly; }); });
    QAction *const offset = add(checkable(spec("record.offset", tr("Remove offset"), signal, "", all("D"),
                                               tr("Draws each trace about its mean over the page; samples stay"))),
                                [this] { change([](DisplaySettings &s) { s.removeOffset = !s.removeOffset; }); });
    m_page.onDisplayChange(this, [=, this](const DisplaySettings &s) {
        polarity->setChecked(s.polarity[static_cast<std::size_t>(ChannelClass::Scalp)] == Polarity::NegativeUp);
        phase->setChecked(s.filter.phase == FilterPhase::Causal);
        overlay->setChecked(s.overlayUnfiltered);
        butterfly->setChecked(s.butterfly);
        offset->setChecked(s.removeOffset);
        refresh();
    });
}

void RecordActions::addModes()
{
    const QString view = tr("View");
    add(checkable(spec("record.mode-crosshair", tr("Crosshair"), view, "crosshair", all("X"),
                       tr("Lines at the pointer with time and voltage"))),
        [this] { m_page.setCrosshair(m_services.actions.find(QStringLiteral("record.mode-crosshair"))->isChecked()); });
    add(checkable(spec("record.mode-ruler", tr("Ruler"), view, "ruler", all("R"),
                       tr("A drag measures time, voltage and frequency"))),
        [this] { m_page.setRuler(m_services.actions.find(QStringLiteral("record.mode-ruler"))->isChecked()); });
    addInTraces(spec("record.leave-mode", tr("Leave the mode"), view, "", all("Esc"),
                     tr("Puts the ruler away; clears the marked stretch and the event in hand")),
                [this] {
                    m_page.setRuler(false);
                    m_services.session.selection().setRange(std::nullopt);
                    m_services.session.selection().setEvent(-1);
                });
}

// --- channels ---------------------------------------------------------------------------------------------------------------

void RecordActions::addChannels()
{
    const QString signal = tr("Signal");
    const auto needChannel = [this](const ActionSpec &one, const std::function<void()> &run) {
        m_needChannel.append(one.id);
        add(one, run);
    };
    needChannel(spec("record.bad", tr("Mark channels bad or good"), signal, "bad", all("Shift+B")),
                [this] { m_page.channels().toggleBad(); });
    needChannel(spec("record.hide", tr("Hide or show channels"), signal, "eye-off", all("H")),
                [this] { m_page.channels().toggleHidden(); });
    needChannel(spec("record.channel-up", tr("Move channels up"), signal, "", all("Ctrl+Up")),
                [this] { m_page.channels().moveSelected(-1); });
    needChannel(spec("record.channel-down", tr("Move channels down"), signal, "", all("Ctrl+Down")),
                [this] { m_page.channels().moveSelected(1); });
    add(spec("record.show-all", tr("Show all channels"), signal, "eye", {}), [this] {
        QStringList labels;
        for (const std::string &label : recording()->hidden())
            labels.append(QString::fromStdString(label));
        recording()->setHidden(labels, false);
    });
}

// --- events -----------------------------------------------------------------------------------------------------------------

void RecordActions::addEvents()
{
    const QString edit = tr("Edit");
    add(spec("record.add-event", tr("Add event"), edit, "notes", all("A"),
             tr("Over the marked stretch, else at the cursor; for the selected channels, else for all")),
        [this] {
            m_page.reveal(QStringLiteral("events"));
            m_page.events().addEvent(quickTerms().front(), true);
        });
    const auto needEvent = [this](const ActionSpec &one, const std::function<void()> &run) {
        m_needEvent.append(one.id);
        add(one, run);
    };
    needEvent(spec("record.edit-event", tr("Edit term of the event…"), edit, "edit", all("Shift+E"), {}), [this] {
        m_page.reveal(QStringLiteral("events"));
        m_page.events().editTerm();
    });
    needEvent(spec("record.delete-event", tr("Delete event"), edit, "delete", all("Del")),
              [this] { m_page.events().deleteSelected(); });
    add(spec("record.next-event", tr("Next event"), edit, "right", all("Ctrl+Right")),
        [this] { m_page.events().go(1); });
    add(spec("record.previous-event", tr("Previous event"), edit, "left", all("Ctrl+Left")),
        [this] { m_page.events().go(-1); });
    add(spec("record.find-event", tr("Find event…"), edit, "search", all("Ctrl+F")), [this] {
        m_page.reveal(QStringLiteral("events"));
        m_page.events().find();
    });
    add(spec("record.export-events", tr("Export events…"), tr("File"), "export", {},
             tr("As a table or as EDF+ annotations")),
        [this] { m_page.events().exportEvents(); });
    add(spec("record.load-terms", tr("Load terms…"), edit, "import", {},
             tr("A list of your own (one term a line) instead of the short HED-SCORE list")),
        [this] { m_page.events().loadTerms(); });
}

void RecordActions::quick(int number)
{
    const QStringList terms = quickTerms();
    if (number <= terms.size())
        m_page.events().quickTerm(terms[number - 1],
                                  m_services.actions.find(QStringLiteral("record.advance"))->isChecked());
}

void RecordActions::addQuickKeys()
{
    const QString edit = tr("Edit");
    const QStringList terms = quickTerms();
    for (int number = 1; number <= terms.size(); ++number) {
        ActionSpec one;
        one.id = QStringLiteral("record.quick-%1").arg(number);
        one.text = tr("Quick term %1: %2").arg(number).arg(terms[number - 1]);
        one.category = edit;
        one.icon = QStringLiteral("tag");
        one.help = tr("Names the selected event, else adds one over the marked stretch or at the cursor");
        // EDFbrowser has eight.
        one.keys = {QString::number(number), key(kNone), number <= 8 ? QString::number(number) : key(kNone)};
        add(one, [this, number] { quick(number); });
    }
    QAction *const advance =
        add(checkable(spec("record.advance", tr("Go on after a quick term"), edit, "skip", {},
                           tr("To the next event, once the selected one is named"))),
            [this] {
                QSettings().setValue(QLatin1String(kAdvanceKey),
                                     m_services.actions.find(QStringLiteral("record.advance"))->isChecked());
            });
    advance->setChecked(QSettings().value(QLatin1String(kAdvanceKey), true).toBool());
}

// --- docks ------------------------------------------------------------------------------------------------------------------

void RecordActions::addDocks()
{
    const QString view = tr("View");
    const auto dock = [&](const char *id, const QString &name, const char *icon,
                          std::array<QString, kKeyPresets> keyText) {
        ActionSpec one = spec("", tr("Show %1").arg(name), view, icon, std::move(keyText));
        one.id = QStringLiteral("record.show-%1").arg(QLatin1String(id));
        m_services.actions.add(one, this, [this, id] { m_page.reveal(QLatin1String(id)); });
    };
    dock("channels", tr("channels"), "list", {});
    dock("events", tr("events"), "event", keys("E", "E", "E"));
    dock("health", tr("file health"), "info", keys("I", "I", "I"));
    dock("spectrogram", tr("spectrogram"), "spectrogram", all("Shift+F"));
    dock("psd", tr("power spectrum"), "psd", keys("F", "F", "F"));
    dock("topomap", tr("topographic map"), "head", keys("T", "Shift+T", "T"));
    dock("layout", tr("2-D layout"), "electrodes", {});
    dock("head", tr("3-D head"), "head-3d", {});
}

void RecordActions::refresh()
{
    ActionRegistry &actions = m_services.actions;
    const QString noRecording = recording() == nullptr ? tr("No recording is open") : QString();
    for (const QString &id : std::as_const(m_needRecording)) {
        QString reason = noRecording;
        if (reason.isEmpty() && m_needChannel.contains(id) && m_services.session.selection().channels().isEmpty())
            reason = tr("Select a channel first");
        if (reason.isEmpty() && m_needEvent.contains(id) && m_services.session.selection().event() < 0)
            reason = tr("Select an event first");
        if (reason.isEmpty() && id == QLatin1String("record.show-all") && recording()->hidden().empty())
            reason = tr("No channel is hidden");
        if (reason.isEmpty() && id == QLatin1String("record.filters-off") && recording()->display().filter.off())
            reason = tr("No filter is on");
        actions.setReason(id, reason);
    }
}

} // namespace ng::ui
