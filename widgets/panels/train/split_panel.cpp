// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/split_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/train/number_edit.h"
#include "widgets/panels/train/split_bar.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kSoonMs = 250;

/// Column that a kind divides by; empty: none is needed.
std::string columnOf(SplitKind kind)
{
    switch (kind) {
    case SplitKind::Given:
        return "split";
    case SplitKind::Blocked:
        return {};
    default:
        return std::string(splitKindName(kind));
    }
}

QString findingKind(const std::string &kind)
{
    static const std::map<std::string, const char *> kNames{
        {"item", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Item")},
        {"overlap", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Windows")},
        {"stimulus", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Image")},
        {"text", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Text")},
        {"subject", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Subject")},
        {"session", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Session")},
        {"run", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Run")},
        {"repetition", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Repetition")},
        {"closed-set", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Closed set")},
        {"purged", QT_TRANSLATE_NOOP("ng::ui::SplitPanel", "Left out")},
    };
    const auto at = kNames.find(kind);
    return at == kNames.end() ? QString::fromStdString(kind) : SplitPanel::tr(at->second);
}

/// The kind of plan that holds out what an error found on both sides.
std::optional<SplitKind> remedyFor(const std::string &finding)
{
    if (finding == "stimulus")
        return SplitKind::Image;
    if (finding == "subject")
        return SplitKind::Subject;
    if (finding == "session")
        return SplitKind::Session;
    if (finding == "run")
        return SplitKind::Run;
    if (finding == "repetition")
        return SplitKind::Repetition;
    if (finding == "overlap" || finding == "item")
        return SplitKind::Blocked;
    return std::nullopt;
}

QString remedyText(SplitKind kind)
{
    switch (kind) {
    case SplitKind::Image:
        return SplitPanel::tr("Group by image");
    case SplitKind::Subject:
        return SplitPanel::tr("Group by subject");
    case SplitKind::Session:
        return SplitPanel::tr("Group by session");
    case SplitKind::Run:
        return SplitPanel::tr("Group by run");
    case SplitKind::Repetition:
        return SplitPanel::tr("Group by repetition");
    default:
        return SplitPanel::tr("Divide into blocks");
    }
}

} // namespace

QString splitKindText(SplitKind kind)
{
    switch (kind) {
    case SplitKind::Given:
        return SplitPanel::tr("Column split");
    case SplitKind::Blocked:
        return SplitPanel::tr("Blocks in time");
    case SplitKind::Subject:
        return SplitPanel::tr("By subject");
    case SplitKind::Session:
        return SplitPanel::tr("By session");
    case SplitKind::Run:
        return SplitPanel::tr("By run");
    case SplitKind::Image:
        return SplitPanel::tr("By image");
    case SplitKind::Concept:
        return SplitPanel::tr("By concept");
    case SplitKind::Repetition:
        return SplitPanel::tr("By repetition");
    }
    return {};
}

QString splitPlanText(const SplitPlan &plan)
{
    if (plan.kind == SplitKind::Given)
        return splitKindText(plan.kind);
    return plan.folds == 0
        ? SplitPanel::tr("%1, one fold each").arg(splitKindText(plan.kind))
        : SplitPanel::tr("%1, %n fold(s)", "", static_cast<int>(plan.folds)).arg(splitKindText(plan.kind));
}

bool SplitCheck::stops() const
{
    return error.has_value()
        || std::any_of(findings.begin(), findings.end(), [](const LeakageFinding &one) { return one.error; });
}

SplitPanel::SplitPanel(Session &session, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dock(dock)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SplitPanel::run);
    connect(&session, &Session::studyOpened, this, &SplitPanel::setStudy);
    connect(&session, &Session::studyClosing, this, [this] { setStudy(nullptr); });
    setStudy(session.study());
}

void SplitPanel::build()
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Plan"));
    m_folds = new NumberEdit(1.0, true, this);
    m_folds->setAccessibleName(tr("Folds"));
    m_folds->setToolTip(tr("How many folds. 0: one for each group."));
    m_validation = new NumberEdit(5.0, false, this);
    m_validation->setAccessibleName(tr("Validation share in percent"));
    m_validation->setToolTip(tr("Share of the training side kept for choosing the best step; never from test."));
    m_margin = new NumberEdit(0.1, false, this);
    m_margin->setAccessibleName(tr("Margin in seconds"));
    m_margin->setToolTip(tr("Seconds kept between windows of different sides."));
    m_fold = new QComboBox(this);
    m_fold->setAccessibleName(tr("Fold shown"));
    m_bar = new SplitBar(this);
    m_inputError = makeLabel({}, TextRole::Small, Token::Err, this);
    m_inputError->setWordWrap(true);
    m_inputError->hide();
    for (NumberEdit *const edit : {m_folds, m_validation, m_margin}) {
        edit->setFixedWidth(px(64));
        connect(edit, &NumberEdit::edited, this, &SplitPanel::schedule);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool groups = m_kind->currentData().toInt() != static_cast<int>(SplitKind::Given);
        m_folds->setEnabled(groups);
        m_validation->setEnabled(groups);
        schedule();
    });
    connect(m_fold, &QComboBox::currentIndexChanged, this, &SplitPanel::showFold);

    auto *const head = new QGridLayout;
    head->setContentsMargins(px(8), px(6), px(8), px(4));
    head->setHorizontalSpacing(px(8));
    head->setVerticalSpacing(px(4));
    head->addWidget(makeLabel(tr("Plan")), 0, 0);
    head->addWidget(m_kind, 0, 1, 1, 3);
    head->addWidget(makeLabel(tr("Folds")), 1, 0);
    head->addWidget(m_folds, 1, 1);
    head->addWidget(makeLabel(tr("Validation (%)")), 1, 2);
    head->addWidget(m_validation, 1, 3);
    head->addWidget(makeLabel(tr("Margin (s)")), 2, 0);
    head->addWidget(m_margin, 2, 1);
    head->addWidget(m_fold, 2, 2, 1, 2);
    head->addWidget(m_inputError, 3, 0, 1, 4);
    head->addWidget(m_bar, 4, 0, 1, 4);
    head->setColumnStretch(3, 1);

    m_findings = new QWidget;
    m_findingRows = new QVBoxLayout(m_findings);
    m_findingRows->setContentsMargins(0, 0, 0, 0);
    m_findingRows->setSpacing(0);
    m_findingRows->addStretch();
    auto *const scroll = new QScrollArea(this);
    scroll->setWidget(m_findings);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Findings of the leakage check"));

    m_remedies = new QWidget(this);
    auto *const remedies = new QHBoxLayout(m_remedies);
    remedies->setContentsMargins(px(8), 0, px(8), 0);
    remedies->setSpacing(px(8));
    m_footer = new QVBoxLayout;
    m_footer->setContentsMargins(px(8), px(4), px(8), px(8));
    m_footer->setSpacing(px(4));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_remedies);
    column->addLayout(m_footer);
}

void SplitPanel::setStudy(StudyDocument *study)
{
    m_study = study;
    m_check.reset();
    m_report.reset();
    m_filling = true;
    m_kind->clear();
    if (study != nullptr) {
        const Study &all = *study->study();
        for (const SplitKind kind : {SplitKind::Given, SplitKind::Blocked, SplitKind::Subject, SplitKind::Session,
                                     SplitKind::Run, SplitKind::Image, SplitKind::Concept, SplitKind::Repetition}) {
            const std::string column = columnOf(kind);
            const bool filled = column.empty()
                || (all.hasColumn(column) && std::any_of(all.items().begin(), all.items().end(), [&](const Item &item) {
                                    return all.cell(item, column) != kNotAvailable;
                                }));
            if (filled)
                m_kind->addItem(splitKindText(kind), static_cast<int>(kind));
        }
        m_filling = false;
        setPlan(defaultPlan(all));
        checkStudyNow();
    }
    m_filling = false;
    show();
    Q_EMIT changed();
}

void SplitPanel::setWindow(const ItemWindow &window)
{
    if (m_window.from == window.from && m_window.to == window.to)
        return;
    m_window = window;
    schedule();
}

void SplitPanel::setPlan(const SplitPlan &plan)
{
    m_filling = true;
    m_kind->setCurrentIndex(std::max(m_kind->findData(static_cast<int>(plan.kind)), 0));
    m_folds->setValue(static_cast<double>(plan.folds));
    m_validation->setValue(plan.validationFraction * 100.0);
    m_margin->setValue(toSeconds(plan.margin));
    m_filling = false;
    schedule();
}

SplitPlan SplitPanel::plan() const
{
    SplitPlan out;
    out.kind = static_cast<SplitKind>(m_kind->currentData().toInt());
    out.folds = static_cast<std::size_t>(std::max(0.0, NumberEdit::parse(m_folds->text()).value_or(5.0)));
    out.validationFraction = std::clamp(NumberEdit::parse(m_validation->text()).value_or(15.0), 0.0, 90.0) / 100.0;
    out.margin = TimeNs{std::llround(std::max(0.0, NumberEdit::parse(m_margin->text()).value_or(0.0)) * 1e9)};
    return out;
}

void SplitPanel::schedule()
{
    if (m_filling)
        return;
    QString error;
    const auto look = [&](NumberEdit *edit, double low, double high, const QString &what) {
        const auto value = NumberEdit::parse(edit->text());
        const bool bad = edit->isEnabled() && (!value || *value < low || *value > high);
        setError(edit, bad);
        if (bad && error.isEmpty())
            error =
                tr("%1 must be a number from %2 to %3.").arg(what, NumberEdit::format(low), NumberEdit::format(high));
    };
    look(m_folds, 0, 1000, tr("Folds"));
    look(m_validation, 0, 90, tr("Validation"));
    look(m_margin, 0, 3600, tr("Margin"));
    m_inputError->setText(error);
    m_inputError->setVisible(!error.isEmpty());
    m_checking = m_study != nullptr && error.isEmpty();
    if (m_checking)
        m_soon.start();
    Q_EMIT changed();
}

void SplitPanel::run()
{
    if (m_study == nullptr)
        return;
    const std::shared_ptr<const Study> study = m_study->study();
    m_session.jobs().start<SplitCheck>(
        {}, Lane::Interactive, QStringLiteral("train.split"),
        [study, plan = plan(), window = m_window](const RunContext &) -> Result<SplitCheck> {
            SplitCheck out;
            out.plan = plan;
            auto folds = makeFolds(*study, plan, window);
            if (folds) {
                out.folds = std::move(*folds);
                out.findings = checkLeakage(*study, plan, window, out.folds);
            } else {
                out.error = folds.error();
            }
            return out;
        },
        this,
        [this](Result<SplitCheck> check) {
            m_checking = false;
            if (check)
                m_check = std::move(*check);
            show();
            Q_EMIT changed();
        });
}

void SplitPanel::checkStudyNow()
{
    if (m_study == nullptr)
        return;
    const std::shared_ptr<const Study> study = m_study->study();
    m_session.jobs().start<StudyReport>(
        tr("Check %1").arg(m_study->title()), Lane::Io, QStringLiteral("train.check"),
        [study, window = m_window, readers = m_session.readers()](const RunContext &ctx) {
            return checkStudy(*study, std::nullopt, window, *readers, ctx);
        },
        this,
        [this, study](Result<StudyReport> report) {
            if (!report || m_study == nullptr || m_study->study() != study)
                return;
            m_report = std::move(*report);
            show();
            Q_EMIT studyChecked();
            Q_EMIT changed();
        });
}

QString SplitPanel::whyNot() const
{
    if (m_study == nullptr)
        return tr("Open a study first.");
    if (!m_inputError->isHidden())
        return m_inputError->text();
    if (m_checking || !m_check)
        return tr("The leakage check is still running.");
    if (m_check->error)
        return translated(*m_check->error);
    if (m_check->stops())
        return tr("Start is off: leakage between train and test.");
    return {};
}

void SplitPanel::addFinding(const QString &iconName, int token, const QString &kind, const QString &text,
                            const QString &tooltip)
{
    auto *const row = new QWidget(m_findings);
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(px(8), px(3), px(8), px(3));
    line->setSpacing(px(8));
    auto *const glyph = new QLabel(row);
    glyph->setPixmap(icon(iconName.toLatin1().constData(), static_cast<Token>(token)).pixmap(px(14), px(14)));
    glyph->setFixedWidth(px(16));
    auto *const name = makeLabel(kind, TextRole::Body, Token::Tx, row);
    name->setFixedWidth(px(96));
    name->setWordWrap(true);
    auto *const words =
        makeLabel(text, TextRole::Body, static_cast<Token>(token) == Token::Err ? Token::Err : Token::Tx2, row);
    words->setWordWrap(true);
    words->setToolTip(tooltip);
    line->addWidget(glyph, 0, Qt::AlignTop);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    m_findingRows->insertWidget(m_findingRows->count() - 1, row);
}

/// What training and test have in common since the plan does not hold it out: one line instead of one for each column.
void SplitPanel::addClosedSet()
{
    QStringList columns;
    std::size_t most = 0;
    for (const LeakageFinding &one : m_check->findings) {
        if (one.kind != "closed-set")
            continue;
        most = std::max(most, one.count);
        const QString column = QString::fromStdString(one.args.back());
        if (!columns.contains(column))
            columns.append(column);
    }
    if (!columns.isEmpty())
        addFinding(QStringLiteral("info"), static_cast<int>(Token::Tx2), findingKind("closed-set"),
                   tr("%1 of up to %2 test items is in training too, by plan")
                       .arg(columns.join(QStringLiteral(", ")), formatCount(static_cast<std::int64_t>(most))),
                   {});
}

void SplitPanel::show()
{
    while (m_findingRows->count() > 1) {
        QLayoutItem *const item = m_findingRows->takeAt(0);
        delete item->widget();
        delete item;
    }
    const int ok = static_cast<int>(Token::Ok), err = static_cast<int>(Token::Err), note = static_cast<int>(Token::Tx2);
    int problems = 0;
    if (m_check && m_check->error) {
        ++problems;
        addFinding(QStringLiteral("error"), err, tr("Plan"), translated(*m_check->error), {});
    } else if (m_check) {
        std::set<std::string> named;
        addClosedSet();
        auto folded = foldedFindings(m_check->findings);
        std::erase_if(folded, [](const FoldedFinding &one) { return one.worst.kind == "closed-set"; });
        for (const bool errors : {true, false}) {
            for (const FoldedFinding &one : folded) {
                if (one.worst.error != errors)
                    continue;
                named.insert(one.worst.kind);
                problems += errors ? 1 : 0;
                const QString text = translated(one.worst.text, one.worst.args);
                addFinding(errors ? QStringLiteral("error") : QStringLiteral("info"), errors ? err : note,
                           findingKind(one.worst.kind), text, QString::fromStdString(one.place(m_check->folds.size())));
            }
        }
        // What was looked for and is not there is said too.
        std::size_t items = 0;
        for (const Fold &fold : m_check->folds)
            items = std::max(items, fold.train.size() + fold.validation.size() + fold.test.size());
        if (!named.contains("item"))
            addFinding(QStringLiteral("check"), ok, findingKind("item"),
                       tr("none of %1 on both sides").arg(formatCount(static_cast<std::int64_t>(items))), {});
        if (!named.contains("overlap"))
            addFinding(QStringLiteral("check"), ok, findingKind("overlap"), tr("none overlap across sides"), {});
    }
    if (m_report) {
        for (const StudyFinding &one : m_report->findings) {
            static const std::set<std::string> kLeakage{"item",    "overlap", "stimulus",   "text",       "subject",
                                                        "session", "run",     "repetition", "closed-set", "purged"};
            if (kLeakage.contains(one.kind))
                continue; // of the default plan; the plan at hand is checked above
            addFinding(one.error ? QStringLiteral("error") : QStringLiteral("info"), one.error ? err : note,
                       tr("Files"), translated(one.text, one.args), QString::fromStdString(one.place));
        }
    }
    if (m_dock != nullptr)
        m_dock->setDetail(m_check ? (problems == 0 ? tr("no problem") : tr("%n problem(s)", "", problems)) : QString());
    m_filling = true;
    const int shown = std::max(m_fold->currentIndex(), 0);
    m_fold->clear();
    const int folds = m_check ? static_cast<int>(m_check->folds.size()) : 0;
    for (int i = 0; i < folds; ++i)
        m_fold->addItem(tr("fold %1 of %2").arg(i + 1).arg(folds));
    m_fold->setCurrentIndex(std::min(shown, folds - 1));
    m_filling = false;
    showFold();
    offerRemedies();
}

void SplitPanel::showFold()
{
    if (m_filling)
        return;
    const int index = m_fold->currentIndex();
    if (!m_check || index < 0 || index >= static_cast<int>(m_check->folds.size())) {
        m_bar->setCounts(0, 0, 0);
        return;
    }
    const Fold &fold = m_check->folds[static_cast<std::size_t>(index)];
    m_bar->setCounts(fold.train.size(), fold.validation.size(), fold.test.size());
}

void SplitPanel::offerRemedies()
{
    qDeleteAll(m_remedies->findChildren<QPushButton *>());
    std::set<SplitKind> offered;
    for (const LeakageFinding &finding : m_check ? m_check->findings : std::vector<LeakageFinding>{}) {
        const auto kind = finding.error ? remedyFor(finding.kind) : std::nullopt;
        if (!kind || m_kind->findData(static_cast<int>(*kind)) < 0 || *kind == plan().kind
            || !offered.insert(*kind).second)
            continue;
        auto *const button = new QPushButton(remedyText(*kind), m_remedies);
        button->setObjectName(QStringLiteral("remedy"));
        connect(button, &QPushButton::clicked, this, [this, kind] {
            SplitPlan next = plan();
            next.kind = *kind;
            next.folds = next.folds == 0 && *kind == SplitKind::Blocked ? 5 : std::max<std::size_t>(next.folds, 5);
            setPlan(next);
        });
        static_cast<QHBoxLayout *>(m_remedies->layout())->insertWidget(0, button);
    }
    m_remedies->setVisible(!offered.empty());
}

} // namespace ng::ui
