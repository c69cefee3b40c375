// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include "app/window/main_window.h"
#include "app/window/palette_item_model.h"
#include "app/window/status_strip.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/search_field.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kRow = 28;
constexpr int kRows = 12;
constexpr int kTop = 72;
constexpr int kPage = 10;

/// Icon, title, key at the right; below the title's end where it belongs, or why it cannot run.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(row, color(chosen ? Token::AccBg : Token::Base));
        if (chosen)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), color(Token::Acc));
        const QString reason = index.data(PaletteItemModel::ReasonRole).toString();
        const QString key = index.data(PaletteItemModel::KeyRole).toString();
        const QByteArray iconName = index.data(PaletteItemModel::IconRole).toString().toLatin1();
        const int side = px(16), pad = px(8);
        if (!iconName.isEmpty())
            paintIcon(painter, QRectF(row.left() + pad + 4, row.center().y() - side / 2.0 + 1, side, side),
                      iconName.constData(), color(reason.isEmpty() ? Token::Tx2 : Token::Dis));
        int right = row.right() - pad;
        painter->setFont(ng::ui::font(TextRole::Small));
        painter->setPen(color(Token::Tx3));
        if (!key.isEmpty()) {
            const int width = painter->fontMetrics().horizontalAdvance(key);
            painter->drawText(QRect(right - width, row.top(), width, row.height()), Qt::AlignVCenter, key);
            right -= width + 2 * pad;
        }
        const int left = row.left() + 2 * pad + side + 4;
        painter->setFont(ng::ui::font(TextRole::Body));
        const QFontMetrics body = painter->fontMetrics();
        const QString title = body.elidedText(index.data().toString(), Qt::ElideRight, right - left);
        painter->setPen(color(reason.isEmpty() ? Token::Tx : Token::Tx3));
        painter->drawText(QRect(left, row.top(), right - left, row.height()), Qt::AlignVCenter, title);
        const int after = left + body.horizontalAdvance(title) + pad;
        painter->setFont(ng::ui::font(TextRole::Small));
        painter->setPen(color(reason.isEmpty() ? Token::Tx3 : Token::Warn));
        const QString place = reason.isEmpty() ? index.data(PaletteItemModel::PlaceRole).toString() : reason;
        if (right - after > px(24))
            painter->drawText(QRect(after, row.top(), right - after, row.height()), Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(place, Qt::ElideRight, right - after));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(240), px(kRow)}; }
};

void addActionLines(std::vector<PaletteEntry> &out, MainWindow &window)
{
    for (const ActionRegistry::Entry &one : window.services().actions.entries()) {
        if (one.spec.id == QLatin1String("app.palette"))
            continue;
        PaletteEntry entry;
        entry.title = one.action->text().remove(QLatin1Char('&'));
        const QString workspace = one.spec.id.section(QLatin1Char('.'), 0, 0);
        entry.place = one.spec.category;
        for (const WorkspaceEntry &place : window.workspaces()) {
            if (place.id == workspace && place.title != one.spec.category)
                entry.place = QStringLiteral("%1 · %2").arg(place.title, one.spec.category);
        }
        entry.key = QKeySequence::listToString(one.action->shortcuts(), QKeySequence::NativeText);
        entry.reason = one.action->isEnabled() ? QString() : one.reason;
        entry.icon = one.spec.icon;
        entry.actionId = one.spec.id;
        entry.weight = 20;
        entry.run = [&window, id = one.spec.id] { window.runAction(id); };
        out.push_back(std::move(entry));
    }
}

void addChannels(std::vector<PaletteEntry> &out, Session &session)
{
    RecordingDocument *const recording = session.selection().recording();
    if (recording == nullptr)
        return;
    for (const ChannelInfo &channel : recording->recording()->channels()) {
        PaletteEntry entry;
        entry.title = QString::fromStdString(channel.label);
        entry.place = CommandPalette::tr("channel of %1").arg(recording->title());
        entry.icon = QStringLiteral("record");
        entry.run = [&session, label = entry.title] { session.selection().setChannels({label}); };
        out.push_back(std::move(entry));
    }
}

void addStudy(std::vector<PaletteEntry> &out, Session &session)
{
    if (session.study() == nullptr)
        return;
    const Study &study = *session.study()->study();
    for (const std::string &name : study.recordings()) {
        PaletteEntry entry;
        entry.title = QString::fromStdString(name);
        entry.place = CommandPalette::tr("recording of %1").arg(session.study()->title());
        entry.icon = QStringLiteral("record");
        entry.run = [&session, name] { session.openStudyRecording(name); };
        out.push_back(std::move(entry));
    }
    for (const Item &item : study.items()) {
        PaletteEntry entry;
        entry.title = QString::fromStdString(item.id);
        entry.place = CommandPalette::tr("item of %1").arg(session.study()->title());
        entry.icon = QStringLiteral("tag");
        entry.run = [&session, id = entry.title] { session.selection().setItem(id); };
        out.push_back(std::move(entry));
    }
}

void addRecent(std::vector<PaletteEntry> &out, Session &session)
{
    for (const RecentEntry &recent : session.recent()) {
        PaletteEntry entry;
        entry.title = QFileInfo(recent.path).fileName();
        entry.place = CommandPalette::tr("recent · %1").arg(recent.path);
        entry.icon = QStringLiteral("clock");
        entry.run = [&session, path = recent.path] { session.open(path.toStdString()); };
        out.push_back(std::move(entry));
    }
}

} // namespace

CommandPalette::CommandPalette(MainWindow &window)
    : QFrame(&window),
      m_window(window),
      m_field(new SearchField(tr("Find action, item or channel"), this)),
      m_list(new QListView(this)),
      m_model(new PaletteItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Palette"));
    setAutoFillBackground(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setMouseTracking(true);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(&m_window, &MainWindow::pageMade, this, [this] {
        if (!isVisible())
            return;
        const int row = m_list->currentIndex().row();
        collect();
        m_list->setCurrentIndex(m_model->index(std::max(row, 0)));
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::collect()
{
    std::vector<PaletteEntry> entries;
    addActionLines(entries, m_window);
    Session &session = m_window.services().session;
    addChannels(entries, session);
    addStudy(entries, session);
    addRecent(entries, session);
    m_model->setEntries(std::move(entries));
}

void CommandPalette::popUp()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    collect();
    m_field->clear();
    m_model->setQuery(QString());
    m_list->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(px(kWidth), m_window.width() - px(32));
    const int height = std::min(px(kRow) * kRows + px(56), m_window.height() - px(kTop) - px(32));
    setGeometry((m_window.width() - width) / 2, px(kTop), width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    paintFrame(&painter, QRectF(rect()), Token::Line2);
}

void CommandPalette::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A press elsewhere in the window ends it; a menu of the field or another window does not.
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
            hide();
        return false;
    }
    // Ours before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kPage);
        return true;
    case Qt::Key_PageUp:
        move(-kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the list is worked by the arrow keys; the focus stays here
    default:
        return false;
    }
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *const entry = m_model->entry(m_list->currentIndex());
    if (entry == nullptr)
        return;
    if (!entry->reason.isEmpty()) {
        m_window.status().showMessage(entry->reason);
        return; // stays open: the reason stands in the line
    }
    const std::function<void()> run = entry->run;
    dismiss();
    run();
}

} // namespace ng::ui
