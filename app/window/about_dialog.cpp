// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "core/base/file.h"
#include "core/weights/model_store.h"
#include "widgets/style/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ng::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Neuroglyph"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(16));
    column->setSpacing(px(8));
    column->addWidget(makeLabel(QStringLiteral("Neuroglyph %1").arg(QCoreApplication::applicationVersion()),
                                TextRole::Title, Token::Tx, this));
    const auto line = [&](const QString &text, TextRole role = TextRole::Body) {
        QLabel *const label = makeLabel(text, role, Token::Tx2, this);
        label->setWordWrap(true);
        label->setMinimumWidth(px(400));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    line(tr("Recordings of the brain, decoders trained on them, and what people make of their output, side by side."));
    line(tr(
        "Free software under the GNU General Public License, version 3 or later. No warranty. Not a medical device."));
    line(tr("Nothing leaves this computer; the network is used only when asked for."));
    line(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), TextRole::Small);
    line(tr("Data folder: %1").arg(QString::fromStdString(dataFolder().string())), TextRole::Small);
    line(tr("Models: %1").arg(QString::fromStdString(modelStoreFolder().string())), TextRole::Small);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addSpacing(px(8));
    column->addWidget(buttons);
}

} // namespace ng::ui
