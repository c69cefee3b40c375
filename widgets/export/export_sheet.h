// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/figure_export.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ng::ui {

class FormRow;
class JobRunner;
class Segmented;
class Session;

/// Guard of everything that is open: the identities of its recordings. In the window's thread.
[[nodiscard]] IdentityGuard guardOf(const Session &session);

/// Writes one figure into a file: what is on screen, its size on paper, format and place. Not modal: the window goes on.
/// A file that exists is replaced only after "Replace" was pressed.
class ExportSheet : public QDialog
{
    Q_OBJECT
public:
    ExportSheet(Session &session, FigureShelf &figures, QWidget *parent = nullptr);

    /// Chooses a figure of the shelf; else the first that can be drawn.
    void chooseFigure(const QString &id);
    void setFolder(const QString &folder);
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] bool exporting() const { return m_exporting; }
    void exportNow();

Q_SIGNALS:
    void exported(const QString &path); ///< written and read back
    void failed(const QString &sentence);

private:
    void buildFigureRows();
    void buildFileRows();
    void refreshOffers();
    void takeFigure();
    void rescale();
    void sizeChanged(bool widthLed);
    void refresh();
    void showResult(const QString &sentence, bool error);
    [[nodiscard]] ExportSpec spec() const;

    Session &m_session;
    FigureShelf &m_figures;
    class FormGrid *m_form;
    std::optional<FigureSnapshot> m_taken;
    QComboBox *m_figure = nullptr;
    QDoubleSpinBox *m_width = nullptr, *m_height = nullptr, *m_pointSize = nullptr;
    QSpinBox *m_dpi = nullptr;
    QCheckBox *m_keepRatio = nullptr, *m_data = nullptr, *m_identity = nullptr;
    Segmented *m_format = nullptr, *m_polarity = nullptr;
    QComboBox *m_speed = nullptr, *m_sensitivity = nullptr;
    FormRow *m_dpiRow = nullptr, *m_speedRow = nullptr, *m_sensitivityRow = nullptr, *m_polarityRow = nullptr;
    QLineEdit *m_folder = nullptr, *m_name = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_result = nullptr;
    double m_ratio = 1.0;
    bool m_exporting = false;
    bool m_replace = false;
    bool m_setting = false;
};

} // namespace ng::ui
