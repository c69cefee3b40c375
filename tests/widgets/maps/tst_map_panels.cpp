// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panels with session, selection and jobs: what the cursor and the selection do, both ways.
#include "tests/support/gui_test.h"
#include "tests/widgets/maps/sine_recording.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/maps/electrode_layout_view.h"
#include "widgets/maps/layout_panel.h"
#include "widgets/maps/psd_panel.h"
#include "widgets/maps/psd_view.h"
#include "widgets/maps/spectrogram_panel.h"
#include "widgets/maps/spectrogram_view.h"
#include "widgets/maps/topo_map.h"
#include "widgets/maps/topo_map_panel.h"
#include "widgets/session/session.h"

#include <QPainter>
#include <QSignalSpy>

#include <cmath>

using namespace ng;
using namespace ng::ui;

class TestMapPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mapFollowsTheCursor();
    void mapInTheGap();
    void badChannelIsLeftOut();
    void bandChangesThePower();
    void picksAndShowsTheSelection();
    void layoutShowsPairs();
    void spectrogramFollowsThePage();
    void spectrogramOfTheSelectedTrace();
    void psdOfTheMarkedRange();
    void hiddenPanelsDoNotWork();
    void narrowPanelShowsOneMap();
    void withoutARecording();
    void figuresOutliveTheirPanels();
    void realRecording();

