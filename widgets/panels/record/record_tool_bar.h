// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace ng::ui {

class ActionRegistry;
class RecordingDocument;
class Session;
struct DisplaySettings;

/// Tool bar of the Record workspace: montage, scale, filters, polarity, modes, pages. In narrow windows words go and the
/// filters are one box.
class RecordToolBar : public QToolBar
{
    Q_OBJECT
public:
    RecordToolBar(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] QComboBox *montageBox() const { return m_montage; }
    [[nodiscard]] QComboBox *sensitivityBox() const { return m_sensitivity; }

private:
    QComboBox *addBox(const QString &label, int width);
    void addLabel(const QString &text, QWidget *buddy);
    void makeFilterMenu();
    void setRecording(RecordingDocument *recording);
    void refresh();
    void fillMontages();
    void change(const std::function<void(DisplaySettings &)> &edit);

    Session &m_session;
    ActionRegistry &m_actions;
    QComboBox *m_montage = nullptr, *m_sensitivity = nullptr, *m_speed = nullptr;
    QComboBox *m_low = nullptr, *m_high = nullptr, *m_notch = nullptr;
    QToolButton *m_filters = nullptr, *m_polarity = nullptr;
    std::vector<QAction *> m_wideOnly, m_compactOnly;
    bool m_refreshing = false;
    bool m_compact = false;
};

} // namespace ng::ui
