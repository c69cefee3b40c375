// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/studies_panel.h"

#include "widgets/panels/train/split_panel.h"
#include "widgets/panels/train/study_item_model.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ng::ui {

namespace {

/// Distinct values of a column; 0 where it is absent or empty.
std::size_t distinct(const Study &study, std::string_view column)
{
    if (!study.hasColumn(column))
        return 0;
    std::set<std::string_view> seen;
    for (const Item &item : study.items())
        seen.insert(study.cell(item, column));
    seen.erase(kNotAvailable);
    return seen.size();
}

} // namespace

StudiesPanel::StudiesPanel(Session &session, ActionRegistry &actions, const SplitPanel &check, Dock *dock,
                           QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_check(check),
      m_dock(dock),
      m_model(new StudyItemModel(session, this)),
      m_table(new TableView(this)),
      m_name(makeLabel({}, TextRole::BodyBold, Token::Tx, this)),
      m_summary(makeLabel({}, TextRole::Small, Token::Tx2, this))
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the open one first, then the latest
    m_table->setAccessibleName(tr("Studies"));
    m_table->setPlaceholder(tr("No study opened yet."));
    m_table->setStretchColumn(StudyItemModel::Name);
    const int widths[] = {110, 72, 80, 56};
    for (int i = 0; i < StudyItemModel::kColumns; ++i)
        m_table->setColumnWidth(i, px(widths[i]));
    m_summary->setWordWrap(true);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString path = m_model->path(index.row()); !path.isEmpty())
            m_session.open(std::filesystem::path(path.toStdString()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model->openRow(); row >= 0)
            m_table->selectRow(row);
        refresh();
    });
    auto *const text = new QVBoxLayout;
    text->setContentsMargins(px(8), px(8), px(8), px(4));
    text->setSpacing(px(4));
    text->addWidget(m_name);
    text->addWidget(m_summary);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(8), px(4), px(8), px(8));
    buttons->setSpacing(px(8));
    addButton(buttons, tr("Open…"), QStringLiteral("app.open-folder"));
    addButton(buttons, tr("Import…"), QStringLiteral("app.import"));
    addButton(buttons, tr("Simulate…"), QStringLiteral("app.simulate"));
    addButton(buttons, tr("Check"), QStringLiteral("train.check-study"));
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(text);
    column->addLayout(buttons);
    connect(&check, &SplitPanel::changed, this, &StudiesPanel::refresh);
    refresh();
}

void StudiesPanel::addButton(QHBoxLayout *row, const QString &text, const QString &action)
{
    auto *const button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("button.") + action);
    // Looked up when it is pressed: the window's actions may come after this page's.
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (QAction *const found = m_actions.find(action))
            found->trigger();
    });
    row->addWidget(button);
}

QString StudiesPanel::summary() const
{
    const StudyDocument *const document = m_session.study();
    const Study &study = *document->study();
    const auto count = [](std::size_t n) { return formatCount(static_cast<std::int64_t>(n)); };
    QStringList lines;
    QStringList first{tr("%1 items").arg(count(study.items().size())),
                      tr("%n recording(s)", "", static_cast<int>(study.recordings().size()))};
    if (const std::size_t n = distinct(study, "subject"); n > 0)
        first.append(tr("%n subject(s)", "", static_cast<int>(n)));
    if (const std::size_t n = distinct(study, "session"); n > 0)
        first.append(tr("%n session(s)", "", static_cast<int>(n)));
    lines.append(first.join(QStringLiteral(" · ")));
    QStringList second;
    for (const auto &[column, words] : std::initializer_list<std::pair<const char *, QString>>{
             {"concept", tr("%1 concepts")}, {"image", tr("%1 images")}, {"text", tr("%1 texts")}}) {
        if (const std::size_t n = distinct(study, column); n > 0)
            second.append(words.arg(count(n)));
    }
    if (const auto &report = m_check.studyReport(); report && !report->rates.empty()) {
        QStringList rates;
        for (const std::string &rate : report->rates)
            rates.append(QString::fromStdString(rate));
        second.append(tr("%1 Hz").arg(rates.join(QStringLiteral(", "))));
    }
    if (!second.isEmpty())
        lines.append(second.join(QStringLiteral(" · ")));
    QStringList third;
    if (document->simulated()) {
        const Json &simulation = study.header()["simulation"];
        third.append(tr("simulated, seed %1").arg(simulation["seed"].toInt()));
        if (const QString hash = QString::fromStdString(simulation["hash"].toString()); !hash.isEmpty())
            third.append(tr("hash %1").arg(hash.left(8)));
    }
    if (const auto &report = m_check.studyReport())
        third.append(report->hasErrors()            ? tr("check found errors")
                         : report->findings.empty() ? tr("check passed")
                                                    : tr("check passed with notes"));
    else
        third.append(tr("being checked…"));
    lines.append(third.join(QStringLiteral(" · ")));
    return lines.join(QLatin1Char('\n'));
}

void StudiesPanel::refresh()
{
    const StudyDocument *const study = m_session.study();
    m_name->setText(study == nullptr ? tr("No study open") : study->title());
    m_summary->setText(study == nullptr ? tr("Choose one above, or open, import or simulate one.") : summary());
    if (m_dock != nullptr)
        m_dock->setDetail(m_model->rowCount() > 0 ? formatCount(m_model->rowCount()) : QString());
}

} // namespace ng::ui