private:
    void settle()
    {
        QVERIFY(m_jobs->waitUntilIdle(20000));
        QCoreApplication::processEvents();
    }
    void keep(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("NG_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name));
    }
    Selection &selection() { return m_session->selection(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordingDocument> m_document;
    std::unique_ptr<MomentSource> m_source;
};

void TestMapPanels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_jobs = std::make_unique<JobRunner>();
    m_session = std::make_unique<Session>(*m_jobs);
    auto log = std::make_shared<EditLog>(m_folder->filePath(QStringLiteral("journal.jsonl")).toStdString(),
                                         JournalContent{}, QStringLiteral("tester"));
    m_document = std::make_unique<RecordingDocument>(test::sineRecording(), "sine.edf", log, DisplaySettings());
    m_source = std::make_unique<MomentSource>(*m_session);
    selection().setRecording(m_document.get());
    selection().setPage({kSecond * 8, kSecond * 10});
}

void TestMapPanels::cleanup()
{
    m_source.reset();
    selection().setRecording(nullptr);
    m_document.reset();
    m_session.reset();
    m_jobs.reset();
}

void TestMapPanels::mapFollowsTheCursor()
{
    TopoMapPanel panel(*m_session, *m_source);
    panel.resize(430, 310);
    panel.show();
    settle();
    QVERIFY(!panel.potentialMap()->reason().isEmpty()); // no cursor: says what to do
    selection().setCursor(TimeNs(3'025'000'000));
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.potentialMap()->reason().isEmpty());
    QVERIFY(!panel.potentialMap()->picture().empty());
    QVERIFY(!panel.powerMap()->picture().empty());
    const TopoMap &map = *panel.potentialMap();
    const int o2 = map.indexOf(QStringLiteral("O2"));
    QVERIFY(std::abs(map.contacts()[static_cast<std::size_t>(o2)].value - (200.0 + 19.0 - 114.5)) < 0.01);
    QVERIFY(panel.caption().contains(QStringLiteral("n = 20 of 20")));
    QVERIFY(panel.caption().contains(QStringLiteral("average reference")));
    keep(panel, "topo-panel.png");
    selection().setCursor(TimeNs(3'075'000'000)); // half a period later: the other way round
    QCoreApplication::processEvents();
    settle();
    QVERIFY(map.contacts()[static_cast<std::size_t>(o2)].value < -50.0);
}

void TestMapPanels::mapInTheGap()
{
    TopoMapPanel panel(*m_session, *m_source);
    panel.resize(430, 310);
    panel.show();
    selection().setCursor(TimeNs(11'800'000'000));
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.potentialMap()->reason().isEmpty());
    QCOMPARE(panel.powerMap()->reason(), QStringLiteral("window crosses gap"));
    QVERIFY(panel.powerMap()->picture().empty());
    selection().setCursor(TimeNs(12'400'000'000));
    QCoreApplication::processEvents();
    settle();
    QCOMPARE(panel.potentialMap()->reason(), QStringLiteral("not recorded"));
    keep(panel, "topo-panel-gap.png");
}

void TestMapPanels::badChannelIsLeftOut()
{
    TopoMapPanel panel(*m_session, *m_source);
    panel.resize(430, 310);
    panel.show();
    selection().setCursor(TimeNs(3'025'000'000));
    m_document->setBad({QStringLiteral("T8")}, true);
    QCoreApplication::processEvents();
    settle();
    QVERIFY2(panel.caption().contains(QStringLiteral("n = 19 of 20 · T8 left out ✕")), qPrintable(panel.caption()));
    QVERIFY(panel.potentialMap()->contacts()[11].bad);
}

void TestMapPanels::bandChangesThePower()
{
    TopoMapPanel panel(*m_session, *m_source);
    panel.resize(430, 310);
    panel.show();
    selection().setCursor(kSecond * 4);
    QCoreApplication::processEvents();
    settle();
    const double alpha = panel.powerMap()->contacts()[19].value;
    m_source->setBand({"beta", 13.0, 30.0});
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.powerMap()->contacts()[19].value < alpha - 30.0);
    QVERIFY(panel.powerMap()->accessibleName().contains(QStringLiteral("13–30 Hz")));
}

void TestMapPanels::picksAndShowsTheSelection()
{
    TopoMapPanel maps(*m_session, *m_source);
    LayoutPanel layout(*m_session, *m_source);
    maps.resize(430, 310);
    layout.resize(300, 320);
    maps.show();
    layout.show();
    settle();
    TopoMap &map = *maps.potentialMap();
    QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.placeOf(map.indexOf(QStringLiteral("C3")))->toPoint());
    QCOMPARE(selection().channels(), QStringList{QStringLiteral("C3")});
    QCOMPARE(layout.view()->selected(), QStringList{QStringLiteral("C3")});
    ElectrodeLayoutView &view = *layout.view();
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier,
                      view.placeOf(view.indexOf(QStringLiteral("O1")))->toPoint());
    QCOMPARE(selection().channels(), (QStringList{QStringLiteral("C3"), QStringLiteral("O1")}));
    QCOMPARE(map.selected(), selection().channels());
    selection().setChannels({QStringLiteral("Fz")}); // as the channel table does
    QCOMPARE(map.selected(), QStringList{QStringLiteral("Fz")});
    QCOMPARE(view.selected(), QStringList{QStringLiteral("Fz")});
}

void TestMapPanels::layoutShowsPairs()
{
    LayoutPanel layout(*m_session, *m_source);
    layout.resize(300, 320);
    layout.show();
    QVERIFY(layout.view()->pairs().empty());
    DisplaySettings display = m_document->display();
    display.montage = "double-banana";
    m_document->setDisplay(display);
    QVERIFY(layout.view()->pairs().size() >= 16);
    const auto &trace = m_document->traces().front();
    selection().setTrace(trace.label, trace.inputs);
    QCOMPARE(layout.view()->selected(), trace.inputs);
    selection().setCursor(TimeNs(3'025'000'000));
    QCoreApplication::processEvents();
    settle();
    keep(layout, "layout-panel.png");
}

void TestMapPanels::spectrogramFollowsThePage()
{
    SpectrogramPanel panel(*m_session);
    panel.resize(1072, 180);
    panel.show();
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.view()->spectrogram() != nullptr);
    QCOMPARE(panel.view()->timeScale().xOf(kSecond * 13), 72.0 + 500.0);
    QCOMPARE(panel.method(), QStringLiteral("STFT 1.0 s Hann"));
    QVERIFY(panel.context().startsWith(QStringLiteral("Fp1"))); // nothing selected: the first
    QSignalSpy moved(&selection(), &Selection::cursorChanged);
    QTest::mouseClick(panel.view(), Qt::LeftButton, Qt::NoModifier, QPoint(72 + 150, 60));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(*selection().cursor(), TimeNs(9'500'000'000));
    keep(panel, "spectrogram-panel.png");
    selection().setPage({kSecond * 2, kSecond * 5});
    QCoreApplication::processEvents();
    settle();
    QCOMPARE(panel.view()->timeScale().start, kSecond * 2);
    QVERIFY(std::isfinite(panel.view()->spectrogram()->at(kSecond * 3, 10.0)));
    const auto figure = panel.figure();
    QVERIFY(figure.has_value());
    QCOMPARE(figure->recipe["method"]["algorithm"].toString(), std::string("stft"));
    QCOMPARE(figure->recipe["method"]["window_s"].toDouble(), 1.0);
    QCOMPARE(figure->recipe["method"]["limit_hz"].toDouble(), 45.0);
    QCOMPARE(figure->recipe["start_s"].toDouble(), 2.0);
    QCOMPARE(figure->recipe["channels"].items()[0].toString(), std::string("Fp1"));
    QVERIFY(!figure->recipe["signal"].isNull());
}

void TestMapPanels::spectrogramOfTheSelectedTrace()
{
    SpectrogramPanel panel(*m_session);
    panel.resize(1072, 180);
    panel.show();
    QCoreApplication::processEvents();
    settle();
    const double first = panel.view()->spectrogram()->at(kSecond * 9, 10.0);
    selection().setChannels({QStringLiteral("O2")});
    QCoreApplication::processEvents();
    settle();
    // 200 µV instead of 10: 26 dB more.
    QVERIFY(std::abs(panel.view()->spectrogram()->at(kSecond * 9, 10.0) - first - 20.0 * std::log10(20.0)) < 0.1);
    QVERIFY(panel.context().startsWith(QStringLiteral("O2")));
}

void TestMapPanels::psdOfTheMarkedRange()
{
    PsdPanel panel(*m_session);
    panel.resize(420, 320);
    panel.show();
    selection().setChannels({QStringLiteral("Cz"), QStringLiteral("O2")});
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.view()->figure().data != nullptr);
    QCOMPARE(panel.view()->figure().data->curves.size(), std::size_t{2});
    QVERIFY(panel.view()->figure().span.startsWith(QStringLiteral("page")));
    selection().setRange(TimeRange{kSecond * 2, kSecond * 8});
    QCoreApplication::processEvents();
    settle();
    QCOMPARE(panel.view()->figure().data->windows(), 7);
    QVERIFY(panel.view()->figure().span.startsWith(QStringLiteral("marked range")));
    const auto figure = panel.figure();
    QVERIFY(figure.has_value());
    QCOMPARE(figure->recipe["method"]["algorithm"].toString(), std::string("welch"));
    QCOMPARE(figure->recipe["method"]["window_s"].toDouble(), panel.view()->figure().data->windowSeconds);
    QCOMPARE(figure->recipe["start_s"].toDouble(), 2.0);
    QCOMPARE(figure->recipe["duration_s"].toDouble(), 8.0);
    QCOMPARE(figure->recipe["channels"].size(), std::size_t{2});
    keep(panel, "psd-panel.png");
}

void TestMapPanels::hiddenPanelsDoNotWork()
{
    TopoMapPanel panel(*m_session, *m_source);
    selection().setCursor(TimeNs(3'025'000'000));
    QCoreApplication::processEvents();
    settle();
    QVERIFY(!m_source->moment());
    panel.resize(430, 310);
    panel.show(); // and catches up once seen
    QCoreApplication::processEvents();
    settle();
    QVERIFY(m_source->moment().has_value());
    const auto figure = panel.figure();
    QVERIFY(figure.has_value());
    const Json &method = figure->recipe["method"];
    QCOMPARE(figure->recipe["time_s"].toDouble(), 3.025);
    QCOMPARE(method["algorithm"].toString(), std::string("topographic-map"));
    QCOMPARE(method["band"].toString(), m_source->moment()->band.name);
    QCOMPARE(method["sensors"].toInt(), static_cast<std::int64_t>(m_source->moment()->mapped));
    QVERIFY(method["stiffness"].toInt() > 0);
}

void TestMapPanels::narrowPanelShowsOneMap()
{
    TopoMapPanel panel(*m_session, *m_source);
    panel.resize(240, 300);
    panel.show();
    selection().setCursor(TimeNs(3'025'000'000));
    QCoreApplication::processEvents();
    settle();
    QVERIFY(panel.potentialMap()->isVisible());
    QVERIFY(!panel.powerMap()->isVisible());
    panel.resize(430, 310);
    QVERIFY(panel.powerMap()->isVisible());
}

void TestMapPanels::withoutARecording()
{
    TopoMapPanel maps(*m_session, *m_source);
    SpectrogramPanel spectrogram(*m_session);
    PsdPanel psd(*m_session);
    LayoutPanel layout(*m_session, *m_source);
    for (QWidget *panel : {static_cast<QWidget *>(&maps), static_cast<QWidget *>(&spectrogram),
                           static_cast<QWidget *>(&psd), static_cast<QWidget *>(&layout)}) {
        panel->resize(400, 300);
        panel->show();
    }
    selection().setRecording(nullptr);
    QCoreApplication::processEvents();
    settle();
    QVERIFY(!maps.figure());
    QVERIFY(!spectrogram.figure());
    QVERIFY(!psd.figure());
    QVERIFY(!layout.figure());
    QVERIFY(!maps.potentialMap()->isVisible());
    keep(maps, "topo-panel-empty.png");
}

void TestMapPanels::figuresOutliveTheirPanels()
{
    std::vector<FigureSnapshot> figures;
    {
        TopoMapPanel maps(*m_session, *m_source);
        SpectrogramPanel spectrogram(*m_session);
        PsdPanel psd(*m_session);
        LayoutPanel layout(*m_session, *m_source);
        for (QWidget *panel : {static_cast<QWidget *>(&maps), static_cast<QWidget *>(&spectrogram),
                               static_cast<QWidget *>(&psd), static_cast<QWidget *>(&layout)}) {
            panel->resize(600, 300);
            panel->show();
        }
        selection().setCursor(TimeNs(3'025'000'000));
        QCoreApplication::processEvents();
        settle();
        figures = {*maps.figure(), *spectrogram.figure(), *psd.figure(), *layout.figure()};
    }
    for (const FigureSnapshot &figure : figures) {
        QVERIFY(!figure.caption.isEmpty());
        const FigureStyle style;
        QImage page((figure.sizeMm * style.unitsPerMm).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        figure.paint(painter, QRectF(QPointF(0, 0), QSizeF(page.size())), style);
        painter.end();
        int ink = 0;
        for (int y = 0; y < page.height(); y += 2) {
            for (int x = 0; x < page.width(); x += 2)
                ink += page.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
        }
        QVERIFY2(ink > 400, qPrintable(figure.id));
        const QString folder = qEnvironmentVariable("NG_SHOTS");
        if (!folder.isEmpty())
            page.save(folder + QStringLiteral("/figure-") + figure.id + QStringLiteral(".png"));
    }
}

void TestMapPanels::realRecording()
{
    const QString file = qEnvironmentVariable("NG_FIXTURES") + QStringLiteral("/edf/S001R01.edf");
    if (!QFile::exists(file))
        QSKIP("no fixtures");
    TopoMapPanel maps(*m_session, *m_source);
    LayoutPanel layout(*m_session, *m_source);
    SpectrogramPanel spectrogram(*m_session);
    PsdPanel psd(*m_session);
    maps.resize(430, 310);
    layout.resize(430, 330);
    spectrogram.resize(1100, 180);
    psd.resize(430, 320);
    QSignalSpy opened(m_session.get(), &Session::recordingOpened);
    m_session->open(file.toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    auto *document = m_session->recordings().front();
    selection().setRecording(document);
    selection().setPage({kSecond * 12, kSecond * 10});
    selection().setChannels({document->traces()[20].inputs.first()});
    selection().setCursor(TimeNs(15'660'000'000));
    document->setBad({document->traces()[40].inputs.first()}, true);
    for (QWidget *panel : {static_cast<QWidget *>(&maps), static_cast<QWidget *>(&layout),
                           static_cast<QWidget *>(&spectrogram), static_cast<QWidget *>(&psd)})
        panel->show();
    QCoreApplication::processEvents();
    settle();
    QVERIFY2(maps.caption().startsWith(QStringLiteral("n = 63 of 64 · T7 left out ✕")), qPrintable(maps.caption()));
    QVERIFY(!maps.potentialMap()->picture().empty());
    QVERIFY(layout.view()->figure().onHead());
    QVERIFY(spectrogram.view()->spectrogram() != nullptr && !spectrogram.view()->spectrogram()->empty());
    QVERIFY(psd.view()->figure().data != nullptr);
    keep(maps, "real-topo.png");
    keep(layout, "real-layout.png");
    keep(spectrogram, "real-spectrogram.png");
    keep(psd, "real-psd.png");
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    keep(maps, "real-topo-dark.png");
    keep(layout, "real-layout-dark.png");
    keep(spectrogram, "real-spectrogram-dark.png");
    keep(psd, "real-psd-dark.png");
    ThemeManager::instance().setChoice(ThemeChoice::Light);
    selection().setRecording(nullptr);
}

NG_GUI_TEST_MAIN(TestMapPanels)
#include "tst_map_panels.moc"
