// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"
#include "core/signal/pyramid.h"
#include "widgets/session/display_settings.h"
#include "widgets/session/edit_log.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ng::ui {

class JobRunner;

/// Wall clock of a moment where \p start (that of time 0) is known, else time since the start: "16:15:15.66" or "0:12.66".
[[nodiscard]] QString clockText(const std::optional<WallClock> &start, TimeNs time, int decimals);

/// A stretch of a model's output on the recording's clock, drawn in a lane below the traces.
struct ModelLane {
    enum class Kind { Text, Probability } kind = Kind::Text;
    QString name;         ///< "Narrative", "P(alpha)"
    double chance = -1.0; ///< of a probability; negative: not known
    struct Piece {
        TimeRange range;
        QString text;              ///< of Text
        double probability = -1.0; ///< negative: none
        bool accepted = false;     ///< by a person; else drawn dashed
    };
    std::vector<Piece> pieces; ///< in order of time
};

/// One open recording: the immutable file, the edits a person made, and how it is shown. Views read from it and change it
/// only through its functions, which journal what is a fact about the recording (events, bad channels) and keep what is
/// only a way of looking (montage, filters, hidden channels) in the session. Belongs to the window's thread; the pointers
/// it gives out (signals, pyramid) are immutable and safe in jobs.
class RecordingDocument : public QObject
{
    Q_OBJECT
public:
    /// \param recording  without edits
    /// \param name       as in items.tsv and in the journal: relative path, or the file's name
    /// \param log        shared by the recordings of a study; outlives this
    RecordingDocument(RecordingPtr recording, std::string name, std::shared_ptr<EditLog> log, DisplaySettings settings,
                      QObject *parent = nullptr);
    ~RecordingDocument() override;

    [[nodiscard]] const RecordingPtr &recording() const { return m_recording; }
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] QString title() const; ///< file name, for tabs
    [[nodiscard]] const std::filesystem::path &path() const { return m_recording->path; }
    [[nodiscard]] TimeNs duration() const { return m_duration; }
    [[nodiscard]] EditLog &log() { return *m_log; }
    /// Whether it belongs to the open study (else it is a bare file with a journal in the user's data folder).
    [[nodiscard]] bool inStudy() const { return m_inStudy; }
    void setInStudy(bool yes) { m_inStudy = yes; }

    // --- facts: journaled, undoable ---------------------------------------------------------------------------------

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; } ///< with edits, by onset
    void addEvent(Event event);
    void changeEvent(int index, Event event); ///< move, resize, rename, channels
    void removeEvents(const std::vector<int> &indices);
    [[nodiscard]] const std::set<std::string> &bad() const { return m_bad; } ///< labels of recorded channels
    void setBad(const QStringList &labels, bool bad);
    /// Set where the journal does not fit the file: the events are then those of the file.
    [[nodiscard]] const std::optional<Error> &editError() const { return m_editError; }

    // --- ways of looking: in the session ------------------------------------------------------------------------------

    [[nodiscard]] const DisplaySettings &display() const { return m_display; }
    void setDisplay(const DisplaySettings &settings);
    /// Recorded channels that are not shown; a derivation that uses one is hidden too.
    [[nodiscard]] const std::set<std::string> &hidden() const { return m_hidden; }
    void setHidden(const QStringList &labels, bool hidden);
    /// Order of the traces where it is not the montage's own: labels, first on top. Unknown ones are passed over.
    [[nodiscard]] const QStringList &order() const { return m_order; }
    void setOrder(const QStringList &labels);
    [[nodiscard]] const std::vector<ModelLane> &lanes() const { return m_lanes; }
    void setLanes(std::vector<ModelLane> lanes);

    // --- what is drawn ------------------------------------------------------------------------------------------------

    /// Recorded channels with bad marks as edited; scans extremes as fast as the file's own source.
    [[nodiscard]] const SignalPtr &recorded() const { return m_recorded; }
    /// After the montage; after montage and display filters. The last good ones where graphError() is set.
    [[nodiscard]] const SignalPtr &montaged() const { return m_montaged; }
    [[nodiscard]] const SignalPtr &shown() const { return m_shown; }
    /// Why montage or filter could not be made (a channel is missing, a cutoff is above half the rate).
    [[nodiscard]] const std::optional<Error> &graphError() const { return m_graphError; }

    /// One row of the trace panel.
    struct Trace {
        std::size_t channel = 0; ///< in shown()->channels()
        QString label;           ///< "Fp1–F7" (with an en dash between the two of a derivation)
        QStringList inputs;      ///< recorded channels it is made of; the mean of an average is not counted
        QStringList badInputs;   ///< those of them that are bad
        ChannelType type = ChannelType::Eeg;
        bool newGroup = false; ///< half a row of space above it: another chain or type begins
    };
    [[nodiscard]] const std::vector<Trace> &traces() const { return m_traces; } ///< visible ones, in order
    [[nodiscard]] const Trace *findTrace(const QString &label) const;

    /// Whole-file extremes of recorded(), built in the background from the first call on.
    [[nodiscard]] std::shared_ptr<const Pyramid> pyramid() const { return m_pyramid; }
    void buildPyramid(JobRunner &jobs);

    /// Wall clock (or time since the start) of a moment, for axes and read-outs: "16:15:15.66" or "0:12.66".
    [[nodiscard]] QString clockText(TimeNs time, int decimals) const;

    /// Everything that a figure of this view needs to be drawn again: file name and hash of its head, montage, filters, bad
    /// channels, scale, polarity. No patient name, no absolute path.
    [[nodiscard]] Json recipe() const;
    /// Where somebody was in it: whoever comes back to a recording finds it as it was left.
    struct Place {
        TimeRange page; ///< empty: never on screen
        std::optional<TimeNs> cursor;
    };
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }
    [[nodiscard]] static Place placeOf(const Json &viewState);

    /// Ways of looking and the place, for the session's autosave.
    [[nodiscard]] Json viewState() const;
    void restoreViewState(const Json &state);

Q_SIGNALS:
    void eventsChanged();
    void badChanged();
    void displayChanged(); ///< scale, polarity, butterfly …: redraw, same samples
    void graphChanged();   ///< montage, filters or bad channels: other samples or other traces
    void tracesChanged();  ///< which traces, or their order
    void lanesChanged();
    void pyramidChanged(); ///< more of it is there, at most 5 a second, and once when it is complete

private:
    void refreshEvents();
    void refreshBad();
    void rebuildGraph();
    void rebuildTraces();
    [[nodiscard]] QStringList inputsOf(const std::string &label) const;

    RecordingPtr m_recording;
    std::string m_name;
    std::shared_ptr<EditLog> m_log;
    DisplaySettings m_display;
    TimeNs m_duration{0};
    bool m_inStudy = false;
    std::vector<Event> m_events;
    std::set<std::string> m_bad;
    std::set<std::string> m_hidden;
    QStringList m_order;
    std::vector<ModelLane> m_lanes;
    Place m_place;
    std::optional<Error> m_editError, m_graphError;
    SignalPtr m_recorded, m_montaged, m_shown;
    std::vector<Trace> m_traces;
    std::shared_ptr<Pyramid> m_pyramid;
    bool m_building = false;
};

} // namespace ng::ui
