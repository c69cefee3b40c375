// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace ng::ui {

class JobRunner;

/// One field: words in tx2, value in tx, a line at its right.
class StatusFieldWidget : public QWidget
{
    Q_OBJECT
public:
    explicit StatusFieldWidget(QWidget *parent);

    void setField(const StatusField &field);
    [[nodiscard]] const StatusField &field() const { return m_field; }
    void setWords(bool shown);
    [[nodiscard]] int wantedWidth(bool words) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusField m_field;
    bool m_words = true;
};

/// Jobs in the status bar: how many, how far, time left; a press shows the jobs dock.
class JobsField : public QWidget
{
    Q_OBJECT
public:
    JobsField(JobRunner &jobs, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    JobRunner &m_jobs;
    QString m_text, m_left;
    double m_progress = -1.0;
};

/// The bar at the bottom: fields of the workspace, a passing message, jobs, device.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(JobRunner &jobs, QWidget *parent = nullptr);

    void setFields(const std::vector<StatusField> &fields);
    [[nodiscard]] std::vector<StatusField> fields() const;
    /// At the right of the fields for some seconds; empty: none.
    void showMessage(const QString &text, int milliseconds = 5000);
    [[nodiscard]] QString message() const;
    void setDevice(const QString &text);

Q_SIGNALS:
    void jobsPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    std::vector<StatusFieldWidget *> m_fields;
    QLabel *m_message;
    JobsField *m_jobs;
    StatusFieldWidget *m_device;
    QTimer m_timer;
};

} // namespace ng::ui
