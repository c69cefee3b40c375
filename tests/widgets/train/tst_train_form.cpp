// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/registry.h"
#include "tests/support/gui_test.h"
#include "widgets/panels/train/curve_content.h"
#include "widgets/panels/train/number_edit.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/run_style.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

QLineEdit *lineOf(FormField *field)
{
    return field->editor()->findChild<QLineEdit *>();
}

void type(FormField *field, const QString &text)
{
    QLineEdit *const line = lineOf(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// The form of eeg_clip, shown.
struct Form {
    RunForm form;

    Form()
    {
        form.setFramework(*findFrameworkCard("eeg_clip"));
        form.setName(QStringLiteral("run-001"));
        form.resize(400, 900);
        form.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&form));
    }
};

} // namespace

class TestTrainForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachParameterHasAFieldWithItsRangeAndHelp()
    {
        Form bench;
        const FrameworkCard card = *findFrameworkCard("eeg_clip");
        for (const ParamInfo &info : card.parameters) {
            FormField *const field = bench.form.field("param." + info.id);
            QVERIFY2(field != nullptr, info.id.c_str());
            QVERIFY2(!field->editor()->accessibleName().isEmpty(), info.id.c_str());
            QVERIFY2(!field->editor()->toolTip().isEmpty(), info.id.c_str());
        }
        QCOMPARE(bench.form.problems(), 0);
        QCOMPARE(bench.form.changedCount(), 0);
        const auto request = bench.form.request();
        QVERIFY(request.has_value());
        // The small preset comes first.
        QCOMPARE(request->params, *frameworkParams(card, card.presets.front().first, {}));
    }

    void badValueStaysAndIsExplainedWithAFix()
    {
        Form bench;
        FormField *const field = bench.form.field("param.heads");
        QSignalSpy changed(&bench.form, &RunForm::changed);
        type(field, QStringLiteral("99"));
        QCOMPARE(lineOf(field)->text(), QStringLiteral("99")); // the text stays
        QVERIFY(field->row()->hasError());
        QVERIFY2(field->row()->message().contains(QStringLiteral("1 to 16")), qPrintable(field->row()->message()));
        QCOMPARE(field->editor()->property("ng_error").toBool(), true);
        QVERIFY(!bench.form.request().has_value());
        QVERIFY(changed.size() > 0);
        // The offered fix is a button; pressing it puts the value in.
        QPushButton *fix = nullptr;
        for (QPushButton *const button : field->row()->findChildren<QPushButton *>())
            fix = button->text() == QStringLiteral("Use 16") ? button : fix;
        QVERIFY(fix != nullptr && fix->isVisible());
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(lineOf(field)->text(), QStringLiteral("16"));
        QVERIFY(!field->row()->hasError());
        QCOMPARE(bench.form.request()->params["heads"].toInt(), std::int64_t{16});
        type(field, QStringLiteral("abc"));
        QVERIFY(field->row()->message().contains(QStringLiteral("not a number")));
        type(field, QStringLiteral("2.5"));
        QVERIFY(field->row()->message().contains(QStringLiteral("whole number")));
    }

    void changedValueIsBoldAndResets()
    {
        Form bench;
        FormField *const field = bench.form.field("param.dropout");
        const QString preset = lineOf(field)->text();
        type(field, QStringLiteral("0.45"));
        QVERIFY(field->row()->isChanged());
        QCOMPARE(bench.form.changedCount(), 1);
        QToolButton *const reset = field->row()->findChild<QToolButton *>();
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(lineOf(field)->text(), preset);
        QVERIFY(!field->row()->isChanged());
        QCOMPARE(bench.form.changedCount(), 0);
    }

    void presetSetsAllValues()
    {
        Form bench;
        const FrameworkCard card = *findFrameworkCard("eeg_clip");
        bench.form.setPreset(QStringLiteral("paper"));
        QCOMPARE(bench.form.request()->params, *frameworkParams(card, "paper", {}));
        QCOMPARE(bench.form.changedCount(), 0);
    }

    void arrowsStepAndWheelDoesNotUnlessFocused()
    {
        Form bench;
        FormField *const field = bench.form.field("param.epochs");
        const double before = NumberEdit::parse(lineOf(field)->text()).value();
        lineOf(field)->setFocus();
        QTest::keyClick(lineOf(field), Qt::Key_Up);
        QCOMPARE(NumberEdit::parse(lineOf(field)->text()).value(), before + 1.0);
        bench.form.field("name")->editor()->setFocus();
        QWheelEvent wheel({4, 4}, field->editor()->mapToGlobal(QPointF(4, 4)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field->editor(), &wheel);
        QCOMPARE(NumberEdit::parse(lineOf(field)->text()).value(), before + 1.0);
    }

    void windowMustEndAfterItBegins()
    {
        Form bench;
        type(bench.form.field("window_from"), QStringLiteral("0.5"));
        QVERIFY(bench.form.field("window_to")->row()->hasError()); // the end is missing
        type(bench.form.field("window_to"), QStringLiteral("0.2"));
        QVERIFY(bench.form.field("window_to")->row()->message().contains(QStringLiteral("ends before it begins")));
        type(bench.form.field("window_to"), QStringLiteral("0.8"));
        QCOMPARE(bench.form.problems(), 0);
        QCOMPARE(bench.form.request()->dataset.window.to, TimeNs{800'000'000});
        type(bench.form.field("highpass"), QStringLiteral("40"));
        QVERIFY(bench.form.field("lowpass")->row()->hasError());
    }

    void controlsAndSeedsGoIntoTheRequest()
    {
        Form bench;
        type(bench.form.field("control.shuffled"), QStringLiteral("3"));
        type(bench.form.field("control.noise"), QStringLiteral("0"));
        type(bench.form.field("control.time_shift"), QStringLiteral("2"));
        bench.form.field("seeds")->setText(QStringLiteral("1, 2,5"));
        const auto request = bench.form.request();
        QVERIFY(request.has_value());
        QCOMPARE(controlsText(request->controls), std::string("shuffled:3,time_shift:2"));
        QCOMPARE(request->seeds, std::vector<std::uint64_t>({1, 2, 5}));
        bench.form.field("seeds")->setText(QStringLiteral("one"));
        QVERIFY(!bench.form.request().has_value());
        // What the form says is what the command line would train.
        bench.form.field("seeds")->setText(QStringLiteral("7"));
        QVERIFY(commandOf(*bench.form.request()).find("--seeds 7 --controls shuffled:3,time_shift:2")
                != std::string::npos);
    }

    void numbersAreReadAsPeopleAndProgramsWriteThem()
    {
        QCOMPARE(NumberEdit::parse(QStringLiteral("1e-3")).value(), 1e-3);
        QCOMPARE(NumberEdit::parse(QStringLiteral("−0.2")).value(), -0.2); // a true minus
        QCOMPARE(NumberEdit::parse(QString(QStringLiteral("1") + QChar(0x202F) + QStringLiteral("000"))).value(),
                 1000.0);
        QVERIFY(!NumberEdit::parse(QStringLiteral("12 apples")));
        QVERIFY(!NumberEdit::parse(QStringLiteral("inf")));
        for (const double value : {0.3, 1e-5, 512.0, 0.07, 123456.0})
            QCOMPARE(NumberEdit::parse(NumberEdit::format(value)).value(), value);
    }

    void stylesStayWhileOthersGo()
    {
        RunStyles styles;
        for (const char *const name : {"a", "b", "c"})
            styles.setChecked(QLatin1String(name), true);
        styles.setChecked(QStringLiteral("b"), false);
        QCOMPARE(styles.of(QStringLiteral("a")), 0);
        QCOMPARE(styles.of(QStringLiteral("c")), 2);
        styles.setChecked(QStringLiteral("d"), true); // takes the free place
        QCOMPARE(styles.of(QStringLiteral("d")), 1);
        QCOMPARE(styles.checked().size(), 3);
    }

    void chanceAndControlsStandInThePlotOfTheRun()
    {
        CurveSeries real, control;
        for (int step = 1; step <= 50; ++step) {
            real.append(step, step == 30 ? std::nan("") : 0.02 + step * 0.004);
            control.append(step, 0.025);
        }
        auto data = std::make_shared<CurveData>();
        data->stages = {"real", "shuffled-0"};
        data->series[{"real", "validation_top1", 0, 1}] = real;
        data->series[{"shuffled-0", "validation_top1", 0, 1}] = control;
        CurveRun run;
        run.folder = QStringLiteral("/x/run-1");
        run.name = QStringLiteral("run-1");
        run.data = data;
        run.run.classes = 40;
        run.run.framework = "eeg_clip";
        run.sides = {1, 300, 60, 40};
        CurveOptions options;
        options.series = "validation_top1";
        options.smooth = 0.9;
        const auto content = curveContent({run}, options);
        QVERIFY(content.has_value());
        QCOMPARE(content->lines.size(), std::size_t{3}); // control, raw, smoothed
        QVERIFY(content->lines[1].raw);
        QCOMPARE(content->lines[1].y[0], 100.0 * (0.02 + 0.004)); // percent
        QCOMPARE(content->lines[0].look, PlotLook::Control);
        QCOMPARE(content->levels.size(), std::size_t{1});
        QVERIFY(std::abs(content->levels[0].y - 2.5) < 1e-12);
        QVERIFY2(content->count.contains(QStringLiteral("n = 60 validation items")), qPrintable(content->count));
        QVERIFY(content->count.contains(QStringLiteral("EMA 0.9")));
        bool incident = false, best = false;
        for (const PlotMark &mark : content->marks) {
            incident = incident
                || (mark.kind == PlotMark::Kind::Incident && mark.x == 30.0
                    && mark.text.contains(QStringLiteral("kept")));
            best = best || (mark.kind == PlotMark::Kind::Best && mark.x == 50.0);
        }
        QVERIFY(incident);
        QVERIFY(best);
        options.smooth.reset();
        QCOMPARE(curveContent({run}, options)->lines.size(), std::size_t{2}); // off by default: raw is the line
    }
};

NG_GUI_TEST_MAIN(TestTrainForm)
#include "tst_train_form.moc"
