// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the verdict panel is laid out; what it does is in verdict_panel.cpp.
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_start.h"
#include "widgets/panels/review/verdict_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/segmented.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kLabel = 72;

QWidget *line(QWidget *parent)
{
    auto *const out = new QWidget(parent);
    out->setFixedHeight(1);
    setBackground(out, Token::Line);
    return out;
}

Segmented *scale(QWidget *parent, const QString &name)
{
    auto *const out = new Segmented(parent);
    for (int i = 1; i <= 5; ++i)
        out->addSegment(QString::number(i));
    out->setAccessibleName(name);
    return out;
}

} // namespace

void VerdictPanel::build()
{
    m_runs = nullptr;
    m_pages = new QStackedLayout(this);
    m_start = new ReviewStart(m_model, this);
    m_pages->addWidget(m_start);
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *const head = new QHBoxLayout;
    head->setContentsMargins(px(8), px(6), px(8), px(6));
    head->setSpacing(px(8));
    auto *const eye = new QLabel(page);
    eye->setPixmap(icon("eye-off").pixmap(px(16), px(16)));
    head->addWidget(eye, 0, Qt::AlignTop);
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    m_blinded = makeLabel({}, TextRole::BodyBold, Token::Tx, page);
    m_blindedWhat = makeLabel({}, TextRole::Small, Token::Tx2, page);
    m_blindedWhat->setWordWrap(true);
    words->addWidget(m_blinded);
    words->addWidget(m_blindedWhat);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(line(page));

    m_runRow = new QWidget(page);
    auto *const runs = new QHBoxLayout(m_runRow);
    runs->setContentsMargins(px(8), px(6), px(8), px(6));
    runs->setSpacing(px(8));
    runs->addWidget(makeLabel(tr("Run"), TextRole::Body, Token::Tx2, m_runRow));
    runs->addStretch(1);
    m_place = makeLabel({}, TextRole::Small, Token::Tx2, m_runRow);
    runs->addWidget(m_place);
    column->addWidget(m_runRow);
    column->addWidget(line(page));

    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildForm());
    column->addWidget(m_scroll, 3);
    m_logBox = buildLog();
    column->addWidget(m_logBox, 1);
    column->addWidget(line(page));
    column->addWidget(buildButtons());
    m_pages->addWidget(page);
}

QWidget *VerdictPanel::buildForm()
{
    auto *const form = new QWidget(this);
    auto *const column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, px(8));
    column->setSpacing(px(4));
    m_partColumn = new QVBoxLayout;
    m_partColumn->setSpacing(0);
    column->addLayout(m_partColumn);

    auto *const rest = new QVBoxLayout;
    rest->setContentsMargins(px(8), px(4), px(8), 0);
    rest->setSpacing(px(6));
    rest->addWidget(makeLabel(tr("Left out by the run"), TextRole::BodyBold, Token::Tx, form));
    m_missedColumn = new QVBoxLayout;
    m_missedColumn->setSpacing(px(4));
    rest->addLayout(m_missedColumn);
    m_addMissed = new QPushButton(icon("add"), tr("Add missed finding…"), form);
    m_addMissed->setToolTip(tr("Something that the run should have said (Shift+M)"));
    connect(m_addMissed, &QPushButton::clicked, this, &VerdictPanel::addMissed);
    rest->addWidget(m_addMissed, 0, Qt::AlignLeft);
    rest->addWidget(line(form));

    rest->addLayout(buildScales(form));

    m_remarkRow = new QWidget(form);
    auto *const remark = new QHBoxLayout(m_remarkRow);
    remark->setContentsMargins(0, 0, 0, 0);
    remark->setSpacing(px(8));
    m_remark = new QLineEdit(m_remarkRow);
    m_remark->setPlaceholderText(tr("Add a remark to the submitted verdict"));
    m_remark->setAccessibleName(tr("Remark"));
    auto *const add = new QPushButton(tr("Add"), m_remarkRow);
    remark->addWidget(m_remark, 1);
    remark->addWidget(add);
    const auto say = [this] {
        m_model.addRemark(m_model.focusedRun(), m_remark->text());
        m_remark->clear();
    };
    connect(add, &QPushButton::clicked, this, say);
    connect(m_remark, &QLineEdit::returnPressed, this, say);
    rest->addWidget(m_remarkRow);
    column->addLayout(rest);
    column->addStretch(1);

    return form;
}

