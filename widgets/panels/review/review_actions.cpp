// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/review_actions.h"

#include "widgets/panels/review/decoded_lanes.h"
#include "widgets/panels/review/decoded_table.h"
#include "widgets/panels/review/items_panel.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/review/save_review_file.h"
#include "widgets/panels/review/verdict_panel.h"
#include "widgets/session/action_registry.h"

namespace ng::ui {

ReviewActions::ReviewActions(ReviewPage &page, WorkspaceServices services)
    : QObject(&page),
      m_page(page),
      m_services(services)
{
    addNavigation();
    addVerdict();
    addScales();
    addFiles();
    ReviewModel &model = page.model();
    for (const auto signal :
         {&ReviewModel::stageChanged, &ReviewModel::runsChanged, &ReviewModel::itemChanged, &ReviewModel::reviewChanged,
          &ReviewModel::verdictsChanged, &ReviewModel::focusedRunChanged, &ReviewModel::judgedChanged})
        connect(&model, signal, this, &ReviewActions::refresh);
    refresh();
}

void ReviewActions::add(const char *id, const QString &text, const char *key, const char *icon, Needs needs,
                        const std::function<void()> &run, const QString &help, bool checkable)
{
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = text;
    spec.category = tr("Review");
    spec.icon = QLatin1String(icon);
    spec.help = help;
    spec.keys = {QLatin1String(key), {}, {}};
    spec.checkable = checkable;
    QAction *const action = m_services.actions.add(spec, this, run);
    // Plain letters and digits: they work where the focus is in this page, and never while something is typed.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    m_known.push_back({spec.id, needs});
}

void ReviewActions::addNavigation()
{
    ReviewModel &model = m_page.model();
    add("review.previous-item", tr("Previous item"), "Alt+Left", "prev", Needs::Item,
        [&model] { model.setItem(model.itemIndex() - 1); });
    add("review.next-item", tr("Next item"), "Alt+Right", "next", Needs::Item,
        [&model] { model.setItem(model.itemIndex() + 1); });
    add(
        "review.next-unreviewed", tr("Next unreviewed"), "U", "down", Needs::File,
        [&model] {
            const int next = model.nextUnreviewed();
            if (next < 0)
                return;
            model.setItem(next);
            int run = 0; // the first that is not judged yet
            while (run + 1 < static_cast<int>(model.runs().size()) && model.submitted(run))
                ++run;
            model.setFocusedRun(run);
        },
        tr("Go to the next item that is neither judged nor skipped"));
    for (int run = 0; run < 4; ++run) {
        const QString letter(QLatin1Char(static_cast<char>('A' + run)));
        add(QStringLiteral("review.run-%1").arg(letter.toLower()).toLatin1().constData(),
            tr("Grade run %1").arg(letter), letter.toLatin1().constData(), "run", Needs::Item,
            [&model, run] { model.setFocusedRun(run); });
    }
    add("review.next-run", tr("Next run"), "R", "right", Needs::Item, [&model] {
        const int count = static_cast<int>(model.runs().size());
        if (count > 0)
            model.setFocusedRun((model.focusedRun() + 1) % count);
    });
    add("review.find-item", tr("Find item"), "Ctrl+F", "search", Needs::Item, [this] { m_page.items().focusSearch(); });
    add(
        "review.disagreements", tr("Disagreements only"), "G", "compare", Needs::Item,
        [this] {
            QAction *const action = m_services.actions.find(QStringLiteral("review.disagreements"));
            m_page.items().setDisagreementsOnly(action->isChecked());
        },
        tr("List the items where runs disagree: one hits and another misses, or their answers differ"), true);
    add(
        "review.show-differences", tr("Show differences"), "", "text", Needs::Item,
        [this] {
            m_page.decoded().setShowDifferences(
                m_services.actions.find(QStringLiteral("review.show-differences"))->isChecked());
        },
        tr("Mark in the decoded text what is replaced, added and missing"), true);
    m_services.actions.find(QStringLiteral("review.show-differences"))->setChecked(true);
    add(
        "review.lanes", tr("Decodings below the traces"), "", "text", Needs::Item,
        [this] { m_page.lanes().setShown(m_services.actions.find(QStringLiteral("review.lanes"))->isChecked()); },
        tr("Show in Record, below the traces, what each run decoded of each item"), true);
    m_services.actions.find(QStringLiteral("review.lanes"))->setChecked(true);
}

void ReviewActions::addVerdict()
{
    VerdictPanel &form = m_page.verdict();
    add("review.accept", tr("Accept"), "1", "check", Needs::OpenVerdict, [&form] { form.judge(Judgement::Accept); });
    add("review.edit", tr("Edit"), "2", "edit", Needs::OpenVerdict, [&form] { form.judge(Judgement::Edit); });
    add("review.reject", tr("Reject"), "3", "close", Needs::OpenVerdict, [&form] { form.judge(Judgement::Reject); });
    add("review.next-error", tr("Next kind of error"), "E", "warning", Needs::OpenVerdict,
        [&form] { form.stepError(1); });
    add("review.previous-error", tr("Previous kind of error"), "Shift+E", "warning", Needs::OpenVerdict,
        [&form] { form.stepError(-1); });
    add("review.weight", tr("Harmless or significant"), "W", "warning", Needs::OpenVerdict,
        [&form] { form.toggleWeight(); });
    add("review.corrected", tr("Write the corrected text"), "T", "text", Needs::OpenVerdict,
        [&form] { form.focusCorrected(); });
    add("review.comment", tr("Write a comment"), "N", "notes", Needs::File, [&form] { form.focusComment(); });
    add("review.missed", tr("Add missed finding…"), "Shift+M", "add", Needs::OpenVerdict,
        [&form] { form.addMissed(); });
    add("review.previous-sentence", tr("Previous sentence"), "Ctrl+Up", "up", Needs::File,
        [&form] { form.stepPart(-1); });
    add("review.next-sentence", tr("Next sentence"), "Ctrl+Down", "down", Needs::File, [&form] { form.stepPart(1); });
    add(
        "review.submit", tr("Submit, next"), "Return; Enter", "check", Needs::OpenVerdict, [&form] { form.submit(); },
        tr("Submit this verdict and go to the next run or item"));
    ReviewModel &model = m_page.model();
    add("review.skip", tr("Skip item"), "S", "skip", Needs::File, [&model] { model.skip(); });
    add("review.flag", tr("Flag item"), "F", "flag", Needs::File, [&model] { model.toggleFlag(); });
}

void ReviewActions::addScales()
{
    VerdictPanel &form = m_page.verdict();
    for (int value = 1; value <= 5; ++value) {
        add(QStringLiteral("review.useful-%1").arg(value).toLatin1().constData(), tr("Useful: %1").arg(value),
            QStringLiteral("Alt+%1").arg(value).toLatin1().constData(), "", Needs::OpenVerdict,
            [&form, value] { form.setUsefulness(value); });
        add(QStringLiteral("review.image-%1").arg(value).toLatin1().constData(), tr("Image like: %1").arg(value),
            QStringLiteral("Ctrl+Alt+%1").arg(value).toLatin1().constData(), "", Needs::OpenVerdict,
            [&form, value] { form.setImageLike(value); });
    }
    add("review.confidence-low", tr("Confidence: low"), "L", "", Needs::OpenVerdict,
        [&form] { form.setConfidence(Confidence::Low); });
    add("review.confidence-medium", tr("Confidence: medium"), "M", "", Needs::OpenVerdict,
        [&form] { form.setConfidence(Confidence::Medium); });
    add("review.confidence-high", tr("Confidence: high"), "H", "", Needs::OpenVerdict,
        [&form] { form.setConfidence(Confidence::High); });
}

void ReviewActions::addFiles()
{
    add(
        "review.work-out-scores", tr("Work out scores"), "", "check", Needs::Item,
        [this] { m_page.model().judgeRuns(); }, tr("Intervals, chance and controls of the runs shown"));
    add(
        "review.merge", tr("Merge raters…"), "", "compare", Needs::Nothing, [this] { m_page.openMerge(false); },
        tr("Join the files of several raters"));
    add(
        "review.agreement", tr("Agreement"), "", "table", Needs::Item, [this] { m_page.openMerge(true); },
        tr("How far the raters whose files lie beside these runs agree"));
    add(
        "review.package", tr("Send to a rater…"), "", "export", Needs::Item, [this] { m_page.openPackage(); },
        tr("Write a blinded folder that can be sent by mail"));
    add(
        "review.save-file", tr("Save review file…"), "Ctrl+Shift+S", "export", Needs::File,
        [this] {
            m_page.verdict().commitTyping();
            saveReviewFile(m_page.model(), m_page.window());
        },
        tr("A copy of the rater's file with all verdicts so far, to send back"));
}

void ReviewActions::refresh()
{
    const ReviewModel &model = m_page.model();
    const bool hasItem = !model.item().isEmpty();
    for (const Known &one : m_known) {
        QString why;
        if (one.needs != Needs::Nothing && !hasItem)
            why = model.stage() == ReviewModel::Stage::NoStudy ? tr("No study is open.")
                                                               : tr("No run with decodings is shown.");
        else if (one.needs >= Needs::File && !model.hasFile())
            why = tr("There is no review file yet: start one in the Verdict dock.");
        else if (one.needs == Needs::OpenVerdict && model.submitted(model.focusedRun()))
            why = tr("This verdict is submitted: it can only be added to.");
        m_services.actions.setReason(one.id, why);
    }
    if (!hasItem)
        return;
    m_services.actions.setReason(QStringLiteral("review.work-out-scores"),
                                 model.judging()      ? tr("They are being worked out.")
                                     : model.judged() ? tr("The scores of the runs shown are there.")
                                                      : QString());
    for (int run = static_cast<int>(model.runs().size()); run < 4; ++run)
        m_services.actions.setReason(QStringLiteral("review.run-%1").arg(QLatin1Char(static_cast<char>('a' + run))),
                                     tr("Fewer runs are shown."));
    if (model.hidden().otherRaters)
        m_services.actions.setReason(QStringLiteral("review.agreement"),
                                     tr("Other raters’ verdicts are hidden until your review is over."));
    if (!model.hasImage(model.focusedRun())) {
        for (int value = 1; value <= 5; ++value)
            m_services.actions.setReason(QStringLiteral("review.image-%1").arg(value), tr("This run shows no image."));
    }
}

} // namespace ng::ui
