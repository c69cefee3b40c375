<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ng::ui</name>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s)</source>
        <translation>
            <numerusform>mean of %n fold and seed</numerusform>
            <numerusform>mean of %n folds and seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s), band: lowest to highest</source>
        <translation>
            <numerusform>mean of %n fold and seed, band: lowest to highest</numerusform>
            <numerusform>mean of %n folds and seeds, band: lowest to highest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::AppActions</name>
    <message numerus="yes">
        <source>%n run(s) are training. They can go on without the window, and are found again when it is opened.</source>
        <translation>
            <numerusform>%n run is training. It can go on without the window, and is found again when it is opened.</numerusform>
            <numerusform>%n runs are training. They can go on without the window, and are found again when it is opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training in this program. They write a checkpoint and pause when it ends; they can be resumed.</source>
        <translation>
            <numerusform>%n run is training in this program. It writes a checkpoint and pauses when it ends; it can be resumed.</numerusform>
            <numerusform>%n runs are training in this program. They write a checkpoint and pause when it ends; they can be resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still wait in the queue, which ends with the window: they will not be trained.</source>
        <translation>
            <numerusform>%n run still waits in the queue, which ends with the window: it will not be trained.</numerusform>
            <numerusform>%n runs still wait in the queue, which ends with the window: they will not be trained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ComparePanel</name>
    <message numerus="yes">
        <source>Comparing %n run(s)…</source>
        <translation>
            <numerusform>Comparing %n run…</numerusform>
            <numerusform>Comparing %n runs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::DevicePanel</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::EventsPanel</name>
    <message numerus="yes">
        <source>%n term(s) loaded</source>
        <translation>
            <numerusform>%n term loaded</numerusform>
            <numerusform>%n terms loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::HealthPanel</name>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n to note</numerusform>
            <numerusform>%n to note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 is imported, %n note(s) in the log</source>
        <translation>
            <numerusform>%1 is imported, %n note in the log</numerusform>
            <numerusform>%1 is imported, %n notes in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsField</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::MainWindow</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::MontageDialog</name>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordPage</name>
    <message numerus="yes">
        <source>%n file(s) not opened</source>
        <translation>
            <numerusform>%n file not opened</numerusform>
            <numerusform>%n files not opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewModel</name>
    <message numerus="yes">
        <source>Work out scores of %n run(s)</source>
        <translation>
            <numerusform>Work out scores of %n run</numerusform>
            <numerusform>Work out scores of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%1 saved; %n verdict(s) are not submitted yet</source>
        <translation>
            <numerusform>%1 saved; %n verdict are not submitted yet</numerusform>
            <numerusform>%1 saved; %n verdicts are not submitted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::RunsItemModel</name>
    <message numerus="yes">
        <source>%n repeat(s), %1 to %2</source>
        <translation>
            <numerusform>%n repeat, %1 to %2</numerusform>
            <numerusform>%n repeats, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::SessionKeeper</name>
    <message numerus="yes">
        <source>Recovered %n file(s) as they were at %1: %2</source>
        <translation>
            <numerusform>Recovered %n file as they were at %1: %2</numerusform>
            <numerusform>Recovered %n files as they were at %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window ended %n time(s) while opening what was open at %1</source>
        <translation>
            <numerusform>The window ended %n time while opening what was open at %1</numerusform>
            <numerusform>The window ended %n times while opening what was open at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::SplitPanel</name>
    <message numerus="yes">
        <source>%1, %n fold(s)</source>
        <translation>
            <numerusform>%1, %n fold</numerusform>
            <numerusform>%1, %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::StudiesPanel</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n subject</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::Toast</name>
    <message numerus="yes">
        <source>closes in %n s</source>
        <translation>
            <numerusform>closes in %n s</numerusform>
            <numerusform>closes in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::TrainPage</name>
    <message numerus="yes">
        <source>Delete %n run(s) for ever: %1?</source>
        <translation>
            <numerusform>Delete %n run for ever: %1?</numerusform>
            <numerusform>Delete %n runs for ever: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed from preset</source>
        <translation>
            <numerusform>%n changed from preset</numerusform>
            <numerusform>%n changed from preset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the form do not fit.</source>
        <translation>
            <numerusform>%n field of the form do not fit.</numerusform>
            <numerusform>%n fields of the form do not fit.</numerusform>
        </translation>
    </message>
</context>
</TS>
