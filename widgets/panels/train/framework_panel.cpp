// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/framework_panel.h"

#include "core/run/registry.h"
#include "widgets/panels/train/split_panel.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/session.h"
#include "widgets/style/badge.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ng::ui {

namespace {

QString taskText(const std::string &task)
{
    if (task == "retrieval")
        return FrameworkPanel::tr("Ranked concepts or captions with similarity");
    if (task == "classification")
        return FrameworkPanel::tr("Ranked classes");
    if (task == "regression")
        return FrameworkPanel::tr("Numbers or vectors");
    return QString::fromStdString(task);
}

QString modalityText(const FrameworkCard &card)
{
    QStringList out;
    for (const std::string &one : card.modalities)
        out.append(one == "eeg"        ? FrameworkPanel::tr("EEG")
                       : one == "ieeg" ? FrameworkPanel::tr("iEEG")
                       : one == "fmri" ? FrameworkPanel::tr("fMRI")
                                       : QString::fromStdString(one));
    return out.join(QStringLiteral(", "));
}

std::size_t filled(const Study &study, std::string_view column)
{
    if (!study.hasColumn(column))
        return 0;
    std::set<std::string_view> seen;
    for (const Item &item : study.items())
        seen.insert(study.cell(item, column));
    seen.erase(kNotAvailable);
    return seen.size();
}

QLabel *wrapped(QWidget *parent, Token token = Token::Tx)
{
    QLabel *const out = makeLabel({}, TextRole::Body, token, parent);
    out->setWordWrap(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

} // namespace

FrameworkPanel::FrameworkPanel(Session &session, const EngineHub &hub, const SplitPanel &check, Dock *dock,
                               QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_hub(hub),
      m_check(check),
      m_cards(frameworkCards()),
      m_table(new TableView(this))
{
    auto *const card = new QWidget;
    auto *const column = new QVBoxLayout(card);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_name = makeLabel({}, TextRole::Head, Token::Tx, card));
    column->addWidget(m_id = makeLabel({}, TextRole::Small, Token::Tx2, card));
    column->addWidget(m_about = wrapped(card, Token::Tx2));
    m_name->setWordWrap(true);
    column->addSpacing(px(4));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnMinimumWidth(0, px(68));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_needs = row(tr("Needs"));
    m_has = row(tr("Study has"));
    m_fit = new Badge(BadgeKind::Fits, tr("fits"), card);
    m_grid->addWidget(m_fit, m_grid->rowCount(), 1, Qt::AlignLeft);
    m_whyNot = wrapped(card, Token::Err);
    m_grid->addWidget(m_whyNot, m_grid->rowCount(), 1);
    m_gives = row(tr("Gives"));
    m_size = row(tr("Presets"));
    m_source = row(tr("Source"));
    m_ceiling = row(tr("Ceiling"));
    column->addStretch(1);
    auto *const scroll = new QScrollArea(this);
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Card of the framework"));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_table);
    all->addWidget(scroll, 1);
    fillTable();
    if (dock != nullptr)
        dock->setDetail(formatCount(static_cast<std::int64_t>(m_cards.size())));
    connect(&session, &Session::studyOpened, this, &FrameworkPanel::showCard);
    connect(&session, &Session::studyClosing, this, &FrameworkPanel::showCard, Qt::QueuedConnection);
    connect(&check, &SplitPanel::studyChecked, this, &FrameworkPanel::showCard);
    connect(&hub, &EngineHub::engineChanged, this, &FrameworkPanel::showCard);
    showCard();
}

QLabel *FrameworkPanel::row(const QString &words)
{
    const int at = m_grid->rowCount();
    m_grid->addWidget(makeLabel(words, TextRole::Body, Token::Tx2, this), at, 0, Qt::AlignTop);
    QLabel *const value = wrapped(this);
    value->setAccessibleName(words);
    m_grid->addWidget(value, at, 1, Qt::AlignTop);
    return value;
}

void FrameworkPanel::fillTable()
{
    auto *const model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Framework"), tr("From → to")});
    for (const FrameworkCard &card : m_cards) {
        auto *const id = new QStandardItem(QString::fromStdString(card.id));
        auto *const what =
            new QStandardItem(card.baseline ? tr("baseline, %1").arg(taskText(card.task).toLower())
                                            : tr("%1 → %2").arg(modalityText(card), taskText(card.task).toLower()));
        id->setEditable(false);
        what->setEditable(false);
        model->appendRow({id, what});
    }
    m_table->setModel(model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Frameworks"));
    m_table->setColumnWidth(0, px(104));
    m_table->horizontalHeader()->hide();
    m_table->setFixedHeight(px(20) * static_cast<int>(m_cards.size()) + px(4));
    m_table->selectRow(0);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = static_cast<std::size_t>(index.row());
        showCard();
        Q_EMIT chosen(card());
    });
}

void FrameworkPanel::choose(const QString &id)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].id == id.toStdString())
            m_table->setCurrentIndex(m_table->model()->index(static_cast<int>(i), 0));
    }
}

