// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ng::ui {

class Dock;
class RecordingDocument;
class Session;

/// One finding about a file.
struct HealthLine {
    enum class Kind { Fine, Note, Warning } kind = Kind::Note;
    QString text;
    QString detail; ///< place in the file, code
};

/// What reading the file showed: what agrees, what was assumed or repaired, gaps, identity.
[[nodiscard]] std::vector<HealthLine> healthOf(const RecordingDocument &recording);

/// Content of the file-health dock.
class HealthPanel : public QWidget
{
    Q_OBJECT
public:
    HealthPanel(Session &session, Dock *dock, QWidget *parent = nullptr);

    /// The findings as text, for the clipboard.
    [[nodiscard]] QString report() const;

private:
    void refresh();

    Session &m_session;
    Dock *m_dock;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_copy;
};

} // namespace ng::ui
