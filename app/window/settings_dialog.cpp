// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_dialog.h"

#include "app/window/settings_keys.h"
#include "app/window/settings_screen.h"
#include "app/window/settings_signals.h"
#include "core/weights/model_store.h"
#include "widgets/session/session.h"
#include "widgets/style/form.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kListWidth = 136;

/// Languages there is a catalogue for; English needs none.
QStringList languages()
{
    QStringList out{QStringLiteral("en")};
    for (const QString &file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("neuroglyph_*.qm")}))
        out.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    out.removeDuplicates();
    return out;
}

} // namespace

SettingsDialog::SettingsDialog(WorkspaceServices services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(px(kListWidth));
    m_list->setSpacing(px(2));
    auto *const column = new QVBoxLayout(this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    addSection(QStringLiteral("look"), tr("Look"), "eye", makeLook());
    addSection(QStringLiteral("person"), tr("Person"), "edit", makePerson());
    addSection(QStringLiteral("keys"), tr("Keys"), "keyboard", new SettingsKeys(services.actions, m_stack));
    addSection(QStringLiteral("screen"), tr("Screen"), "ruler", new SettingsScreen(m_stack));
    addSection(QStringLiteral("signals"), tr("Signals"), "record", new SettingsSignals(services.session, m_stack));
    addSection(QStringLiteral("models"), tr("Models"), "folder", makeModels());
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    resize(px(760), px(560));
}

void SettingsDialog::addSection(const QString &id, const QString &title, const char *iconName, QWidget *page)
{
    auto *const item = new QListWidgetItem(icon(iconName), title, m_list);
    item->setData(Qt::UserRole, id);
    m_stack->addWidget(page);
}

void SettingsDialog::showSection(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
    }
}

QWidget *SettingsDialog::makeLook()
{
    auto *const form = new FormGrid(m_stack);
    auto *const theme = new QComboBox(form);
    theme->addItems({tr("as the desktop"), tr("light"), tr("dark")});
    form->addRow(tr("Theme"), theme);
    auto *const scale = new QSpinBox(form);
    scale->setRange(80, 200);
    scale->setSingleStep(10);
    form->addRow(tr("Text size"), scale, QStringLiteral("%"));
    if (ThemeManager::exists()) {
        theme->setCurrentIndex(static_cast<int>(ThemeManager::instance().choice()));
        scale->setValue(qRound(ThemeManager::instance().fontScale() * 100.0));
    }
    connect(theme, &QComboBox::currentIndexChanged, this, [](int index) {
        QSettings().setValue(QStringLiteral("look/theme"), index);
        ThemeManager::instance().setChoice(static_cast<ThemeChoice>(index));
    });
    connect(scale, &QSpinBox::editingFinished, this, [scale] {
        QSettings().setValue(QStringLiteral("look/scale"), scale->value() / 100.0);
        ThemeManager::instance().setFontScale(scale->value() / 100.0);
    });
    auto *const language = new QComboBox(form);
    language->addItem(tr("as the desktop"), QString());
    for (const QString &one : languages())
        language->addItem(QLocale(one).nativeLanguageName(), one);
    language->setCurrentIndex(std::max(0, language->findData(QSettings().value(QStringLiteral("look/language")))));
    FormRow *const row = form->addRow(tr("Language"), language);
    connect(language, &QComboBox::currentIndexChanged, this, [language, row] {
        QSettings().setValue(QStringLiteral("look/language"), language->currentData());
        row->setHelpLine(tr("Takes effect at the next start"));
    });
    return form;
}

QWidget *SettingsDialog::makePerson()
{
    auto *const form = new FormGrid(m_stack);
    auto *const name = new QLineEdit(QSettings().value(QStringLiteral("person/name")).toString(), form);
    name->setPlaceholderText(Session::author());
    form->addRow(tr("Name"), name);
    QLabel *const words =
        makeLabel(tr("Stands in journals and verdicts beside what you change. Empty: the account's name."),
                  TextRole::Small, Token::Tx2, form);
    words->setWordWrap(true);
    form->addWide(words);
    connect(name, &QLineEdit::editingFinished, this,
            [name] { QSettings().setValue(QStringLiteral("person/name"), name->text().trimmed()); });
    return form;
}

QWidget *SettingsDialog::makeModels()
{
    auto *const form = new FormGrid(m_stack);
    auto *const folder = new QLineEdit(QSettings().value(QStringLiteral("models/folder")).toString(), form);
    folder->setPlaceholderText(QString::fromStdString(modelStoreFolder().string()));
    folder->setMinimumWidth(px(280));
    FormRow *const row = form->addRow(tr("Model store"), folder);
    auto *const choose = new QPushButton(tr("Choose…"), form);
    form->addRow(QString(), choose);
    QLabel *const words = makeLabel(tr("Folder with pretrained models in Hugging Face layout. Nothing is fetched."),
                                    TextRole::Small, Token::Tx2, form);
    words->setWordWrap(true);
    form->addWide(words);
    connect(folder, &QLineEdit::editingFinished, this, [folder, row] {
        const QString path = folder->text().trimmed();
        if (!path.isEmpty() && !QFileInfo(path).isDir()) {
            row->setError(tr("There is no such folder"));
            return;
        }
        row->clearMessage();
        QSettings().setValue(QStringLiteral("models/folder"), path);
        if (!path.isEmpty())
            qputenv("NG_MODEL_STORE", path.toUtf8());
        row->setHelpLine(tr("Used from now on; a training that runs keeps the old one"));
    });
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        auto *const dialog = new QFileDialog(this, tr("Model store"), folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, folder, [folder](const QString &path) {
            folder->setText(path);
            Q_EMIT folder->editingFinished();
        });
        dialog->open();
    });
    return form;
}

} // namespace ng::ui
