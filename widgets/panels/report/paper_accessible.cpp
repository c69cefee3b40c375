// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/paper_accessible.h"

#include "widgets/panels/report/paper_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace ng::ui {

namespace {

/// One part on paper.
class PartAccessible final : public QAccessibleInterface
{
public:
    PartAccessible(PaperView *view, int index) : m_view(view), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return !m_view.isNull() && !id().isEmpty(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->nameOfPart(id());
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return PaperView::tr("page %1 of %2").arg(m_view->laidOut().pageOf(id()) + 1).arg(m_view->pageCount());
        return {};
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect part = m_view->partRect(id());
        return {m_view->viewport()->mapToGlobal(part.topLeft()), part.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Paragraph; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State out;
        out.selectable = out.focusable = true;
        out.selected = isValid() && m_view->selected() == id();
        out.focused = out.selected && m_view->hasFocus();
        return out;
    }

private:
    [[nodiscard]] QString id() const { return m_view->partsInOrder().value(m_index); }

    QPointer<PaperView> m_view;
    int m_index;
};

class PaperAccessible final : public QAccessibleWidget
{
public:
    explicit PaperAccessible(PaperView *view) : QAccessibleWidget(view, QAccessible::Document) { }
    ~PaperAccessible() override
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return view()->nameOfPart(view()->selected());
        if (kind == QAccessible::Description)
            return view()->pageCount() == 1 ? PaperView::tr("1 page")
                                            : PaperView::tr("%1 pages").arg(view()->pageCount());
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->partsInOrder().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *const made = new PartAccessible(view(), index);
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(static_cast<int>(view()->partsInOrder().indexOf(view()->selected())));
    }

private:
    [[nodiscard]] PaperView *view() const { return static_cast<PaperView *>(widget()); }
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString & /*key*/, QObject *object)
{
    auto *const view = qobject_cast<PaperView *>(object);
    return view == nullptr ? nullptr : new PaperAccessible(view);
}

} // namespace

void installPaperAccessible()
{
    static const bool done = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace ng::ui