QGridLayout *VerdictPanel::buildScales(QWidget *form)
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnMinimumWidth(0, px(kLabel));
    m_useful = scale(form, tr("Useful, 1 to 5"));
    m_useful->setToolTip(tr("Alt+1 to Alt+5; 5: as good as the reference"));
    m_image = scale(form, tr("Image like the stimulus, 1 to 5"));
    m_image->setToolTip(tr("Ctrl+Alt+1 to Ctrl+Alt+5"));
    m_confidence = new Segmented(form);
    m_confidence->addSegment(tr("Low"));
    m_confidence->addSegment(tr("Medium"));
    m_confidence->addSegment(tr("High"));
    m_confidence->setMinimumWidth(px(192));
    m_confidence->setAccessibleName(tr("Confidence"));
    m_confidence->setToolTip(tr("L, M, H"));
    m_imageLabel = makeLabel(tr("Image like"), TextRole::Body, Token::Tx2, form);
    grid->addWidget(makeLabel(tr("Useful"), TextRole::Body, Token::Tx2, form), 0, 0);
    grid->addWidget(m_useful, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_imageLabel, 1, 0);
    grid->addWidget(m_image, 1, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(makeLabel(tr("Confidence"), TextRole::Body, Token::Tx2, form), 2, 0);
    grid->addWidget(m_confidence, 2, 1, 1, 2, Qt::AlignLeft);
    m_comment = new QPlainTextEdit(form);
    m_comment->setPlaceholderText(tr("Optional"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setToolTip(tr("N: write a comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(px(56));
    grid->addWidget(makeLabel(tr("Comment"), TextRole::Body, Token::Tx2, form), 3, 0, Qt::AlignTop);
    grid->addWidget(m_comment, 3, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_useful, &Segmented::chosen, this, [this](int index) { setUsefulness(index + 1); });
    connect(m_image, &Segmented::chosen, this, [this](int index) { setImageLike(index + 1); });
    connect(m_confidence, &Segmented::chosen, this,
            [this](int index) { setConfidence(static_cast<Confidence>(index + 1)); });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_verdict.comment = m_comment->toPlainText().toStdString();
        typed();
    });
    return grid;
}

QWidget *VerdictPanel::buildLog()
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(line(box));
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(px(8), 0, px(8), 0);
    head->addWidget(makeLabel(tr("Log of this item"), TextRole::BodyBold, Token::Tx, box));
    head->addStretch(1);
    head->addWidget(makeLabel(tr("append-only, hash-chained"), TextRole::Small, Token::Tx2, box));
    column->addLayout(head);
    m_logItems = new QStandardItemModel(0, 3, this);
    m_logItems->setHorizontalHeaderLabels({tr("Time"), tr("Change"), tr("Hash")});
    m_log = new TableView(box);
    m_log->setModel(m_logItems);
    m_log->setSortingEnabled(false);
    m_log->setStretchColumn(1);
    m_log->setColumnWidth(0, px(64));
    m_log->setColumnWidth(2, px(48));
    m_log->setAccessibleName(tr("Log of this item"));
    m_log->setPlaceholder(tr("Nothing was said about this item yet."));
    m_log->setMinimumHeight(px(64));
    column->addWidget(m_log, 1);
    return box;
}

QWidget *VerdictPanel::buildButtons()
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(px(8), px(6), px(8), px(8));
    column->setSpacing(px(6));
    m_missing = makeLabel({}, TextRole::Small, Token::Tx2, box);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_submit = new QPushButton(icon("check", Token::OnAcc), tr("Submit, next"), box);
    m_submit->setObjectName(QStringLiteral("review.submit-button"));
    setPrimary(m_submit);
    m_skip = new QPushButton(tr("Skip"), box);
    m_flag = new QPushButton(tr("Flag"), box);
    m_submit->setAccessibleName(tr("Submit and go on"));
    m_skip->setAccessibleName(tr("Skip"));
    m_flag->setAccessibleName(tr("Flag"));
    m_flag->setCheckable(true);
    setKeyHint(m_submit, tr("Enter"));
    setKeyHint(m_skip, QStringLiteral("S"));
    setKeyHint(m_flag, QStringLiteral("F"));
    for (QPushButton *button : {m_submit, m_skip, m_flag})
        button->setAutoDefault(false);
    row->addWidget(m_submit);
    row->addWidget(m_skip);
    row->addWidget(m_flag);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &VerdictPanel::submit);
    connect(m_skip, &QPushButton::clicked, this, [this] { m_model.skip(); });
    connect(m_flag, &QPushButton::clicked, this, [this] { m_model.toggleFlag(); });
    return box;
}

} // namespace ng::ui
