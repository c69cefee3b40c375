// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_palette.h"
#include "app/window/palette_item_model.h"
#include "app/window/status_strip.h"
#include "tests/window/window_kit.h"
#include "widgets/export/export_sheet.h"
#include "widgets/session/engine_hub.h"
#include "widgets/style/search_field.h"
#include "widgets/style/segmented.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace ng::test {

/// One person at the whole window: every step is a key or a press of the mouse where a person's would land. The test stands
/// in for the window manager alone, which gives the focus to a dialog that has just appeared.
class Way
{
public:
    static constexpr int kPatienceMs = 30000;

    explicit Way(QSize size = {1600, 960}) : kit(size)
    {
        kit.session.hub().setEngineSpec(std::filesystem::path(qgetenv("NG_BIN").toStdString()) / "ng_stand_in_engine",
                                        {}, std::chrono::milliseconds(15000));
    }

    WindowKit kit;

    // --- keys ---------------------------------------------------------------------------------------------------------

    /// Presses a key where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "nothing has the focus");
        QTest::keyClick(focus, key, modifiers);
    }
    static void type(const QString &text)
    {
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "nothing has the focus");
        typeInto(focus, text);
    }
    /// QTest knows the keys of ASCII alone; other letters come as a keyboard of their country sends them.
    static void typeInto(QWidget *widget, const QString &text, int delayMs = -1)
    {
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(widget, letter.toLatin1(), Qt::NoModifier, delayMs);
                continue;
            }
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent key(type, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(widget, &key);
            }
        }
    }

    /// Types into the palette and presses Enter on what comes first, which must be \p action.
    void palette(const QString &words, const char *action)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto *const palette = kit.window->findChild<ui::CommandPalette *>();
        QVERIFY(palette != nullptr && palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), &palette->field());
        type(words);
        const auto first = [palette] {
            const ui::PaletteEntry *const entry = palette->model().entry(palette->list().currentIndex());
            return entry == nullptr ? QString() : entry->actionId;
        };
        QTRY_COMPARE(first(), QLatin1String(action));
        press(Qt::Key_Return);
        QTRY_VERIFY2(!palette->isVisible(), qPrintable(kit.window->status().message()));
    }

    // --- dialogs ------------------------------------------------------------------------------------------------------

    /// The visible dialog of a kind, once it is there, with the focus that a window manager gives; null: none came.
    template<class Dialog>
    static Dialog *dialog()
    {
        Dialog *found = nullptr;
        const auto look = [&found] {
            for (QWidget *const top : QApplication::topLevelWidgets()) {
                if (auto *const one = qobject_cast<Dialog *>(top); one != nullptr && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, 5000))
            return nullptr;
        found->activateWindow();
        // Not isActiveWindow(): a dialog of an active window counts as active before it has the focus.
        return QTest::qWaitFor([found] { return QApplication::activeWindow() == found; }, 5000) ? found : nullptr;
    }

    /// Types a path into the open file dialog and presses Enter.
    void chooseFile(const QString &path)
    {
        const QPointer<QFileDialog> files = dialog<QFileDialog>();
        QVERIFY(files != nullptr);
        auto *const name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->setFocus();
        name->selectAll();
        // Not faster than hands can: Qt completes while it lists the folders, and reads what it has completed.
        typeInto(name, path, 4);
        QTest::qWait(100);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2(files == nullptr || !files->isVisible(), qPrintable(path));
        backToWindow();
    }
    void backToWindow()
    {
        kit.window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(kit.window.get()));
    }

    /// Presses a button of a modal question once it is there; for what waits in exec(). Call before what asks.
    template<class Dialog>
    static void answerWith(const QString &button, QString *asked = nullptr)
    {
        auto *const timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, button, asked] {
            auto *const box = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (box == nullptr || !box->isVisible())
                return;
            timer->deleteLater();
            if (asked != nullptr)
                *asked = box->windowTitle();
            QAbstractButton *const found = buttonIn(box, button);
            if (found == nullptr) { // fails the test instead of hanging it
                box->reject();
                return;
            }
            QTest::mouseClick(found, Qt::LeftButton);
        });
        timer->start(20);
    }

    // --- mouse --------------------------------------------------------------------------------------------------------

    static QAbstractButton *buttonIn(QWidget *place, const QString &text)
    {
        for (QAbstractButton *const one : place->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }
    static void click(QWidget *place, const QString &text)
    {
        QAbstractButton *const found = buttonIn(place, text);
        QVERIFY2(found != nullptr, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text + QStringLiteral(": ") + found->toolTip()));
        // Check boxes are pressed on their box: they may be wider than their words.
        if (auto *const box = qobject_cast<QCheckBox *>(found))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        else
            QTest::mouseClick(found, Qt::LeftButton);
    }
    static void drag(QWidget *on, QPoint from, QPoint to)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QTest::mouseMove(on, (from + to) / 2);
        QTest::mouseMove(on, to);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    /// Row of a table whose cell says \p text; -1: none.
    static int rowWith(const QAbstractItemView &table, int column, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    /// Presses a cell of a table.
    static void clickCell(QAbstractItemView *table, int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex at = table->model()->index(row, column);
        QVERIFY(at.isValid());
        table->scrollTo(at);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(at).center());
    }
    /// Replaces what stands in a field.
    static void fill(QLineEdit *field, const QString &text)
    {
        QVERIFY(field != nullptr);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
        QCOMPARE(field->text(), text);
    }
    static QLineEdit *named(QWidget *place, const QString &accessibleName)
    {
        for (QLineEdit *const one : place->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == accessibleName)
                return one;
        }
        return nullptr;
    }

    // --- figures ------------------------------------------------------------------------------------------------------

    /// Exports a figure by the sheet of Ctrl+Shift+E: chosen by the keys in the list, format by its button. Gives the path.
    QString exportFigure(const char *id, const QString &format, const QString &folder, const QString &name,
                         bool data = false)
    {
        QString path;
        exportFigureTo(id, format, folder, name, data, path);
        return path;
    }

    /// The whole window as it is now, where somebody wants to look: NG_SHOTS=FOLDER.
    void shot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("NG_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        kit.window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        int number = 0;
        for (QWidget *const top : QApplication::topLevelWidgets()) {
            if (top != kit.window.get() && top->isVisible() && top->isWindow())
                top->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(++number));
        }
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void exportFigureTo(const char *id, const QString &format, const QString &folder, const QString &name, bool data,
                        QString &path)
    {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const sheet = dialog<ui::ExportSheet>();
        QVERIFY(sheet != nullptr);
        auto *const figure = sheet->findChild<QComboBox *>();
        const int wanted = figure->findData(QLatin1String(id));
        QVERIFY2(wanted >= 0, id);
        figure->setFocus();
        while (figure->currentIndex() != wanted)
            QTest::keyClick(figure, figure->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        click(sheet, format);
        fill(named(sheet, QStringLiteral("Folder")), folder);
        fill(named(sheet, QStringLiteral("File name without ending")), name);
        if (data)
            click(sheet, QStringLiteral("Data behind it (TSV, JSON)"));
        const QPointer<ui::ExportSheet> alive = sheet;
        QString written;
        const auto gotIt = QObject::connect(sheet, &ui::ExportSheet::exported, sheet,
                                            [&written](const QString &file) { written = file; });
        const auto failed = QObject::connect(sheet, &ui::ExportSheet::failed, sheet,
                                             [&written](const QString &why) { written = QStringLiteral("! ") + why; });
        shot(QStringLiteral("export-") + name);
        click(sheet, QStringLiteral("Export"));
        QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), kPatienceMs);
        QObject::disconnect(gotIt);
        QObject::disconnect(failed);
        QVERIFY2(!written.startsWith(QLatin1Char('!')), qPrintable(written));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(alive == nullptr || !alive->isVisible());
        backToWindow();
        path = written;
    }
};

/// Leaves the test function where a step of a Way failed: QVERIFY() in a helper only leaves the helper.
#define WAY(step)                       \
    do {                                \
        step;                           \
        if (QTest::currentTestFailed()) \
            return;                     \
    } while (false)

} // namespace ng::test
