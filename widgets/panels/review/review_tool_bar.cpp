// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tool bar and empty states of the Review page.
#include "core/run/run_folder.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/decoded_table.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/review/verdict_texts.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/session.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace ng::ui {

namespace {

constexpr int kMostRuns = 4;

QToolButton *framed(QToolBar *bar, const QString &text, const char *iconName)
{
    auto *const button = new QToolButton(bar);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty(kFramedProperty, true);
    bar->addWidget(button);
    return button;
}

} // namespace

void ReviewPage::makeToolBar()
{
    auto *const bar = new QToolBar(tr("Review"), this);
    bar->setObjectName(QStringLiteral("review.toolbar"));
    ActionRegistry &actions = services().actions;
    const auto button = [bar, &actions](const char *id, Qt::ToolButtonStyle style) {
        QAction *const action = actions.find(QLatin1String(id));
        if (action->icon().isNull()) {
            for (const ActionRegistry::Entry &entry : actions.entries()) {
                if (entry.action == action && !entry.spec.icon.isEmpty())
                    action->setIcon(icon(entry.spec.icon.toLatin1().constData()));
            }
        }
        bar->addAction(action);
        auto *const out = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        out->setToolButtonStyle(style);
        out->setProperty(kFramedProperty, style != Qt::ToolButtonIconOnly);
        return out;
    };
    button("review.previous-item", Qt::ToolButtonIconOnly);
    button("review.next-item", Qt::ToolButtonIconOnly);
    button("review.next-unreviewed", Qt::ToolButtonTextOnly);
    bar->addSeparator();
    m_runsButton = framed(bar, {}, "run");
    m_runsButton->setPopupMode(QToolButton::InstantPopup);
    m_runsMenu = new QMenu(m_runsButton);
    m_runsMenu->setToolTipsVisible(true);
    m_runsButton->setMenu(m_runsMenu);
    connect(m_runsMenu, &QMenu::aboutToShow, this, &ReviewPage::fillRuns);
    m_leftRuns = framed(bar, {}, "left");
    m_rightRuns = framed(bar, {}, "right");
    m_leftRuns->setToolTip(tr("Runs to the left"));
    m_rightRuns->setToolTip(tr("Runs to the right"));
    for (QToolButton *const one : {m_leftRuns, m_rightRuns}) {
        one->setToolButtonStyle(Qt::ToolButtonIconOnly);
        one->setAccessibleName(one->toolTip());
    }
    connect(m_leftRuns, &QToolButton::clicked, this, [this] { shiftRuns(-1); });
    connect(m_rightRuns, &QToolButton::clicked, this, [this] { shiftRuns(1); });
    const auto arrows = [this] {
        const bool needed = m_decoded->visibleRuns() < static_cast<int>(m_model->runs().size());
        m_leftRuns->setEnabled(needed);
        m_rightRuns->setEnabled(needed);
    };
    connect(m_decoded, &DecodedTable::columnsChanged, this, arrows);
    connect(m_model, &ReviewModel::runsChanged, this, arrows);
    arrows();
    m_top = new QComboBox(bar);
    m_top->setAccessibleName(tr("Candidates listed"));
    m_top->setToolTip(m_top->accessibleName());
    for (const int count : {3, 5, 10, 20})
        m_top->addItem(tr("First %1").arg(count), count);
    m_top->setCurrentIndex(1);
    connect(m_top, &QComboBox::currentIndexChanged, this,
            [this] { m_decoded->setTopCount(m_top->currentData().toInt()); });
    bar->addWidget(m_top);
    bar->addSeparator();
    m_blindedButton = framed(bar, tr("Blinded"), "eye-off");
    m_blindedButton->setCheckable(true);
    m_blindedButton->setPopupMode(QToolButton::InstantPopup);
    m_blindedMenu = new QMenu(m_blindedButton);
    m_blindedButton->setMenu(m_blindedMenu);
    button("review.show-differences", Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    button("review.merge", Qt::ToolButtonTextOnly);
    button("review.agreement", Qt::ToolButtonTextOnly);
    button("review.package", Qt::ToolButtonTextOnly);
    addToolBar(Qt::TopToolBarArea, bar);
    fillRuns();
    fillBlinded();
    connect(m_model, &ReviewModel::runsChanged, this, &ReviewPage::fillRuns);
    connect(m_model, &ReviewModel::reviewChanged, this, &ReviewPage::fillRuns);
}

void ReviewPage::setCompact(bool compact)
{
    WorkspacePage::setCompact(compact);
    m_map->setVisible(!compact);
    auto *const bar = findChild<QToolBar *>(QStringLiteral("review.toolbar"));
    for (const char *id : {"review.show-differences", "review.merge", "review.agreement", "review.package"}) {
        QAction *const action = services().actions.find(QLatin1String(id));
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly
                                           : id == std::string_view("review.show-differences")
                                           ? Qt::ToolButtonTextBesideIcon
                                           : Qt::ToolButtonTextOnly);
    }
}