FrameworkFit FrameworkPanel::fit(const FrameworkCard &card) const
{
    FrameworkFit out;
    const StudyDocument *const document = m_session.study();
    if (document == nullptr) {
        out.reason = tr("No study is open.");
        return out;
    }
    const Study &study = *document->study();
    const auto count = [](std::size_t n) { return formatCount(static_cast<std::int64_t>(n)); };
    QStringList has{tr("%1 items").arg(count(study.items().size()))};
    const std::size_t concepts = filled(study, "concept"), texts = filled(study, "text");
    if (concepts > 0)
        has.append(tr("%1 concepts").arg(count(concepts)));
    if (texts > 0)
        has.append(tr("%1 texts").arg(count(texts)));
    if (const auto &report = m_check.studyReport(); report && !report->rates.empty())
        has.append(tr("%1 Hz").arg(QString::fromStdString(report->rates.front())));
    out.has = has.join(QStringLiteral(", "));
    if (study.items().empty())
        out.reason = tr("The study has no items.");
    else if (!card.baseline && concepts + texts == 0)
        out.reason = tr("No item names a concept or a text.");
    else
        out.reason = m_hub.whyNot(QString::fromStdString(card.id));
    out.fits = out.reason.isEmpty();
    return out;
}

void FrameworkPanel::showCard()
{
    const FrameworkCard &one = card();
    m_name->setText(translated(one.name));
    m_id->setText(one.baseline ? tr("%1 · baseline, trains in this program").arg(QString::fromStdString(one.id))
                               : tr("%1 · %2").arg(QString::fromStdString(one.id), modalityText(one)));
    m_about->setText(translated(one.summary));
    m_needs->setText(translated(one.minimumData));
    const FrameworkFit fits = fit(one);
    m_has->setText(fits.has.isEmpty() ? QStringLiteral("–") : fits.has);
    m_fit->setVisible(fits.fits);
    m_whyNot->setText(fits.reason);
    m_whyNot->setVisible(!fits.fits);
    m_gives->setText(taskText(one.task));
    QStringList presets;
    for (const auto &[name, values] : one.presets)
        presets.append(QString::fromStdString(name));
    m_size->setText(presets.isEmpty() ? tr("none") : presets.join(QStringLiteral(", ")));
    m_source->setText(QString::fromStdString(one.source));
    const StudyDocument *const study = m_session.study();
    const auto best = study == nullptr ? std::nullopt : study->bestPossibleTop1();
    m_ceiling->setText(best ? tr("Best possible top-1 = %1 on this simulation (known truth), single test trials")
                                  .arg(formatPercent(*best, 1))
                           : study != nullptr && study->simulated() ? tr("Not stated by this simulation")
                                                                    : tr("Not known: real data"));
}

} // namespace ng::ui
