// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/save_review_file.h"

#include "core/base/file.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/session/session.h"
#include "widgets/style/toast.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace ng::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ng::ui::ReviewPage)
};

int openVerdicts(const ReviewModel &model)
{
    const ReviewState &state = model.state();
    int open = static_cast<int>(state.plan.items.size() * state.plan.runs.size());
    for (const auto &[key, verdict] : state.verdicts)
        open -= verdict.state == VerdictState::Submitted ? 1 : 0;
    return open;
}

void copyTo(ReviewModel &model, QWidget *window, const QString &target)
{
    model.flush();
    const std::filesystem::path from = model.filePath().toStdString(), to = target.toStdString();
    model.session().jobs().start<void>(
        Words::tr("Save review file"), Lane::Io, QString(),
        [from, to](const RunContext &) -> Result<void> {
            std::error_code ignored;
            if (std::filesystem::equivalent(from, to, ignored))
                return {}; // it lies there already
            NG_TRY_ASSIGN(const std::string bytes, readTextFile(from));
            return writeFileAtomically(to, bytes);
        },
        &model,
        [window = QPointer<QWidget>(window), target, open = openVerdicts(model)](Result<void> saved) {
            if (!saved || window == nullptr)
                return; // the jobs dock has it, and a toast says so
            const QString name = QFileInfo(target).fileName();
            Toast::show(window,
                        {open == 0 ? ToastKind::Ok : ToastKind::Info,
                         open == 0
                             ? Words::tr("%1 saved: every verdict is submitted").arg(name)
                             : Words::tr("%1 saved; %n verdict(s) are not submitted yet", nullptr, open).arg(name),
                         {},
                         {}});
        });
}

} // namespace

void saveReviewFile(ReviewModel &model, QWidget *window)
{
    auto *const dialog = new QFileDialog(window, Words::tr("Save review file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Words::tr("Review files (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(QFileInfo(model.filePath()).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, &model,
                     [&model, window = QPointer<QWidget>(window)](const QString &target) {
                         copyTo(model, window, target);
                     });
    dialog->open();
}

} // namespace ng::ui