/// The runs that decoded, at most four of them checked. While names are hidden the choice is the review file's.
void ReviewPage::fillRuns()
{
    const int shown = static_cast<int>(m_model->runs().size());
    const int all = static_cast<int>(m_model->decodedRuns().size());
    const bool masked = m_model->hidden().runNames;
    m_runsButton->setText(masked ? tr("Runs: %1, masked").arg(shown)
                                 : tr("Runs: %1 of %2").arg(shown).arg(std::max(all, shown)));
    m_runsButton->setToolTip(masked ? tr("The review file decides which runs are judged.")
                                    : tr("Up to four runs side by side"));
    m_runsMenu->clear();
    if (masked) {
        QAction *const why = m_runsMenu->addAction(m_runsButton->toolTip());
        why->setEnabled(false);
        return;
    }
    const QStringList selected = services().session.selection().runs();
    for (const QString &folder : m_model->decodedRuns()) {
        QAction *const action = m_runsMenu->addAction(QFileInfo(folder).fileName());
        action->setCheckable(true);
        action->setChecked(selected.contains(folder));
        action->setEnabled(selected.contains(folder) || selected.size() < kMostRuns);
        connect(action, &QAction::toggled, this, [this, folder](bool on) {
            QStringList runs = services().session.selection().runs();
            if (on)
                runs.append(folder);
            else
                runs.removeAll(folder);
            services().session.selection().setRuns(runs);
        });
    }
    if (m_runsMenu->isEmpty())
        m_runsMenu->addAction(tr("No run of this study has decoded yet."))->setEnabled(false);
}

void ReviewPage::fillBlinded()
{
    if (m_blindedButton == nullptr)
        return;
    const Hidden hidden = m_model->hidden();
    m_blindedButton->setChecked(hidden.any());
    m_blindedButton->setIcon(icon(hidden.any() ? "eye-off" : "eye"));
    m_blindedButton->setText(hidden.any() ? tr("Blinded") : tr("Not blinded"));
    m_blindedMenu->clear();
    const std::pair<QString, bool> lines[] = {{tr("Names of the runs"), hidden.runNames},
                                              {tr("Verdicts of other raters"), hidden.otherRaters},
                                              {tr("Scores, until all is judged"), hidden.scores},
                                              {tr("Reference, until submitted"), hidden.reference}};
    for (const auto &[text, on] : lines) {
        QAction *const action = m_blindedMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(false);
    }
    m_blindedMenu->addSeparator();
    m_blindedMenu
        ->addAction(m_model->hasFile() ? tr("The review file decides, and cannot be changed.")
                                       : tr("Chosen when the review is started."))
        ->setEnabled(false);
}

// --- nothing to show -----------------------------------------------------------------------------------------------------

void ReviewPage::refreshEmpty()
{
    if (m_empty != nullptr) {
        m_cover->removeWidget(m_empty);
        m_empty->deleteLater();
    }
    ActionRegistry &actions = services().actions;
    const auto offer = [this, &actions](const QString &text, const char *iconName, const char *id, bool primary) {
        if (actions.find(QLatin1String(id)) == nullptr)
            return;
        connect(m_empty->addButton(text, iconName, primary), &QPushButton::clicked, this,
                [&actions, id] { actions.find(QLatin1String(id))->trigger(); });
    };
    StudyDocument *const study = services().session.study();
    if (study == nullptr) {
        m_empty = new EmptyState(
            "review", tr("No study open"),
            tr("Review puts decodings of up to four runs beside the signal and the truth. Open a study, a run, or a review file "
               "that was sent to you."),
            m_cover);
        offer(tr("Open study…"), "study", "app.open-folder", true);
        offer(tr("Open run…"), "play", "app.open-run", false);
        offer(tr("Open review file…"), "review-file", "app.open-review", false);
    } else {
        const QStringList runs = m_model->foundRuns();
        const int count = static_cast<int>(runs.size());
        m_empty = new EmptyState(
            "review", tr("No run to review"),
            count == 0
                ? tr("Study %1 has no runs yet. Train one first, or open a blinded file that was sent to you.")
                      .arg(study->title())
                : tr("None of the %1 runs of study %2 has decodings. A run decodes its test items when its training ends: finish one, "
                     "or open a blinded file that was sent to you.")
                      .arg(formatCount(count), study->title()),
            m_cover);
        if (count > 0)
            connect(m_empty->addButton(tr("Finish %1").arg(QFileInfo(runs.back()).fileName()), "play", true),
                    &QPushButton::clicked, this, &ReviewPage::decodeNewest);
        offer(tr("Train a run"), "train", "app.workspace-train", count == 0);
        offer(tr("Open review file…"), "review-file", "app.open-review", false);
        offer(tr("Choose another run…"), "open", "app.open-run", false);
    }
    m_cover->addWidget(m_empty);
    m_cover->setCurrentWidget(m_empty);
}

void ReviewPage::decodeNewest()
{
    if (m_model->foundRuns().isEmpty())
        return;
    const QString folder = m_model->foundRuns().back();
    EngineHub &hub = services().session.hub();
    connect(&hub, &EngineHub::runEnded, m_model, &ReviewModel::rescan, Qt::UniqueConnection);
    services().session.jobs().start<QString>(
        {}, Lane::Io, QStringLiteral("review.finish"),
        [folder](const RunContext &) -> Result<QString> {
            NG_TRY_ASSIGN(const Json record, readRunRecord(folder.toStdString()));
            return QString::fromStdString(record["framework"].toString());
        },
        this,
        [this, folder, &hub](Result<QString> framework) {
            if (!framework) {
                Q_EMIT services().session.message(translated(framework.error()));
                return;
            }
            StudyDocument *const study = services().session.study();
            hub.resume(folder, *framework,
                       study != nullptr ? QString::fromStdString(study->folder().string()) : QString());
            if (QAction *const train = services().actions.find(QStringLiteral("app.workspace-train")))
                train->trigger(); // its progress is there
        });
}

} // namespace ng::ui
