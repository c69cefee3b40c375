<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Patient and referral</source>
        <translation>Patient und Überweisung</translation>
    </message>
    <message>
        <source>Recording conditions</source>
        <translation>Aufzeichnungsbedingungen</translation>
    </message>
    <message>
        <source>Modulators and procedures</source>
        <translation>Modulatoren und Verfahren</translation>
    </message>
    <message>
        <source>Background activity</source>
        <translation>Grundaktivität</translation>
    </message>
    <message>
        <source>Sleep and drowsiness</source>
        <translation>Schlaf und Schläfrigkeit</translation>
    </message>
    <message>
        <source>Interictal findings</source>
        <translation>Interiktale Befunde</translation>
    </message>
    <message>
        <source>Clinical episodes</source>
        <translation>Klinische Episoden</translation>
    </message>
    <message>
        <source>Physiologic patterns and patterns of uncertain significance</source>
        <translation>Physiologische Muster und Muster unklarer Bedeutung</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Polygraphic channels</source>
        <translation>Polygrafische Kanäle</translation>
    </message>
    <message>
        <source>Diagnostic significance</source>
        <translation>Diagnostische Bedeutung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>shuffled labels</source>
        <translation>permutierte Labels</translation>
    </message>
    <message>
        <source>noise input</source>
        <translation>Rauscheingabe</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>nur Dauer</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>longitudinal bipolar</source>
        <translation>bipolar längs</translation>
    </message>
    <message>
        <source>transverse bipolar</source>
        <translation>bipolar quer</translation>
    </message>
    <message>
        <source>bipolar along shafts</source>
        <translation>bipolar entlang der Elektrodenschäfte</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>above %1 Hz</source>
        <translation>über %1 Hz</translation>
    </message>
    <message>
        <source>below %1 Hz</source>
        <translation>unter %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>Notch %1 Hz</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ohne Filter</translation>
    </message>
    <message>
        <source>%1 (zero phase)</source>
        <translation>%1 (nullphasig)</translation>
    </message>
    <message>
        <source>%1 (causal)</source>
        <translation>%1 (kausal)</translation>
    </message>
    <message>
        <source>%1 µV/mm at %2 mm/s</source>
        <translation>%1 µV/mm bei %2 mm/s</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativ nach oben</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positiv nach oben</translation>
    </message>
    <message>
        <source>%1 bad, left out.</source>
        <translation>%1 schlecht, ausgelassen.</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>, simulated (%1, seed %2)</source>
        <translation>, simuliert (%1, Startwert %2)</translation>
    </message>
    <message>
        <source>%1 items from %2 recordings.</source>
        <translation>%1 Items aus %2 Aufzeichnungen.</translation>
    </message>
    <message>
        <source>An observer who knows the true patterns and noise reaches a top-1 of %1 on single test items.</source>
        <translation>Ein Beobachter, der die wahren Muster und das Rauschen kennt, erreicht bei einzelnen Test-Items ein top-1 von %1.</translation>
    </message>
    <message>
        <source>Windows from %1 to %2 s about the onset of each item were cut from the continuous signal</source>
        <translation>Fenster von %1 bis %2 s um den Beginn jedes Items wurden aus dem kontinuierlichen Signal geschnitten</translation>
    </message>
    <message>
        <source>Windows from onset to end of each item were cut from the continuous signal</source>
        <translation>Fenster vom Beginn bis zum Ende jedes Items wurden aus dem kontinuierlichen Signal geschnitten</translation>
    </message>
    <message>
        <source>filtered at %1 (Butterworth, order 4, zero phase)</source>
        <translation>gefiltert mit %1 (Butterworth, Ordnung 4, nullphasig)</translation>
    </message>
    <message>
        <source>notch filtered at %1 Hz (zero phase)</source>
        <translation>Notch-gefiltert bei %1 Hz (nullphasig)</translation>
    </message>
    <message>
        <source>resampled to %1 Hz</source>
        <translation>auf %1 Hz umgetastet</translation>
    </message>
    <message>
        <source>referenced to the average of good channels</source>
        <translation>auf den Mittelwert der guten Kanäle referenziert</translation>
    </message>
    <message>
        <source>referenced to %1</source>
        <translation>auf %1 referenziert</translation>
    </message>
    <message>
        <source>, without filter, in the reference of the recording.</source>
        <translation>, ohne Filter, in der Referenz der Aufzeichnung.</translation>
    </message>
    <message>
        <source>, %1.</source>
        <translation>, %1.</translation>
    </message>
    <message>
        <source>All brain channels that every recording has and none marks bad were used.</source>
        <translation>Verwendet wurden alle Hirnkanäle, die jede Aufzeichnung hat und keine als schlecht markiert.</translation>
    </message>
    <message>
        <source>Channels used: %1.</source>
        <translation>Verwendete Kanäle: %1.</translation>
    </message>
    <message>
        <source>%1 items could not be used (gap, end of recording, or no target).</source>
        <translation>%1 Items waren nicht verwendbar (Lücke, Ende der Aufzeichnung oder kein Ziel).</translation>
    </message>
    <message>
        <source>%1 (%2) was trained for the target “%3”</source>
        <translation>%1 (%2) wurde für das Ziel „%3“ trainiert</translation>
    </message>
    <message>
        <source> with %1 classes</source>
        <translation> mit %1 Klassen</translation>
    </message>
    <message>
        <source>, whose vectors come from the text encoder “%1”</source>
        <translation>, dessen Vektoren vom Text-Encoder „%1“ stammen</translation>
    </message>
    <message>
        <source>All parameters are the defaults.</source>
        <translation>Alle Parameter haben ihre Voreinstellung.</translation>
    </message>
    <message>
        <source>Parameters unlike the defaults: %1.</source>
        <translation>Von der Voreinstellung abweichende Parameter: %1.</translation>
    </message>
    <message>
        <source>Training, validation and test items are those of the study's own split.</source>
        <translation>Trainings-, Validierungs- und Test-Items entsprechen der eigenen Aufteilung der Studie.</translation>
    </message>
    <message>
        <source>Items were divided into %1 contiguous blocks in time within each recording, each the test side once (seed %2).</source>
        <translation>Die Items wurden in jeder Aufzeichnung in %1 zeitlich zusammenhängende Blöcke geteilt, jeder einmal Testseite (Startwert %2).</translation>
    </message>
    <message>
        <source>Each %1 was the test side once (seed %2).</source>
        <translation>Jeweils einmal Testseite war: %1 (Startwert %2).</translation>
    </message>
    <message>
        <source>Items were divided by %1 into %2 folds, each the test side once (seed %3).</source>
        <translation>Die Items wurden nach %1 in %2 Folds geteilt, jeder einmal Testseite (Startwert %3).</translation>
    </message>
    <message>
        <source>%1 of the training side, divided by the same rule, served for validation.</source>
        <translation>%1 der Trainingsseite, nach derselben Regel abgeteilt, dienten der Validierung.</translation>
    </message>
    <message>
        <source>Training items whose window overlaps one of another side were dropped.</source>
        <translation>Trainings-Items, deren Fenster ein Fenster einer anderen Seite überlappt, wurden verworfen.</translation>
    </message>
    <message>
        <source>A margin of %1 s was kept between sides.</source>
        <translation>Zwischen den Seiten wurde ein Abstand von %1 s gehalten.</translation>
    </message>
    <message>
        <source>Seeds of training: %1.</source>
        <translation>Startwerte des Trainings: %1.</translation>
    </message>
    <message>
        <source>No control was trained: what the score is worth beyond chance is not shown.</source>
        <translation>Es wurde keine Kontrolle trainiert: Was der Wert über den Zufall hinaus besagt, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>Controls, trained and judged exactly as the run itself: %1.</source>
        <translation>Kontrollen, genau wie der Lauf selbst trainiert und bewertet: %1.</translation>
    </message>
    <message>
        <source>Scores are over %1 test items</source>
        <translation>Werte über %1 Test-Items</translation>
    </message>
    <message>
        <source>Scores are over %1 test items among %2 candidates</source>
        <translation>Werte über %1 Test-Items unter %2 Kandidaten</translation>
    </message>
    <message>
        <source>, all folds together; intervals are 95 % bootstrap intervals over %1 (%2 draws), chance is by formula</source>
        <translation>, alle Folds zusammen; Intervalle sind 95-%-Bootstrap-Intervalle über %1 (%2 Ziehungen), Zufall nach Formel</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>, p from %1 permutations</source>
        <translation>, p aus %1 Permutationen</translation>
    </message>
    <message>
        <source>Made with %1 on %2; hash of the study %3.</source>
        <translation>Erstellt mit %1 auf %2; Hash der Studie %3.</translation>
    </message>
    <message>
        <source>Its request cannot be read: %1</source>
        <translation>Die Anforderung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Datei-Hash</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Study hash</source>
        <translation>Studien-Hash</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The seed of training is %1.</source>
        <translation>Der Startwert des Trainings ist %1.</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (einmal)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Run %1. %2</source>
        <translation>Lauf %1. %2</translation>
    </message>
    <message>
        <source>Runs %1. %2</source>
        <translation>Läufe %1. %2</translation>
    </message>
    <message>
        <source>The leakage check notes (numbers of the first fold): %1</source>
        <translation>Die Leakage-Prüfung merkt an (Zahlen des ersten Folds): %1</translation>
    </message>
    <message>
        <source>Test items</source>
        <translation>Test-Items</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window (s)</source>
        <translation>Fenster (s)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>From (Hz)</source>
        <translation>Von (Hz)</translation>
    </message>
    <message>
        <source>To (Hz)</source>
        <translation>Bis (Hz)</translation>
    </message>
    <message>
        <source>Highest frequency (Hz)</source>
        <translation>Höchste Frequenz (Hz)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Averaged channels</source>
        <translation>Gemittelte Kanäle</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>, whose vectors come from the file “%1”</source>
        <translation>, dessen Vektoren aus der Datei „%1“ stammen</translation>
    </message>
</context>
<context>
    <name>ScoreParts</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Permutierte Labels</translation>
    </message>
    <message>
        <source>Noise input</source>
        <translation>Rauscheingabe</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Duration only</source>
        <translation>Nur Dauer</translation>
    </message>
    <message>
        <source>Recall@%1 (%)</source>
        <translation>Recall@%1 (%)</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Mittlerer reziproker Rang</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Mittlerer Rang</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Medianer Rang</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Korrelation r</translation>
    </message>
    <message>
        <source>Variance explained R²</source>
        <translation>Erklärte Varianz R²</translation>
    </message>
    <message>
        <source>%1 test items</source>
        <translation>%1 Test-Items</translation>
    </message>
    <message>
        <source>%1 test items among %2 candidates</source>
        <translation>%1 Test-Items unter %2 Kandidaten</translation>
    </message>
    <message>
        <source>Scores on %1. Intervals: 95 %, bootstrap. Controls: mean over their repeats.</source>
        <translation>Werte über %1. Intervalle: 95 %, Bootstrap. Kontrollen: Mittel über die Wiederholungen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Left: recall@k of %1 with 95 % bootstrap intervals, chance and shuffled-label control, n = %2 items, %3 candidates. Right: rank of the true item, %4; hatched: shuffled labels; dashed: chance.</source>
        <translation>Links: recall@k von %1 mit 95-%-Bootstrap-Intervallen, Zufall und Kontrolle mit permutierten Labels, n = %2 Items, %3 Kandidaten. Rechts: Rang des wahren Items, %4; schraffiert: permutierte Labels; gestrichelt: Zufall.</translation>
    </message>
    <message>
        <source>Run %1 has no score.</source>
        <translation>Lauf %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>Zufall %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1 put the true one of %2 candidates first in %3%4 of %5 test items</source>
        <translation>Lauf %1 setzte den wahren von %2 Kandidaten bei %3%4 von %5 Test-Items an die erste Stelle</translation>
    </message>
    <message>
        <source>Run %1 reached %2 = %3%4 on %5 test items</source>
        <translation>Lauf %1 erreichte %2 = %3%4 bei %5 Test-Items</translation>
    </message>
    <message>
        <source>The interval holds chance: nothing shows that anything was decoded.</source>
        <translation>Das Intervall enthält den Zufall: Nichts zeigt, dass etwas dekodiert wurde.</translation>
    </message>
    <message>
        <source>Validation, recall@%1</source>
        <translation>Validierung, recall@%1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Recall and ranks</source>
        <translation>Recall und Ränge</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 over the steps of training; %2.</source>
        <translation>%1 über die Trainingsschritte; %2.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutiert</translation>
    </message>
    <message>
        <source>n = 1 run; mean over folds and seeds, band: lowest to highest</source>
        <translation>n = 1 Lauf; Mittel über Folds und Startwerte, Band: kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>n = %1 runs; mean over folds and seeds, band: lowest to highest</source>
        <translation>n = %1 Läufe; Mittel über Folds und Startwerte, Band: kleinster bis größter Wert</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1: text corrected</source>
        <translation>%1: Text korrigiert</translation>
    </message>
    <message>
        <source>%1: verdict taken back</source>
        <translation>%1: Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>useful: %1</source>
        <translation>nützlich: %1</translation>
    </message>
    <message>
        <source>image like: %1</source>
        <translation>Bildähnlichkeit: %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Run %1 submitted</source>
        <translation>Lauf %1 abgegeben</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>Run %1 · remark: %2</source>
        <translation>Lauf %1 · Bemerkung: %2</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skip taken back</source>
        <translation>Überspringen zurückgenommen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>bedeutsam</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>%1 still needs a verdict.</source>
        <translation>%1: Urteil fehlt noch.</translation>
    </message>
    <message>
        <source>%1 still needs the kind of error.</source>
        <translation>%1: Art des Fehlers fehlt noch.</translation>
    </message>
    <message>
        <source>%1 still needs the weight of its error.</source>
        <translation>%1: Gewicht des Fehlers fehlt noch.</translation>
    </message>
    <message>
        <source>%1 still needs its corrected text.</source>
        <translation>%1: korrigierter Text fehlt noch.</translation>
    </message>
    <message>
        <source>How useful it is still has to be said.</source>
        <translation>Angabe zur Nützlichkeit fehlt noch.</translation>
    </message>
    <message>
        <source>How like the image is still has to be said.</source>
        <translation>Angabe zur Bildähnlichkeit fehlt noch.</translation>
    </message>
    <message>
        <source>Your confidence still has to be said.</source>
        <translation>Angabe zur Sicherheit fehlt noch.</translation>
    </message>
    <message>
        <source>run names</source>
        <translation>Namen der Läufe</translation>
    </message>
    <message>
        <source>other raters’ verdicts</source>
        <translation>Urteile anderer Rater</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>reference until submitted</source>
        <translation>Referenz bis zur Abgabe</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>Für %1 reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 failed for an unknown reason.</source>
        <translation>%1 ist aus unbekanntem Grund fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by another program. Close it there and try again.</source>
        <translation>Der Ordner %1 wird von einem anderen Programm benutzt. Dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by %2 (process %3 on %4, since %5). Close it there and try again.</source>
        <translation>Der Ordner %1 wird von %2 benutzt (Prozess %3 auf %4, seit %5). Dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Es gibt keine Datei %1. Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>You may not read the file %1. Change its permissions.</source>
        <translation>Keine Leserechte für die Datei %1. Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name a file in it.</source>
        <translation>%1 ist ein Ordner, keine Datei. Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>%1 is a pipe or device, not a file. Copy its content into a file first.</source>
        <translation>%1 ist eine Pipe oder ein Gerät, keine Datei. Den Inhalt zuerst in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>%1 can no longer be read: %2.</source>
        <translation>%1 ist nicht mehr lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 changed while it was open: it had %2 bytes and has %3 now. Open it again when it is complete.</source>
        <translation>%1 hat sich geändert, während die Datei offen war: Sie hatte %2 Bytes und hat jetzt %3. Erneut öffnen, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>%1 changed while it was open: another program wrote to it. Open it again.</source>
        <translation>%1 hat sich geändert, während die Datei offen war: Ein anderes Programm hat hineingeschrieben. Erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 ends too early: %2 bytes were expected at byte %3, the file has %4. Copy it again from its source.</source>
        <translation>%1 endet zu früh: %2 Bytes wurden bei Byte %3 erwartet, die Datei hat %4. Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read at byte %2: %3. Check the disk.</source>
        <translation>%1 ist bei Byte %2 nicht lesbar: %3. Datenträger prüfen.</translation>
    </message>
    <message>
        <source>%1 gives no data at byte %2 although it is longer. Check the disk.</source>
        <translation>%1 liefert bei Byte %2 keine Daten, obwohl die Datei länger ist. Datenträger prüfen.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read as text. Is it the right file?</source>
        <translation>%1 hat %2 Bytes; höchstens %3 werden als Text gelesen. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>The entry "%1" is missing.</source>
        <translation>Der Eintrag „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The entry "%1" must be a text.</source>
        <translation>Der Eintrag „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The entry "%1" must be a whole number.</source>
        <translation>Der Eintrag „%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The entry "%1" must be a number.</source>
        <translation>Der Eintrag „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This is no "%1" file: its format is "%2". Name the right file.</source>
        <translation>Dies ist keine „%1“-Datei: Ihr Format ist „%2“. Die richtige Datei angeben.</translation>
    </message>
    <message>
        <source>The version %1 of this "%2" file is not possible.</source>
        <translation>Version %1 dieser „%2“-Datei ist nicht möglich.</translation>
    </message>
    <message>
        <source>This "%1" file has version %2; this program knows versions up to %3. Update the program.</source>
        <translation>Diese „%1“-Datei hat Version %2; dieses Programm kennt Versionen bis %3. Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The JSON text is damaged at line %1, column %2, near "%3".</source>
        <translation>Der JSON-Text ist in Zeile %1, Spalte %2 beschädigt, nahe „%3“.</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep.</source>
        <translation>Der JSON-Text ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON text has the entry "%1" twice. Remove one.</source>
        <translation>Der JSON-Text enthält den Eintrag „%1“ zweimal. Einen entfernen.</translation>
    </message>
    <message>
        <source>A line for %1 has a line break in it.</source>
        <translation>Eine Zeile für %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>%1 has %2 axes; a table with rows and columns (2 axes) is needed.</source>
        <translation>%1 hat %2 Achsen; nötig ist eine Tabelle mit Zeilen und Spalten (2 Achsen).</translation>
    </message>
    <message>
        <source>The header of the .npy file is damaged (%1). Save the array again with numpy.save.</source>
        <translation>Der Kopf der .npy-Datei ist beschädigt (%1). Das Array erneut mit numpy.save speichern.</translation>
    </message>
    <message>
        <source>The .npy file holds records with several fields. Save one field as a plain array of numbers.</source>
        <translation>Die .npy-Datei enthält Datensätze mit mehreren Feldern. Ein Feld als einfaches Zahlen-Array speichern.</translation>
    </message>
    <message>
        <source>The .npy file holds Python objects, which would run code when read. Save it as an array of numbers.</source>
        <translation>Die .npy-Datei enthält Python-Objekte, die beim Lesen Code ausführen würden. Als Zahlen-Array speichern.</translation>
    </message>
    <message>
        <source>The .npy file holds elements of type "%1". Save it as real numbers, for example float32.</source>
        <translation>Die .npy-Datei enthält Elemente vom Typ „%1“. Als reelle Zahlen speichern, zum Beispiel float32.</translation>
    </message>
    <message>
        <source>This is no .npy file. Save the array with numpy.save.</source>
        <translation>Dies ist keine .npy-Datei. Das Array mit numpy.save speichern.</translation>
    </message>
    <message>
        <source>The .npy file has version %1; versions 1 to 3 can be read.</source>
        <translation>Die .npy-Datei hat Version %1; lesbar sind die Versionen 1 bis 3.</translation>
    </message>
    <message>
        <source>The .npy file ends too early: its shape needs %1 bytes, there are %2. Copy it again from its source.</source>
        <translation>Die .npy-Datei endet zu früh: Ihre Form verlangt %1 Bytes, vorhanden sind %2. Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>Parameter %1 is %2, but must lie in [%3, %4] %5.</source>
        <translation>Parameter %1 ist %2, muss aber in [%3, %4] %5 liegen.</translation>
    </message>
    <message>
        <source>Parameter %1 must be of type %2, but “%3” is not.</source>
        <translation>Parameter %1 muss vom Typ %2 sein, „%3“ ist es nicht.</translation>
    </message>
    <message>
        <source>There is no parameter %1 here; known are: %2.</source>
        <translation>Einen Parameter %1 gibt es hier nicht; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Parameter %1 is “%2”, but must be one of: %3.</source>
        <translation>Parameter %1 ist „%2“, muss aber einer dieser Werte sein: %3.</translation>
    </message>
    <message>
        <source>“%1” is no parameter: write key=value.</source>
        <translation>„%1“ ist kein Parameter: Schlüssel=Wert schreiben.</translation>
    </message>
    <message>
        <source>Parameter %1 is given twice.</source>
        <translation>Parameter %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>"%1" is no time in seconds. Write it as a decimal number such as 12.5, within 292 years.</source>
        <translation>„%1“ ist keine Zeit in Sekunden. Als Dezimalzahl wie 12.5 schreiben, innerhalb von 292 Jahren.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 samples in %2 s is not possible. Both numbers must be above 0.</source>
        <translation>Eine Abtastrate von %1 Abtastwerten in %2 s ist nicht möglich. Beide Zahlen müssen über 0 liegen.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 samples in %2 s is above 1 GHz, which times in nanoseconds cannot tell apart.</source>
        <translation>Eine Abtastrate von %1 Abtastwerten in %2 s liegt über 1 GHz; Zeiten in Nanosekunden können das nicht auflösen.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 Hz is not possible. It must be from 0.000001 to 1000000000 Hz.</source>
        <translation>Eine Abtastrate von %1 Hz ist nicht möglich. Sie muss zwischen 0.000001 und 1000000000 Hz liegen.</translation>
    </message>
    <message>
        <source>"%1" is no local date and time. Write it as 2009-08-12T16:15:00, without a zone.</source>
        <translation>„%1“ ist kein lokales Datum mit Uhrzeit. In der Form 2009-08-12T16:15:00 schreiben, ohne Zeitzone.</translation>
    </message>
    <message>
        <source>Line %1 of the table: column %2 has no name. Give every column a name.</source>
        <translation>Zeile %1 der Tabelle: Spalte %2 hat keinen Namen. Jeder Spalte einen Namen geben.</translation>
    </message>
    <message>
        <source>Line %1 of the table: the column "%2" is there twice. Rename or remove one.</source>
        <translation>Zeile %1 der Tabelle: Die Spalte „%2“ ist doppelt vorhanden. Eine umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Line %1 of the table has NUL bytes; it is no text. Save it as UTF-8 text.</source>
        <translation>Zeile %1 der Tabelle enthält NUL-Bytes; das ist kein Text. Als UTF-8-Text speichern.</translation>
    </message>
    <message>
        <source>Line %1 of the table has a carriage return inside. End lines with newlines.</source>
        <translation>Zeile %1 der Tabelle enthält einen Wagenrücklauf. Zeilen mit Zeilenvorschub beenden.</translation>
    </message>
    <message>
        <source>Line %1 of the table is not UTF-8: "%2". Save the table as UTF-8.</source>
        <translation>Zeile %1 der Tabelle ist nicht UTF-8: „%2“. Tabelle als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Line %1 of the table has %2 cells, its header has another number. Separate cells by one tab.</source>
        <translation>Zeile %1 der Tabelle hat %2 Zellen, der Kopf eine andere Anzahl. Zellen durch einen Tabulator trennen.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line must name the columns.</source>
        <translation>Die Tabelle ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The column name "%1" has a tab or a line break. Remove it.</source>
        <translation>Der Spaltenname „%1“ enthält einen Tabulator oder Zeilenumbruch. Diesen entfernen.</translation>
    </message>
    <message>
        <source>Row %1 of the table has %2 cells instead of %3.</source>
        <translation>Zeile %1 der Tabelle hat %2 statt %3 Zellen.</translation>
    </message>
    <message>
        <source>Row %1, column "%2" has a tab or a line break: "%3". Replace it by a space.</source>
        <translation>Zeile %1, Spalte „%2“ enthält einen Tabulator oder Zeilenumbruch: „%3“. Durch ein Leerzeichen ersetzen.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk that holds the folder %2 is full. Free some space and try again.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger des Ordners %2 ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 was not written: your disk quota for the folder %2 is used up. Remove files or ask for a larger quota.</source>
        <translation>%1 wurde nicht geschrieben: Das Speicherkontingent für den Ordner %2 ist erschöpft. Dateien entfernen oder ein größeres Kontingent anfordern.</translation>
    </message>
    <message>
        <source>%1 was not written: the folder %2 is on a read-only file system. Choose another folder.</source>
        <translation>%1 wurde nicht geschrieben: Der Ordner %2 liegt auf einem schreibgeschützten Dateisystem. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: you may not write in the folder %2. Change its permissions or choose another folder.</source>
        <translation>%1 wurde nicht geschrieben: Keine Schreibrechte im Ordner %2. Zugriffsrechte ändern oder anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2. Make it or choose another one.</source>
        <translation>%1 wurde nicht geschrieben: Es gibt keinen Ordner %2. Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: in the folder %2 a folder has that name. Choose another name.</source>
        <translation>%1 wurde nicht geschrieben: Im Ordner %2 trägt ein Ordner diesen Namen. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: it would be larger than files in the folder %2 may be. Choose another disk.</source>
        <translation>%1 wurde nicht geschrieben: Die Datei würde größer, als Dateien im Ordner %2 sein dürfen. Anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: its name is too long for the folder %2. Choose a shorter name.</source>
        <translation>%1 wurde nicht geschrieben: Der Name ist für den Ordner %2 zu lang. Kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>%1 was not written in the folder %2: %3. Check the disk or choose another folder.</source>
        <translation>%1 wurde im Ordner %2 nicht geschrieben: %3. Datenträger prüfen oder anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No pipe to %1 can be made: %2.</source>
        <translation>Zu %1 lässt sich keine Pipe anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>%1 has ended; its message is above.</source>
        <translation>%1 hat sich beendet; die Meldung steht oben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 has ended without an answer.</source>
        <translation>%1 hat sich ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full.</source>
        <translation>%1 lässt sich nicht schreiben; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Sample %1 is %2 here and %3 from the plain filter: nothing was timed.</source>
        <translation>Abtastwert %1 ist hier %2 und beim einfachen Filter %3: Es wurde keine Zeit gemessen.</translation>
    </message>
    <message>
        <source>Query %1 has another rank when sorted: nothing was timed.</source>
        <translation>Abfrage %1 hat sortiert einen anderen Rang: Es wurde keine Zeit gemessen.</translation>
    </message>
    <message>
        <source>The yardsticks wrote too little of %1.</source>
        <translation>Die Vergleichsprogramme schrieben zu wenig von %1.</translation>
    </message>
    <message>
        <source>Sample %1 of the page is %2 here and %3 in EDFlib: nothing was timed.</source>
        <translation>Abtastwert %1 der Seite ist hier %2 und in EDFlib %3: Es wurde keine Zeit gemessen.</translation>
    </message>
    <message>
        <source>%1 has too little room for a recording of %2 MB. Choose another folder with --folder.</source>
        <translation>%1 hat zu wenig Platz für eine Aufzeichnung von %2 MB. Mit --folder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full. Choose another folder with --folder.</source>
        <translation>%1 lässt sich nicht schreiben; vielleicht ist der Datenträger voll. Mit --folder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>thresholds.json: %1 of %2 has neither at_least nor at_most.</source>
        <translation>thresholds.json: %1 von %2 hat weder at_least noch at_most.</translation>
    </message>
    <message>
        <source>ng-bench-window measured nothing.</source>
        <translation>ng-bench-window hat nichts gemessen.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk may be full, or the reader of the pipe has ended.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: Der Datenträger ist voll, oder der Leser der Pipe hat sich beendet.</translation>
    </message>
    <message>
        <source>"%1" is not in this build.</source>
        <translation>„%1“ ist in diesem Build nicht enthalten.</translation>
    </message>
    <message>
        <source>No folder can be made in %1. Choose another one with --folder.</source>
        <translation>In %1 lässt sich kein Ordner anlegen. Mit --folder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no case "%1". There are: %2.</source>
        <translation>Es gibt keinen Fall „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be measured: there is no program %2. It is built with the tests and the window.</source>
        <translation>%1 lässt sich nicht messen: Es gibt kein Programm %2. Es wird mit den Tests und dem Fenster gebaut.</translation>
    </message>
    <message>
        <source>%1 cannot be checked: there is no program %2. It is built with the tests where EDFlib is installed and not part of an installation; NG_BENCH_YARDSTICKS may name it.</source>
        <translation>%1 lässt sich nicht prüfen: Es gibt kein Programm %2. Es wird mit den Tests gebaut, wo EDFlib installiert ist, und gehört nicht zur Installation; NG_BENCH_YARDSTICKS kann es benennen.</translation>
    </message>
    <message>
        <source>Thresholds were missed: %1.</source>
        <translation>Schwellen wurden verfehlt: %1.</translation>
    </message>
    <message>
        <source>--window "%1" must be FROM:TO in seconds, such as -0.2:0.8.</source>
        <translation>--window „%1“ muss VON:BIS in Sekunden sein, etwa -0.2:0.8.</translation>
    </message>
    <message>
        <source>%1 items in %2 recordings, rates: %3 Hz</source>
        <translation>%1 Items in %2 Aufzeichnungen, Raten: %3 Hz</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>Aufteilung: %1</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nichts zu bemerken</translation>
    </message>
    <message>
        <source>The study has %1 errors.</source>
        <translation>Die Studie hat %1 Fehler.</translation>
    </message>
    <message>
        <source>%1 %2 is no number of seconds, such as 12 or 0.25.</source>
        <translation>%1 %2 ist keine Anzahl von Sekunden wie 12 oder 0.25.</translation>
    </message>
    <message>
        <source>--start %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--start %1 liegt außerhalb der Aufzeichnung, die %2 s dauert.</translation>
    </message>
    <message>
        <source>--duration must be above 0.</source>
        <translation>--duration muss über 0 liegen.</translation>
    </message>
    <message>
        <source>%1 has no signals to convert.</source>
        <translation>%1 hat keine Signale zum Umwandeln.</translation>
    </message>
    <message>
        <source>No pipe to the program that draws could be made.</source>
        <translation>Zum zeichnenden Programm ließ sich keine Pipe anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>"%1" draws, which needs the program neuroglyph beside this one; it is not in this build.</source>
        <translation>„%1“ zeichnet und braucht dazu das Programm neuroglyph neben diesem; es fehlt in diesem Build.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The program that draws died (signal %1).</source>
        <translation>Das zeichnende Programm ist abgestürzt (Signal %1).</translation>
    </message>
    <message>
        <source>The program that draws ended without an answer.</source>
        <translation>Das zeichnende Programm hat sich ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>No temporary folder can be made in %1.</source>
        <translation>In %1 lässt sich kein temporärer Ordner anlegen.</translation>
    </message>
    <message>
        <source>%1: "%2" is no number of seconds above 0.</source>
        <translation>%1: „%2“ ist keine Anzahl von Sekunden über 0.</translation>
    </message>
    <message>
        <source>--text "%1" must be LABEL=SENTENCE.</source>
        <translation>--text „%1“ muss LABEL=SATZ sein.</translation>
    </message>
    <message>
        <source>%1 is a study already; name a new folder.</source>
        <translation>%1 ist bereits eine Studie; einen neuen Ordner angeben.</translation>
    </message>
    <message>
        <source>%1 items from %2 recordings in %3</source>
        <translation>%1 Items aus %2 Aufzeichnungen in %3</translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>--size %1 is no size in millimetres, such as 160x90.</source>
        <translation>--size %1 ist keine Größe in Millimetern wie 160x90.</translation>
    </message>
    <message>
        <source>--out %1: samples are written as .npy; use convert for other formats.</source>
        <translation>--out %1: Abtastwerte werden als .npy geschrieben; für andere Formate convert verwenden.</translation>
    </message>
    <message>
        <source>There is no preset "%1"; there are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>study %1, seed %2, text encoder %3</source>
        <translation>Studie %1, Startwert %2, Text-Encoder %3</translation>
    </message>
    <message>
        <source>best possible top-1 on %1 test trials among %2 concepts: %3 (expected %4)</source>
        <translation>bestmögliches top-1 bei %1 Test-Trials unter %2 Konzepten: %3 (erwartet %4)</translation>
    </message>
    <message>
        <source>%1 needs two numbers with a colon between, but got “%2”.</source>
        <translation>%1 verlangt zwei Zahlen mit Doppelpunkt dazwischen, erhielt aber „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no frequency in Hz.</source>
        <translation>„%1“ ist keine Frequenz in Hz.</translation>
    </message>
    <message>
        <source>The window “%1” ends before it begins.</source>
        <translation>Das Fenster „%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>--out must end in .npy or .h5, but is %1.</source>
        <translation>--out muss auf .npy oder .h5 enden, lautet aber %1.</translation>
    </message>
    <message>
        <source>Transforms on a graphics card are not in this build: use --device cpu.</source>
        <translation>Transformationen auf der Grafikkarte fehlen in diesem Build: --device cpu verwenden.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The span from %1 s to %2 s is not within the data, which go from %3 s to %4 s: choose a span inside.</source>
        <translation>Die Spanne von %1 s bis %2 s liegt nicht in den Daten, die von %3 s bis %4 s reichen: eine Spanne darin wählen.</translation>
    </message>
    <message>
        <source>A span of time needs a duration of 0 s or more, not %1 s.</source>
        <translation>Eine Zeitspanne braucht eine Dauer von mindestens 0 s, nicht %1 s.</translation>
    </message>
    <message>
        <source>The channel has no samples.</source>
        <translation>Der Kanal hat keine Abtastwerte.</translation>
    </message>
    <message>
        <source>The span from %1 s to %2 s crosses the gap from %3 s to %4 s, where nothing was recorded: choose a span on one side of it.</source>
        <translation>Die Spanne von %1 s bis %2 s kreuzt die Lücke von %3 s bis %4 s, in der nichts aufgezeichnet wurde: eine Spanne auf einer Seite wählen.</translation>
    </message>
    <message>
        <source>There is no electrode system %1; use 10-20, 10-10 or 10-5.</source>
        <translation>Es gibt kein Elektrodensystem %1; 10-20, 10-10 oder 10-5 verwenden.</translation>
    </message>
    <message>
        <source>There is no channel %1: %2 has channels #0 to #%3.</source>
        <translation>Es gibt keinen Kanal %1: %2 hat die Kanäle #0 bis #%3.</translation>
    </message>
    <message>
        <source>There is no channel "%1": %2 has no channels.</source>
        <translation>Es gibt keinen Kanal „%1“: %2 hat keine Kanäle.</translation>
    </message>
    <message>
        <source>There is no channel "%1" in %2. Nearest: %3.</source>
        <translation>Es gibt keinen Kanal „%1“ in %2. Am nächsten: %3.</translation>
    </message>
    <message>
        <source>There is no channel #%1: the signal has %2 channels.</source>
        <translation>Es gibt keinen Kanal #%1: Das Signal hat %2 Kanäle.</translation>
    </message>
    <message>
        <source>Channels %1 (%2 Hz) and %3 (%4 Hz) do not share one time axis: read them apart, or resample first.</source>
        <translation>Die Kanäle %1 (%2 Hz) und %3 (%4 Hz) haben keine gemeinsame Zeitachse: getrennt lesen oder zuerst umtasten.</translation>
    </message>
    <message>
        <source>Samples %1 to %2 are not there: the channel has %3 samples.</source>
        <translation>Die Abtastwerte %1 bis %2 gibt es nicht: Der Kanal hat %3 Abtastwerte.</translation>
    </message>
    <message>
        <source>The room for samples has another shape than the samples.</source>
        <translation>Der Platz für Abtastwerte hat eine andere Form als die Abtastwerte.</translation>
    </message>
    <message>
        <source>%1 samples are not there: channel %2 has %3.</source>
        <translation>%1 Abtastwerte gibt es nicht: Kanal %2 hat %3.</translation>
    </message>
</context>
<context>
    <name>eeg_clip</name>
    <message>
        <source>Time layer width</source>
        <translation>Breite der Zeitschicht</translation>
    </message>
    <message>
        <source>Width of the first layer, which sees the time course of one channel. Published: 128.</source>
        <translation>Breite der ersten Schicht, die den Zeitverlauf eines Kanals sieht. Veröffentlicht: 128.</translation>
    </message>
    <message>
        <source>Feature width</source>
        <translation>Merkmalsbreite</translation>
    </message>
    <message>
        <source>Features per channel; a multiple of the number of heads. Not published.</source>
        <translation>Merkmale je Kanal; ein Vielfaches der Anzahl der Köpfe. Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>Heads of the attention between channels. Not published.</source>
        <translation>Köpfe der Attention zwischen Kanälen. Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation>Feed-forward-Breite</translation>
    </message>
    <message>
        <source>Width of the layer after attention. Not published.</source>
        <translation>Breite der Schicht nach der Attention. Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Convolution kernel</source>
        <translation>Faltungskern</translation>
    </message>
    <message>
        <source>Odd length of the depthwise kernel along the features. Not published.</source>
        <translation>Ungerade Länge des Depthwise-Kerns entlang der Merkmale. Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Embedding width</source>
        <translation>Embedding-Breite</translation>
    </message>
    <message>
        <source>Length of the vectors that trials and stimuli are compared by. Published: 128.</source>
        <translation>Länge der Vektoren, über die Trials und Reize verglichen werden. Veröffentlicht: 128.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of features set to zero in training. Not published.</source>
        <translation>Anteil der Merkmale, die im Training auf null gesetzt werden. Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Channel embedding</source>
        <translation>Kanal-Embedding</translation>
    </message>
    <message>
        <source>Adds a learned vector per channel before attention, which else could not tell channels apart.</source>
        <translation>Addiert vor der Attention einen gelernten Vektor je Kanal; sonst wären Kanäle nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>Projection of targets</source>
        <translation>Projektion der Ziele</translation>
    </message>
    <message>
        <source>From target vectors to the embedding: one layer (published), or two with GELU.</source>
        <translation>Von den Zielvektoren zum Embedding: eine Schicht (veröffentlicht) oder zwei mit GELU.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>instance: symmetric InfoNCE between each trial and its own stimulus within the batch. multi_positive: any stimulus of the trial's concept among batch and negative concepts.</source>
        <translation>instance: symmetrisches InfoNCE zwischen jedem Trial und seinem eigenen Reiz innerhalb des Batch. multi_positive: jeder Reiz des Konzepts des Trials unter Batch und negativen Konzepten.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Divides similarities; start value where it is learned.</source>
        <translation>Teilt die Ähnlichkeiten; Anfangswert, wenn sie gelernt wird.</translation>
    </message>
    <message>
        <source>Learn temperature</source>
        <translation>Temperatur lernen</translation>
    </message>
    <message>
        <source>Trains the temperature with the network, not below 0.01.</source>
        <translation>Trainiert die Temperatur mit dem Netz, nicht unter 0.01.</translation>
    </message>
    <message>
        <source>Negative concepts</source>
        <translation>Negative Konzepte</translation>
    </message>
    <message>
        <source>At least so many concepts outside the batch join the pool (multi_positive); only concepts of the training side.</source>
        <translation>Mindestens so viele Konzepte außerhalb des Batch kommen in den Pool (multi_positive); nur Konzepte der Trainingsseite.</translation>
    </message>
    <message>
        <source>Stimuli per concept</source>
        <translation>Reize je Konzept</translation>
    </message>
    <message>
        <source>Stimuli of each concept in the pool, drawn anew each step. Published: 10.</source>
        <translation>Reize jedes Konzepts im Pool, in jedem Schritt neu gezogen. Veröffentlicht: 10.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Peak rate of AdamW.</source>
        <translation>Höchste Rate von AdamW.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Decay of weights; biases, norms and the temperature do not decay.</source>
        <translation>Abnahme der Gewichte; Bias, Normen und Temperatur nehmen nicht ab.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Trials of one step; cut to the training side where that is smaller.</source>
        <translation>Trials eines Schritts; auf die Trainingsseite begrenzt, wenn diese kleiner ist.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training side.</source>
        <translation>Durchgänge durch die Trainingsseite.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Share of all steps in which the rate rises from 0.</source>
        <translation>Anteil aller Schritte, in denen die Rate von 0 ansteigt.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ratenverlauf</translation>
    </message>
    <message>
        <source>How the rate goes on after the warm-up.</source>
        <translation>Wie die Rate nach dem Warm-up verläuft.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss; 0: never. The weights kept are always those of the best validation loss.</source>
        <translation>Endet nach so vielen Epochen ohne besseren Validierungsverlust; 0: nie. Behalten werden immer die Gewichte des besten Validierungsverlusts.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Kappung</translation>
    </message>
    <message>
        <source>Samples beyond so many standard deviations of their channel (training side) are clipped.</source>
        <translation>Abtastwerte jenseits so vieler Standardabweichungen ihres Kanals (Trainingsseite) werden gekappt.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>bfloat16: matrix products in bfloat16, the rest, the loss and the weights in float32.</source>
        <translation>bfloat16: Matrixprodukte in bfloat16; der Rest, der Verlust und die Gewichte in float32.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Concepts to choose from: all of the study, or those of the test side (200-way protocol). Figures of the two are never to be put into one table.</source>
        <translation>Auswählbare Konzepte: alle der Studie oder die der Testseite (200-Wege-Protokoll). Zahlen beider Arten gehören nie in eine Tabelle.</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>centre: mean of the concept's projected stimuli outside the test side (all of them where it has none). target: the stimuli of the test side themselves.</source>
        <translation>centre: Mittel der projizierten Reize des Konzepts außerhalb der Testseite (alle, wo es keine hat). target: die Reize der Testseite selbst.</translation>
    </message>
    <message>
        <source>Repetitions averaged</source>
        <translation>Gemittelte Wiederholungen</translation>
    </message>
    <message>
        <source>Test trials of one concept averaged into one query; 1: single trials, 0: all of a concept.</source>
        <translation>Test-Trials eines Konzepts, zu einer Abfrage gemittelt; 1: einzelne Trials, 0: alle eines Konzepts.</translation>
    </message>
    <message>
        <source>EEG-CLIP</source>
        <translation>EEG-CLIP</translation>
    </message>
    <message>
        <source>Aligns single EEG trials with vectors of what was seen or read, and ranks concepts by similarity.</source>
        <translation>Gleicht einzelne EEG-Trials mit Vektoren des Gesehenen oder Gelesenen ab und ordnet Konzepte nach Ähnlichkeit.</translation>
    </message>
    <message>
        <source>Labelled trials of at least two concepts, with several trials of each on the training side.</source>
        <translation>Gelabelte Trials von mindestens zwei Konzepten, je mehrere Trials auf der Trainingsseite.</translation>
    </message>
    <message>
        <source>The decoder was trained on %1 channels (%2, ...), the data have %3 (%4, ...). Decode with the same channels in the same order.</source>
        <translation>Der Dekoder wurde mit %1 Kanälen trainiert (%2, ...), die Daten haben %3 (%4, ...). Mit denselben Kanälen in derselben Reihenfolge dekodieren.</translation>
    </message>
    <message>
        <source>The decoder was trained at %1 Hz, the data are at %2 Hz. Give --resample.</source>
        <translation>Der Dekoder wurde bei %1 Hz trainiert, die Daten haben %2 Hz. --resample angeben.</translation>
    </message>
    <message>
        <source>The decoder was trained on windows of %1 samples, the data have %2. Give the same --window.</source>
        <translation>Der Dekoder wurde mit Fenstern von %1 Abtastwerten trainiert, die Daten haben %2. Dasselbe --window angeben.</translation>
    </message>
    <message>
        <source>Item %1 is of concept "%2", which is none of the decoder's %3 candidates.</source>
        <translation>Item %1 gehört zum Konzept „%2“, das keiner der %3 Kandidaten des Dekoders ist.</translation>
    </message>
    <message>
        <source>There is no item to decode.</source>
        <translation>Es gibt kein Item zu dekodieren.</translation>
    </message>
    <message>
        <source>The decoder in the checkpoint does not fit its own description. Train again or use another checkpoint.</source>
        <translation>Der Dekoder im Checkpoint passt nicht zu seiner eigenen Beschreibung. Erneut trainieren oder einen anderen Checkpoint verwenden.</translation>
    </message>
    <message>
        <source>The checkpoint holds %1 weights, the settings ask for %2. The run's settings were changed.</source>
        <translation>Der Checkpoint enthält %1 Gewichte, die Einstellungen verlangen %2. Die Einstellungen des Laufs wurden geändert.</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1 trials. The last checkpoint is kept. Train anew with --param batch=%2.</source>
        <translation>Der Speicher reichte für Batches von %1 Trials nicht. Der letzte Checkpoint bleibt erhalten. Neu trainieren mit --param batch=%2.</translation>
    </message>
    <message>
        <source>width %1 is no multiple of heads %2.</source>
        <translation>width %1 ist kein Vielfaches von heads %2.</translation>
    </message>
    <message>
        <source>kernel %1 must be odd.</source>
        <translation>kernel %1 muss ungerade sein.</translation>
    </message>
    <message>
        <source>eeg_clip needs target vectors: give --text-encoder, or a .npy or HDF5 file of vectors.</source>
        <translation>eeg_clip braucht Zielvektoren: --text-encoder oder eine .npy- oder HDF5-Datei mit Vektoren angeben.</translation>
    </message>
    <message>
        <source>There are %1 target vectors for %2 concepts and %3 items; one for each concept or one for each item is needed.</source>
        <translation>Es gibt %1 Zielvektoren für %2 Konzepte und %3 Items; nötig ist einer je Konzept oder einer je Item.</translation>
    </message>
    <message>
        <source>"%1" of the checkpoint has %2 numbers where the settings ask for %3.</source>
        <translation>„%1“ des Checkpoints hat %2 Zahlen, die Einstellungen verlangen %3.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 training items; at least 2 are needed.</source>
        <translation>Fold %1 hat %2 Trainings-Items; mindestens 2 sind nötig.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another split or version of the study. Train again.</source>
        <translation>Der Checkpoint gehört zu einer anderen Aufteilung oder Version der Studie. Erneut trainieren.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no NVIDIA driver on this machine (%1). Use --device cpu.</source>
        <translation>Auf diesem Rechner gibt es keinen NVIDIA-Treiber (%1). --device cpu verwenden.</translation>
    </message>
    <message>
        <source>LibTorch's CUDA half could not be opened (%1). Fetch the CUDA libraries with packaging/bootstrap.sh cuda, or use --device cpu.</source>
        <translation>Der CUDA-Teil von LibTorch ließ sich nicht öffnen (%1). Die CUDA-Bibliotheken mit packaging/bootstrap.sh cuda holen oder --device cpu verwenden.</translation>
    </message>
    <message>
        <source>The engine's CUDA plug-in could not be opened (%1). Use --device cpu.</source>
        <translation>Das CUDA-Plug-in der Engine ließ sich nicht öffnen (%1). --device cpu verwenden.</translation>
    </message>
</context>
<context>
    <name>eval</name>
    <message>
        <source>There are %1 rows of features but %2 labels.</source>
        <translation>Es gibt %1 Merkmalszeilen, aber %2 Labels.</translation>
    </message>
    <message>
        <source>A discriminant needs at least two classes.</source>
        <translation>Eine Diskriminanz braucht mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Label %1 is outside the %2 classes.</source>
        <translation>Label %1 liegt außerhalb der %2 Klassen.</translation>
    </message>
    <message>
        <source>Class %1 has no training item. Use a split that keeps every class in training.</source>
        <translation>Klasse %1 hat kein Trainings-Item. Eine Aufteilung wählen, bei der jede Klasse im Training bleibt.</translation>
    </message>
    <message>
        <source>The features hold a number that is not finite. Exclude the bad channels or items.</source>
        <translation>Die Merkmale enthalten eine nicht endliche Zahl. Die schlechten Kanäle oder Items ausschließen.</translation>
    </message>
    <message>
        <source>A covariance needs at least one sample and one feature.</source>
        <translation>Eine Kovarianz braucht mindestens einen Abtastwert und ein Merkmal.</translation>
    </message>
    <message>
        <source>The discriminant was fitted on %1 features but is given %2.</source>
        <translation>Die Diskriminanz wurde mit %1 Merkmalen angepasst, erhält aber %2.</translation>
    </message>
    <message>
        <source>There are %1 rows of scores but %2 true answers.</source>
        <translation>Es gibt %1 Zeilen mit Werten, aber %2 wahre Antworten.</translation>
    </message>
    <message>
        <source>The true answer of query %1 is candidate %2, but there are only %3 candidates.</source>
        <translation>Die wahre Antwort der Abfrage %1 ist Kandidat %2, es gibt aber nur %3 Kandidaten.</translation>
    </message>
    <message>
        <source>There are %1 group numbers but %2 queries.</source>
        <translation>Es gibt %1 Gruppennummern, aber %2 Abfragen.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate: no query is in the test set.</source>
        <translation>Es gibt nichts auszuwerten: Der Testsatz enthält keine Abfrage.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>Das Konfidenzniveau muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>"%1" is negative.</source>
        <translation>„%1“ ist negativ.</translation>
    </message>
    <message>
        <source>The rank histogram holds something that is no count.</source>
        <translation>Das Ranghistogramm enthält etwas, das keine Anzahl ist.</translation>
    </message>
    <message>
        <source>Predictions are [%1, %2] but the truth is [%3, %4].</source>
        <translation>Die Vorhersagen sind [%1, %2], die wahren Werte aber [%3, %4].</translation>
    </message>
    <message>
        <source>A correlation needs at least three items and one target.</source>
        <translation>Eine Korrelation braucht mindestens drei Items und ein Ziel.</translation>
    </message>
    <message>
        <source>There are %1 rows of features but %2 rows of targets.</source>
        <translation>Es gibt %1 Merkmalszeilen, aber %2 Zielzeilen.</translation>
    </message>
    <message>
        <source>Ridge regression needs at least two items, one feature and one target.</source>
        <translation>Die Ridge-Regression braucht mindestens zwei Items, ein Merkmal und ein Ziel.</translation>
    </message>
    <message>
        <source>Features or targets hold a number that is not finite. Exclude the bad channels or items.</source>
        <translation>Merkmale oder Ziele enthalten eine nicht endliche Zahl. Die schlechten Kanäle oder Items ausschließen.</translation>
    </message>
    <message>
        <source>The ridge penalty must be a positive number.</source>
        <translation>Der Ridge-Strafterm muss eine positive Zahl sein.</translation>
    </message>
    <message>
        <source>Choosing the ridge penalty needs penalties and validation items of the same features and targets.</source>
        <translation>Die Wahl des Ridge-Strafterms braucht Strafterme und Validierungs-Items mit denselben Merkmalen und Zielen.</translation>
    </message>
    <message>
        <source>The regression was fitted on %1 features but is given %2.</source>
        <translation>Die Regression wurde mit %1 Merkmalen angepasst, erhält aber %2.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no memory for a picture of %1 × %2 pixels.</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 × %2 Pixeln.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>Aus dem Bild ließ sich keine PNG-Datei machen.</translation>
    </message>
    <message>
        <source>What was written reads back differently: %1.</source>
        <translation>Das Geschriebene liest sich anders zurück: %1.</translation>
    </message>
    <message>
        <source>There is nothing to draw in the figure %1.</source>
        <translation>In der Abbildung %1 gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>A figure must be 5 to 2000 mm wide and high.</source>
        <translation>Eine Abbildung muss 5 bis 2000 mm breit und hoch sein.</translation>
    </message>
    <message>
        <source>A picture must have 30 to 2400 dots an inch.</source>
        <translation>Ein Bild muss 30 bis 2400 Punkte je Zoll haben.</translation>
    </message>
    <message>
        <source>A figure cannot be written as %1; use .svg, .pdf or .png.</source>
        <translation>Eine Abbildung lässt sich nicht als %1 schreiben; .svg, .pdf oder .png verwenden.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Ein solches Format gibt es nicht.</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Es gibt bereits eine Datei %1.</translation>
    </message>
    <message>
        <source>There are no numbers behind %1 that a table could hold.</source>
        <translation>Hinter %1 stehen keine Zahlen, die eine Tabelle aufnehmen könnte.</translation>
    </message>
    <message>
        <source>%1 holds the patient's name or another text that identifies the recording. Take it out, or allow it for this export.</source>
        <translation>%1 enthält den Namen des Patienten oder einen anderen Text, der die Aufzeichnung identifiziert. Herausnehmen oder für diesen Export erlauben.</translation>
    </message>
    <message>
        <source>%1 holds an absolute path of this machine, which does not belong into an export.</source>
        <translation>%1 enthält einen absoluten Pfad dieses Rechners, der nicht in einen Export gehört.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read back: %1.</source>
        <translation>Die PDF-Datei lässt sich nicht zurücklesen: %1.</translation>
    </message>
    <message>
        <source>No PDF page could be begun.</source>
        <translation>Es ließ sich keine PDF-Seite beginnen.</translation>
    </message>
    <message>
        <source>No further PDF page could be begun.</source>
        <translation>Es ließ sich keine weitere PDF-Seite beginnen.</translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>%1 line %2 is no row of %3 numbers. Export the recording again.</source>
        <translation>%1 Zeile %2 ist keine Zeile mit %3 Zahlen. Die Aufzeichnung erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 is cut short: its channels do not have the same number of values.</source>
        <translation>%1 ist abgeschnitten: Die Kanäle haben nicht gleich viele Werte.</translation>
    </message>
    <message>
        <source>The header names %1, which is missing; %2 was read instead.</source>
        <translation>Der Kopf nennt %1, das fehlt; stattdessen wurde %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 names the file %2, which is not beside it; %3 is. If it was renamed, correct %4= in the header or read with --tolerant.</source>
        <translation>%1 nennt die Datei %2, die nicht daneben liegt; %3 schon. Falls umbenannt, %4= im Kopf korrigieren oder mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>%1 names the file %2, which is not beside it. Put it there, or correct %3= in the header if it was renamed.</source>
        <translation>%1 nennt die Datei %2, die nicht daneben liegt. Dort ablegen oder, falls umbenannt, %3= im Kopf korrigieren.</translation>
    </message>
    <message>
        <source>%1 holds no samples (%2 bytes). Fetch the data file again.</source>
        <translation>%1 enthält keine Abtastwerte (%2 Bytes). Die Datendatei erneut holen.</translation>
    </message>
    <message>
        <source>%1 would last for decades at the sampling interval of %2. Correct SamplingInterval.</source>
        <translation>%1 würde beim Abtastintervall %2 Jahrzehnte dauern. SamplingInterval korrigieren.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 bytes are %3 whole samples of %4 channels and %5 bytes more. Fetch it again, or read what is there with --tolerant.</source>
        <translation>%1 ist abgeschnitten: %2 Bytes sind %3 ganze Abtastwerte von %4 Kanälen und %5 weitere Bytes. Erneut holen oder das Vorhandene mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>%1 is cut short and stored channel by channel, so nothing in it can be placed. Fetch it again.</source>
        <translation>%1 ist abgeschnitten und kanalweise gespeichert; nichts darin lässt sich zuordnen. Erneut holen.</translation>
    </message>
    <message>
        <source>The unit %1 is not known; values are given as they are.</source>
        <translation>Die Einheit %1 ist unbekannt; Werte werden unverändert angegeben.</translation>
    </message>
    <message>
        <source>The data file is cut short; the last whole sample is %1.</source>
        <translation>Die Datendatei ist abgeschnitten; der letzte ganze Abtastwert ist %1.</translation>
    </message>
    <message>
        <source>The header promises %1 samples, the data file holds %2; all were taken.</source>
        <translation>Der Kopf verspricht %1 Abtastwerte, die Datendatei enthält %2; alle wurden übernommen.</translation>
    </message>
    <message>
        <source>BrainVision</source>
        <translation>BrainVision</translation>
    </message>
    <message>
        <source>The marker file %1 is missing; there are no events.</source>
        <translation>Die Markerdatei %1 fehlt; es gibt keine Ereignisse.</translation>
    </message>
    <message>
        <source>BrainVision files have one rate for all channels, but %1 and %2 differ. Resample them, or write EDF+ (.edf) or BDF+ (.bdf).</source>
        <translation>BrainVision-Dateien haben eine Rate für alle Kanäle, %1 und %2 unterscheiden sich aber. Umtasten oder EDF+ (.edf) bzw. BDF+ (.bdf) schreiben.</translation>
    </message>
    <message>
        <source>There are no samples to write.</source>
        <translation>Es gibt keine Abtastwerte zu schreiben.</translation>
    </message>
    <message>
        <source>%1 events lay between two samples and were moved to the nearest.</source>
        <translation>%1 Ereignisse lagen zwischen zwei Abtastwerten und wurden auf den nächsten verschoben.</translation>
    </message>
    <message>
        <source>%1 events lay in gaps or outside the data and were moved to the nearest sample.</source>
        <translation>%1 Ereignisse lagen in Lücken oder außerhalb der Daten und wurden auf den nächsten Abtastwert verschoben.</translation>
    </message>
    <message>
        <source>The sampling interval of %1 Hz was rounded to %2 microseconds.</source>
        <translation>Das Abtastintervall von %1 Hz wurde auf %2 Mikrosekunden gerundet.</translation>
    </message>
    <message>
        <source>%1: %2=%3 makes no sense. Correct the header or export the recording again.</source>
        <translation>%1: %2=%3 ergibt keinen Sinn. Den Kopf korrigieren oder die Aufzeichnung erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 has no %2 in its section [%3]. Export the recording again.</source>
        <translation>%1 hat kein %2 im Abschnitt [%3]. Die Aufzeichnung erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 names a file in another folder; only %2 beside the header is read.</source>
        <translation>%1 nennt eine Datei in einem anderen Ordner; gelesen wird nur %2 neben dem Kopf.</translation>
    </message>
    <message>
        <source>%1 holds data of type %2; only signals in time (TIMEDOMAIN) are read.</source>
        <translation>%1 enthält Daten vom Typ %2; gelesen werden nur Signale in der Zeit (TIMEDOMAIN).</translation>
    </message>
    <message>
        <source>%1 line %2 describes channel %3, but NumberOfChannels is %4.</source>
        <translation>%1 Zeile %2 beschreibt Kanal %3, aber NumberOfChannels ist %4.</translation>
    </message>
    <message>
        <source>Channel %1 is beyond NumberOfChannels and was left out.</source>
        <translation>Kanal %1 liegt über NumberOfChannels und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 line %2 describes channel %3 a second time.</source>
        <translation>%1 Zeile %2 beschreibt Kanal %3 ein zweites Mal.</translation>
    </message>
    <message>
        <source>%1 does not describe channel %2 of %3. Export the recording again.</source>
        <translation>%1 beschreibt Kanal %2 von %3 nicht. Die Aufzeichnung erneut exportieren.</translation>
    </message>
    <message>
        <source>The channel has no name and is called %1.</source>
        <translation>Der Kanal hat keinen Namen und heißt %1.</translation>
    </message>
    <message>
        <source>No resolution is given; 1 was taken.</source>
        <translation>Es ist keine Auflösung angegeben; 1 wurde angenommen.</translation>
    </message>
    <message>
        <source>The resolution %1 makes no sense; 1 was taken.</source>
        <translation>Die Auflösung %1 ergibt keinen Sinn; 1 wurde angenommen.</translation>
    </message>
    <message>
        <source>%1 line %2: the resolution %3 makes no sense. Correct it, or read the file with --tolerant.</source>
        <translation>%1 Zeile %2: Die Auflösung %3 ergibt keinen Sinn. Korrigieren oder die Datei mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>%1 is no sampling interval in microseconds.</source>
        <translation>%1 ist kein Abtastintervall in Mikrosekunden.</translation>
    </message>
    <message>
        <source>%1 does not begin as a BrainVision header does ("Brain Vision Data Exchange Header File").</source>
        <translation>%1 beginnt nicht wie ein BrainVision-Kopf („Brain Vision Data Exchange Header File“).</translation>
    </message>
    <message>
        <source>The file says it is UTF-8 and is not; its text was read as Latin-1.</source>
        <translation>Die Datei gibt sich als UTF-8 aus, ist es aber nicht; ihr Text wurde als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>%1 line %2: %3=%4 makes no sense. Correct it, or read the recording with --tolerant.</source>
        <translation>%1 Zeile %2: %3=%4 ergibt keinen Sinn. Korrigieren oder die Aufzeichnung mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>%1 does not begin as a BrainVision marker file does ("Brain Vision Data Exchange Marker File").</source>
        <translation>%1 beginnt nicht wie eine BrainVision-Markerdatei („Brain Vision Data Exchange Marker File“).</translation>
    </message>
    <message>
        <source>A marker that makes no sense was left out: %1</source>
        <translation>Ein sinnloser Marker wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>The recording was interrupted here, but the file does not say for how long; time goes on without a gap.</source>
        <translation>Hier wurde die Aufzeichnung unterbrochen, die Datei sagt aber nicht, wie lange; die Zeit läuft ohne Lücke weiter.</translation>
    </message>
    <message>
        <source>The clock of this segment lies before the end of the last one; time goes on without a gap.</source>
        <translation>Die Uhrzeit dieses Segments liegt vor dem Ende des vorigen; die Zeit läuft ohne Lücke weiter.</translation>
    </message>
    <message>
        <source>%1 markers lie before or after the data and were left out.</source>
        <translation>%1 Marker liegen vor oder nach den Daten und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The file ends at byte %1, inside its header of %2 bytes: copy or download it again.</source>
        <translation>Die Datei endet bei Byte %1, innerhalb ihres Kopfes von %2 Bytes: erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The header holds characters other than ASCII: read as Latin-1.</source>
        <translation>Der Kopf enthält Zeichen außerhalb von ASCII: als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>The header holds characters other than ASCII: read as UTF-8.</source>
        <translation>Der Kopf enthält Zeichen außerhalb von ASCII: als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>Numbers of the header are written with a decimal comma: read as a decimal point.</source>
        <translation>Zahlen im Kopf sind mit Dezimalkomma geschrieben: als Dezimalpunkt gelesen.</translation>
    </message>
    <message>
        <source>"%1" is not %2: the header is damaged, copy or export the file again.</source>
        <translation>„%1“ passt nicht (erwartet: %2): Der Kopf ist beschädigt, die Datei erneut kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>a limit of the signal's range</source>
        <translation>eine Grenze des Signalbereichs</translation>
    </message>
    <message>
        <source>The signal's range is unreadable: its samples are given as the file's digits.</source>
        <translation>Der Signalbereich ist unlesbar: Die Abtastwerte werden als Digitalwerte der Datei angegeben.</translation>
    </message>
    <message>
        <source>The signal's range is empty (%1 to %2): its samples are given as the file's digits, without a unit.</source>
        <translation>Der Signalbereich ist leer (%1 bis %2): Die Abtastwerte werden als Digitalwerte der Datei angegeben, ohne Einheit.</translation>
    </message>
    <message>
        <source>The digital minimum %1 is above the maximum %2: read as it stands.</source>
        <translation>Das digitale Minimum %1 liegt über dem Maximum %2: unverändert gelesen.</translation>
    </message>
    <message>
        <source>the number of samples in a data record</source>
        <translation>die Anzahl der Abtastwerte in einem Datenblock</translation>
    </message>
    <message>
        <source>The signal has no samples in a data record: it is left out.</source>
        <translation>Das Signal hat keine Abtastwerte im Datenblock: Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>a number of samples: no signal has any</source>
        <translation>eine Anzahl von Abtastwerten: kein Signal hat welche</translation>
    </message>
    <message>
        <source>The file ends before its first data record is complete (%1 of %2 bytes): it holds no data; copy or download it again.</source>
        <translation>Die Datei endet, bevor ihr erster Datenblock vollständig ist (%1 von %2 Bytes): Sie enthält keine Daten; erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The header does not say how many data records there are ("%1"): %2 whole ones found in the file.</source>
        <translation>Der Kopf sagt nicht, wie viele Datenblöcke es gibt („%1“): %2 ganze in der Datei gefunden.</translation>
    </message>
    <message>
        <source>The file is cut off: %1 of %2 data records are there whole; %3 bytes after them are left out.</source>
        <translation>Die Datei ist abgeschnitten: %1 von %2 Datenblöcken sind ganz vorhanden; %3 Bytes danach werden ausgelassen.</translation>
    </message>
    <message>
        <source>The header says %1 data records; all %2 found in the file are read.</source>
        <translation>Der Kopf nennt %1 Datenblöcke; alle %2 in der Datei gefundenen werden gelesen.</translation>
    </message>
    <message>
        <source>%1 bytes after the last data record are left out; tolerant reading takes whole records among them.</source>
        <translation>%1 Bytes nach dem letzten Datenblock werden ausgelassen; tolerantes Lesen übernimmt ganze Blöcke darunter.</translation>
    </message>
    <message>
        <source>the duration of a data record in seconds</source>
        <translation>die Dauer eines Datenblocks in Sekunden</translation>
    </message>
    <message>
        <source>a duration of data records with samples, so their rates are unknown; tolerant reading takes 1 s</source>
        <translation>eine Dauer von Datenblöcken mit Abtastwerten, die Raten sind also unbekannt; tolerantes Lesen nimmt 1 s an</translation>
    </message>
    <message>
        <source>A data record lasts 0 s: 1 s is taken, so times and rates may be wrong.</source>
        <translation>Ein Datenblock dauert 0 s: 1 s wird angenommen, Zeiten und Raten können also falsch sein.</translation>
    </message>
    <message>
        <source>The date was removed from the file.</source>
        <translation>Das Datum wurde aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>"%1 %2" is no date and time: the start is unknown.</source>
        <translation>„%1 %2“ ist kein Datum mit Uhrzeit: Der Beginn ist unbekannt.</translation>
    </message>
    <message>
        <source>The header says it has %1 bytes; with %2 signals it has %3.</source>
        <translation>Der Kopf gibt seine Länge mit %1 Bytes an; bei %2 Signalen sind es %3.</translation>
    </message>
    <message>
        <source>how an EDF or BDF file begins</source>
        <translation>der Anfang einer EDF- oder BDF-Datei</translation>
    </message>
    <message>
        <source>a number of signals (1 to 9999)</source>
        <translation>eine Anzahl von Signalen (1 bis 9999)</translation>
    </message>
    <message>
        <source>a duration of data records: the recording would last decades</source>
        <translation>eine Dauer von Datenblöcken: die Aufzeichnung würde Jahrzehnte dauern</translation>
    </message>
    <message>
        <source>A trigger channel is scaled to %1: its codes are taken from the file's digits.</source>
        <translation>Ein Triggerkanal ist auf %1 skaliert: Seine Codes stammen aus den Digitalwerten der Datei.</translation>
    </message>
    <message>
        <source>The unit "%1" is unknown: numbers are given as the file has them.</source>
        <translation>Die Einheit „%1“ ist unbekannt: Zahlen werden wie in der Datei angegeben.</translation>
    </message>
    <message>
        <source>%1 channels have a label that others have too, or none: they are numbered.</source>
        <translation>%1 Kanäle haben ein mehrfaches oder kein Label: Sie werden nummeriert.</translation>
    </message>
    <message>
        <source>The trigger channel changes more often than triggers do: no events are made of it.</source>
        <translation>Der Triggerkanal wechselt öfter, als Trigger es tun: Es werden keine Ereignisse daraus gebildet.</translation>
    </message>
    <message>
        <source>The file does not say that it is %1+ but has annotations: they are read.</source>
        <translation>Die Datei weist sich nicht als %1+ aus, hat aber Annotationen: Sie werden gelesen.</translation>
    </message>
    <message>
        <source>The first data record begins %1 s after the header's start time: time 0 is that record.</source>
        <translation>Der erste Datenblock beginnt %1 s nach der Startzeit des Kopfes: Zeitpunkt 0 ist dieser Block.</translation>
    </message>
    <message>
        <source>European and BioSemi data format (EDF, EDF+, BDF, BDF+)</source>
        <translation>Europäisches und BioSemi-Datenformat (EDF, EDF+, BDF, BDF+)</translation>
    </message>
    <message>
        <source>An annotation is cut off at the end of its data record.</source>
        <translation>Eine Annotation ist am Ende ihres Datenblocks abgeschnitten.</translation>
    </message>
    <message>
        <source>A data record has no time of its own: it is taken to follow the one before.</source>
        <translation>Ein Datenblock hat keine eigene Zeit: Er wird als Fortsetzung des vorigen angenommen.</translation>
    </message>
    <message>
        <source>Data record %1 has no time of its own, so the gaps are unknown; tolerant reading takes it to follow the one before.</source>
        <translation>Datenblock %1 hat keine eigene Zeit, die Lücken sind also unbekannt; tolerantes Lesen nimmt ihn als Fortsetzung des vorigen.</translation>
    </message>
    <message>
        <source>The times of the data records do not follow each other although the file says that it has no gaps: read without gaps.</source>
        <translation>Die Zeiten der Datenblöcke schließen nicht aneinander an, obwohl die Datei keine Lücken angibt: ohne Lücken gelesen.</translation>
    </message>
    <message>
        <source>A data record begins before the one before it ends: read as following it.</source>
        <translation>Ein Datenblock beginnt, bevor der vorige endet: als Fortsetzung gelesen.</translation>
    </message>
    <message>
        <source>Data record %1 is earlier than the one before it: the file is damaged or its records are out of order; tolerant reading takes them as following each other.</source>
        <translation>Datenblock %1 liegt vor dem vorigen: Die Datei ist beschädigt, oder ihre Blöcke sind ungeordnet; tolerantes Lesen nimmt sie als aufeinanderfolgend.</translation>
    </message>
    <message>
        <source>An annotation is damaged and left out.</source>
        <translation>Eine Annotation ist beschädigt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many annotations: the rest is left out.</source>
        <translation>Es gibt zu viele Annotationen: Der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>An annotation is not UTF-8: read as Latin-1.</source>
        <translation>Eine Annotation ist nicht UTF-8: als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>The annotation signal has %1 samples in a data record, more than any writer makes: the header is damaged.</source>
        <translation>Das Annotationssignal hat %1 Abtastwerte im Datenblock, mehr als jedes Programm schreibt: Der Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>The file says that it has gaps but has no annotation signal with the times of its data records; tolerant reading takes it without gaps.</source>
        <translation>Die Datei gibt Lücken an, hat aber kein Annotationssignal mit den Zeiten der Datenblöcke; tolerantes Lesen nimmt sie ohne Lücken.</translation>
    </message>
    <message>
        <source>The file says that it has gaps but not where: read without gaps.</source>
        <translation>Die Datei gibt Lücken an, aber nicht, wo: ohne Lücken gelesen.</translation>
    </message>
    <message>
        <source>The sampling rates have no common data record of at most 60 s (channel %1: %2 Hz): resample first.</source>
        <translation>Die Abtastraten haben keinen gemeinsamen Datenblock von höchstens 60 s (Kanal %1: %2 Hz): zuerst umtasten.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 have different gaps, which this format cannot hold: write them to separate files.</source>
        <translation>Die Kanäle %1 und %2 haben verschiedene Lücken, was dieses Format nicht abbilden kann: in getrennte Dateien schreiben.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 begin at different times, which this format cannot hold: write them to separate files.</source>
        <translation>Die Kanäle %1 und %2 beginnen zu verschiedenen Zeiten, was dieses Format nicht abbilden kann: in getrennte Dateien schreiben.</translation>
    </message>
    <message>
        <source>The recording has no samples: there is nothing to write.</source>
        <translation>Die Aufzeichnung hat keine Abtastwerte: Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>No duration of a data record suits the sampling rates in eight characters (%1 s and its multiples): resample to a rate in whole hertz first.</source>
        <translation>Keine Dauer eines Datenblocks passt mit acht Zeichen zu den Abtastraten (%1 s und Vielfache): zuerst auf eine Rate in ganzen Hertz umtasten.</translation>
    </message>
    <message>
        <source>Samples that are not numbers are written as 0.</source>
        <translation>Abtastwerte, die keine Zahlen sind, werden als 0 geschrieben.</translation>
    </message>
    <message>
        <source>Channel %1 goes from %2 to %3 %4, which does not fit into the eight characters of the header: rescale it, or write NPY or HDF5.</source>
        <translation>Kanal %1 reicht von %2 bis %3 %4, was nicht in die acht Zeichen des Kopfes passt: neu skalieren oder NPY bzw. HDF5 schreiben.</translation>
    </message>
    <message>
        <source>The samples use little of the range that the header can express: they are stored coarsely.</source>
        <translation>Die Abtastwerte nutzen wenig des Bereichs, den der Kopf ausdrücken kann: Sie werden grob gespeichert.</translation>
    </message>
    <message>
        <source>Some codes are no integers of 0 to 65535: their low 16 bits are written.</source>
        <translation>Einige Codes sind keine ganzen Zahlen von 0 bis 65535: Geschrieben werden ihre unteren 16 Bit.</translation>
    </message>
    <message>
        <source>The label does not fit into 16 ASCII characters: written as "%1".</source>
        <translation>Das Label passt nicht in 16 ASCII-Zeichen: als „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The last data record is filled up with the last sample: the length is no whole number of records.</source>
        <translation>Der letzte Datenblock wird mit dem letzten Abtastwert aufgefüllt: Die Länge ist keine ganze Zahl von Blöcken.</translation>
    </message>
    <message>
        <source>%1: EEG.data names no file and holds no numbers. Save the data set again from EEGLAB.</source>
        <translation>%1: EEG.data nennt keine Datei und enthält keine Zahlen. Den Datensatz erneut aus EEGLAB speichern.</translation>
    </message>
    <message>
        <source>%1 keeps its samples in %2, which is not beside it. Put it there, under that name.</source>
        <translation>%1 hat seine Abtastwerte in %2, das nicht daneben liegt. Unter diesem Namen dort ablegen.</translation>
    </message>
    <message>
        <source>%1 keeps its samples in %2, which is not beside it; %3 is. If it was renamed, rename it back or read with --tolerant.</source>
        <translation>%1 hat seine Abtastwerte in %2, das nicht daneben liegt; %3 schon. Falls umbenannt, zurückbenennen oder mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>The set names %1, which is missing; %2 was read instead.</source>
        <translation>Der Datensatz nennt %1, das fehlt; stattdessen wurde %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 says %3 samples of %4 channels, and %5 bytes are there. Fetch it again.</source>
        <translation>%1 ist abgeschnitten: %2 nennt %3 Abtastwerte von %4 Kanälen, vorhanden sind %5 Bytes. Erneut holen.</translation>
    </message>
    <message>
        <source>The data file is %1 bytes longer than the set says; the rest was left out.</source>
        <translation>Die Datendatei ist %1 Bytes länger, als der Datensatz angibt; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: EEG.data is not a matrix of %2 channels and %3 samples. Save the data set again from EEGLAB.</source>
        <translation>%1: EEG.data ist keine Matrix aus %2 Kanälen und %3 Abtastwerten. Den Datensatz erneut aus EEGLAB speichern.</translation>
    </message>
    <message>
        <source>EEGLAB data set</source>
        <translation>EEGLAB-Datensatz</translation>
    </message>
    <message>
        <source>%1: the field EEG.%2 is missing or makes no sense. Save the data set again from EEGLAB.</source>
        <translation>%1: Das Feld EEG.%2 fehlt oder ergibt keinen Sinn. Den Datensatz erneut aus EEGLAB speichern.</translation>
    </message>
    <message>
        <source>%1 describes %2 channels and has %3. Correct EEG.chanlocs, or read the file with --tolerant.</source>
        <translation>%1 beschreibt %2 Kanäle und hat %3. EEG.chanlocs korrigieren oder die Datei mit --tolerant lesen.</translation>
    </message>
    <message>
        <source>%1 of %2 channels are described; the others are called by their number.</source>
        <translation>%1 von %2 Kanälen sind beschrieben; die übrigen heißen nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>The set holds %1 epochs without the time at which they were recorded; they are put one second apart.</source>
        <translation>Der Datensatz enthält %1 Epochen ohne Aufnahmezeit; sie werden im Abstand von einer Sekunde angeordnet.</translation>
    </message>
    <message>
        <source>At %1 places data were cut out and the set does not say how much; time goes on without a gap.</source>
        <translation>An %1 Stellen wurden Daten herausgeschnitten, und der Datensatz sagt nicht, wie viel; die Zeit läuft ohne Lücke weiter.</translation>
    </message>
    <message>
        <source>%1 events lie before or after the data, or nowhere, and were left out.</source>
        <translation>%1 Ereignisse liegen vor, nach oder gar nicht in den Daten und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A packed part of %1 is damaged. Fetch or save the file again.</source>
        <translation>Ein gepackter Teil von %1 ist beschädigt. Die Datei erneut holen oder speichern.</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>Zum Entpacken von %1 reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>A packed part of %1 is larger than %2 MB. Save its data in a separate .fdt file, or fetch it again if it is damaged.</source>
        <translation>Ein gepackter Teil von %1 ist größer als %2 MB. Die Daten in einer eigenen .fdt-Datei speichern oder, falls beschädigt, erneut holen.</translation>
    </message>
    <message>
        <source>%1 is damaged near byte %2%3. Save or fetch the file again.</source>
        <translation>%1 ist nahe Byte %2%3 beschädigt. Die Datei erneut speichern oder holen.</translation>
    </message>
    <message>
        <source>%1 would need more memory than %2 MB to be understood. Save its data in a separate .fdt file, or fetch it again if it is damaged.</source>
        <translation>%1 bräuchte zum Auswerten mehr Speicher als %2 MB. Die Daten in einer eigenen .fdt-Datei speichern oder, falls beschädigt, erneut holen.</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of version 5 or 7. Save it from MATLAB with -v7.</source>
        <translation>%1 ist keine MATLAB-Datei der Version 5 oder 7. Aus MATLAB mit -v7 speichern.</translation>
    </message>
    <message>
        <source>%1 is damaged in its member %2. Save or fetch the file again.</source>
        <translation>%1 ist im Element %2 beschädigt. Die Datei erneut speichern oder holen.</translation>
    </message>
    <message>
        <source>%1 line %2 makes no sense in an electrode table: %3</source>
        <translation>%1 Zeile %2 ergibt in einer Elektrodentabelle keinen Sinn: %3</translation>
    </message>
    <message>
        <source>%1 has %2 positions and %3 labels.</source>
        <translation>%1 hat %2 Positionen und %3 Labels.</translation>
    </message>
    <message>
        <source>%1 is no electrode table that can be read; use .tsv, .csv, .locs, .ced, .elp, .hpts, .sfp, .elc, .csd, .lay or .txt.</source>
        <translation>%1 ist keine lesbare Elektrodentabelle; .tsv, .csv, .locs, .ced, .elp, .hpts, .sfp, .elc, .csd, .lay oder .txt verwenden.</translation>
    </message>
    <message>
        <source>%1 has no electrodes.</source>
        <translation>%1 hat keine Elektroden.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Es gibt kein %1.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 could not be written.</source>
        <translation>Das Attribut %1 von %2 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 has no attribute %2.</source>
        <translation>%1 hat kein Attribut %2.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 cannot be read.</source>
        <translation>Das Attribut %1 von %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as an array.</source>
        <translation>%1 lässt sich nicht als Array öffnen.</translation>
    </message>
    <message>
        <source>%1 does not hold numbers.</source>
        <translation>%1 enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the file is damaged or was cut short.</source>
        <translation>%1 ist nicht lesbar: Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is too large to be read at once: more than %2 values.</source>
        <translation>%1 ist zu groß, um auf einmal gelesen zu werden: mehr als %2 Werte.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 could not be made in the file.</source>
        <translation>%1 ließ sich in der Datei nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full?</source>
        <translation>%1 konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The block asked for does not lie inside %1.</source>
        <translation>Der verlangte Block liegt nicht in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written to disk: %2.</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Choose a folder you may write to.</source>
        <translation>%1 ließ sich nicht anlegen: %2. Einen Ordner mit Schreibrechten wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be listed.</source>
        <translation>%1 lässt sich nicht auflisten.</translation>
    </message>
    <message>
        <source>%1 does not hold text.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>A text for %1 has a NUL character inside.</source>
        <translation>Ein Text für %1 enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The old file is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Fetch or write the file again.</source>
        <translation>%1 ist beschädigt: %2. Die Datei erneut holen oder schreiben.</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file.</source>
        <translation>%1 ist keine HDF5-Datei.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file that cannot be opened: it is damaged or was cut short. Fetch it again.</source>
        <translation>%1 ist eine HDF5-Datei, die sich nicht öffnen lässt: Sie ist beschädigt oder abgeschnitten. Erneut holen.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Fetch or save it again.</source>
        <translation>Das Bild %1 ist beschädigt: %2. Erneut holen oder speichern.</translation>
    </message>
    <message>
        <source>The picture %1 is a PNG file with a palette, interlacing or other than 8 bits a channel. Save it as plain RGB.</source>
        <translation>Das Bild %1 ist eine PNG-Datei mit Palette, Interlacing oder anderem als 8 Bit je Kanal. Als einfaches RGB speichern.</translation>
    </message>
    <message>
        <source>%1 is a file of the format %2, which cannot be read. Formats read here: %3.</source>
        <translation>%1 ist eine Datei im Format %2, das nicht lesbar ist. Lesbare Formate: %3.</translation>
    </message>
    <message>
        <source>The format of %1 is not known. Formats read here: %2.</source>
        <translation>Das Format von %1 ist unbekannt. Lesbare Formate: %2.</translation>
    </message>
    <message>
        <source>An .npy file holds channels of one rate, and these differ. Resample them, or write .h5, .edf or .bdf.</source>
        <translation>Eine .npy-Datei enthält Kanäle einer Rate; diese unterscheiden sich. Umtasten oder .h5, .edf oder .bdf schreiben.</translation>
    </message>
    <message>
        <source>A word of the patient or recording field is still there; look at it before you pass the file on.</source>
        <translation>Ein Wort aus dem Patienten- oder Aufzeichnungsfeld ist noch enthalten; vor der Weitergabe der Datei prüfen.</translation>
    </message>
    <message>
        <source>%1 was written and opened again, and differs in %2. Do not use it, and report this.</source>
        <translation>%1 wurde geschrieben und erneut geöffnet und weicht ab in: %2. Nicht verwenden und dies melden.</translation>
    </message>
    <message>
        <source>The recording has %1 gaps, the file keeps %2 of them.</source>
        <translation>Die Aufzeichnung hat %1 Lücken, die Datei behält %2 davon.</translation>
    </message>
    <message>
        <source>%1 is the recording itself; sources are never overwritten. Give the output another name.</source>
        <translation>%1 ist die Aufzeichnung selbst; Quellen werden nie überschrieben. Der Ausgabe einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>%1 has no format that can be written; use one of %2.</source>
        <translation>%1 hat kein schreibbares Format; eines von %2 verwenden.</translation>
    </message>
    <message>
        <source>An .npy file holds samples only: labels, rate, events and electrodes were left out.</source>
        <translation>Eine .npy-Datei enthält nur Abtastwerte: Labels, Rate, Ereignisse und Elektroden wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>lda</name>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Column of items.tsv that names the class; empty: the run's target.</source>
        <translation>Spalte von items.tsv, die die Klasse nennt; leer: das Ziel des Laufs.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Shrinkage</translation>
    </message>
    <message>
        <source>auto for the analytic optimum of Ledoit and Wolf, or a number from 0 to 1.</source>
        <translation>auto für das analytische Optimum nach Ledoit und Wolf oder eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>The classes of the checkpoint do not fit its weights.</source>
        <translation>Die Klassen des Checkpoints passen nicht zu seinen Gewichten.</translation>
    </message>
    <message>
        <source>Parameter shrinkage is “%1”, but must be auto or a number from 0 to 1.</source>
        <translation>Parameter shrinkage ist „%1“, muss aber auto oder eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>Shrinkage LDA</source>
        <translation>Shrinkage-LDA</translation>
    </message>
    <message>
        <source>Linear discriminant analysis of averaged time bins with automatic shrinkage: the yardstick for any labelled target.</source>
        <translation>Lineare Diskriminanzanalyse gemittelter Zeitabschnitte mit automatischem Shrinkage: der Vergleichsmaßstab für jedes gelabelte Ziel.</translation>
    </message>
    <message>
        <source>Two classes with a few items each.</source>
        <translation>Zwei Klassen mit je einigen Items.</translation>
    </message>
</context>
<context>
    <name>maps</name>
    <message>
        <source>No channel is selected.</source>
        <translation>Kein Kanal ist ausgewählt.</translation>
    </message>
    <message>
        <source>Too few samples were recorded here for a spectrum.</source>
        <translation>Hier wurden für ein Spektrum zu wenige Abtastwerte aufgezeichnet.</translation>
    </message>
    <message>
        <source>No window of %1 s lies here without a gap. Show a longer page.</source>
        <translation>Hier liegt kein Fenster von %1 s ohne Lücke. Längere Seite anzeigen.</translation>
    </message>
    <message>
        <source>A spectrogram is drawn for pages of up to 30 minutes. Show a shorter page.</source>
        <translation>Ein Spektrogramm wird für Seiten bis 30 Minuten gezeichnet. Kürzere Seite anzeigen.</translation>
    </message>
    <message>
        <source>At %1 Hz a window of %2 s holds too few samples.</source>
        <translation>Bei %1 Hz enthält ein Fenster von %2 s zu wenige Abtastwerte.</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>LibTorch does not compute right here: a linear layer ends at a loss of %1.</source>
        <translation>LibTorch rechnet hier nicht richtig: Eine lineare Schicht endet bei einem Verlust von %1.</translation>
    </message>
</context>
<context>
    <name>ng::ui</name>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>window crosses gap</source>
        <translation>Fenster kreuzt Lücke</translation>
    </message>
    <message>
        <source>window crosses the end</source>
        <translation>Fenster kreuzt das Ende</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1 von %2</translation>
    </message>
    <message>
        <source>%1 left out ✕</source>
        <translation>%1 ausgelassen ✕</translation>
    </message>
    <message>
        <source>%1 bad ones left out ✕</source>
        <translation>%1 schlechte ausgelassen ✕</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 ohne Position</translation>
    </message>
    <message>
        <source>selected ◎</source>
        <translation>ausgewählt ◎</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Spektrale Leistungsdichte</translation>
    </message>
    <message>
        <source>n = %1 windows of %2 s, Hann, half overlapping · %3</source>
        <translation>n = %1 Fenster von %2 s, Hann, halb überlappend · %3</translation>
    </message>
    <message>
        <source>Frequency (Hz, log axis)</source>
        <translation>Frequenz (Hz, log. Achse)</translation>
    </message>
    <message>
        <source>dB re 1 µV²/Hz</source>
        <translation>dB re 1 µV²/Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>mean of power</source>
        <translation>Mittel der Leistung</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frequenz (Hz)</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>mean power of %1 traces</source>
        <translation>mittlere Leistung von %1 Kurven</translation>
    </message>
    <message>
        <source>%1, average reference</source>
        <translation>%1, Mittelwertreferenz</translation>
    </message>
    <message>
        <source>%1, as recorded</source>
        <translation>%1, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 mm/px</source>
        <translation>%1 mm/px</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>%1″ screen calibrated</source>
        <translation>%1″-Bildschirm kalibriert</translation>
    </message>
    <message>
        <source>Screen not calibrated</source>
        <translation>Bildschirm nicht kalibriert</translation>
    </message>
    <message>
        <source>The screen says %1, which is often wrong. Measure it in Settings, Screen.</source>
        <translation>Der Bildschirm meldet %1, was oft falsch ist. Unter Einstellungen, Bildschirm nachmessen.</translation>
    </message>
    <message>
        <source>iEEG</source>
        <translation>iEEG</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativ nach oben</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positiv nach oben</translation>
    </message>
    <message>
        <source>Channels of other classes are drawn the other way up; see the scale of each</source>
        <translation>Kanäle anderer Klassen sind umgekehrt gezeichnet; siehe die jeweilige Skala</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>ab %1 Hz</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>bis %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>Notch %1 Hz</translation>
    </message>
    <message>
        <source>zero phase</source>
        <translation>nullphasig</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: what it was taken from is not open. Open it, then draw the figure again.</source>
        <translation>%1 lässt sich nicht zeichnen: Die Quelle ist nicht geöffnet. Öffnen und die Abbildung neu zeichnen.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Read by:</source>
        <translation>Befundet von:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Draft, not for clinical use</source>
        <translation>Entwurf, nicht für den klinischen Gebrauch</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>Read and signed by %1, %2 UTC</source>
        <translation>Befundet und signiert von %1, %2 UTC</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>To repeat</source>
        <translation>Zum Wiederholen</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simuliert</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Items</translation>
    </message>
    <message>
        <source>The best possible score on single test items of this simulation is %1.</source>
        <translation>Der bestmögliche Wert bei einzelnen Test-Items dieser Simulation ist %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Decoding report</source>
        <translation>Dekodierungsbericht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation>Werteübersicht</translation>
    </message>
    <message>
        <source>EEG report</source>
        <translation>EEG-Bericht</translation>
    </message>
    <message>
        <source>Research, A4</source>
        <translation>Forschung, A4</translation>
    </message>
    <message>
        <source>Clinical, A4</source>
        <translation>Klinisch, A4</translation>
    </message>
    <message>
        <source>, %1 s altogether</source>
        <translation>, insgesamt %1 s</translation>
    </message>
    <message>
        <source>; at %1</source>
        <translation>; bei %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>chance, 1 of %1: %2</source>
        <translation>Zufall, 1 von %1: %2</translation>
    </message>
    <message>
        <source>chance, ln %1: %2</source>
        <translation>Zufall, ln %1: %2</translation>
    </message>
    <message>
        <source>%1: not finite at step %2, checkpoint before it kept</source>
        <translation>%1: nicht endlich bei Schritt %2, Checkpoint davor behalten</translation>
    </message>
    <message>
        <source>best %1, step %2</source>
        <translation>bester Wert %1, Schritt %2</translation>
    </message>
    <message>
        <source>n = %1 validation items</source>
        <translation>n = %1 Validierungs-Items</translation>
    </message>
    <message>
        <source>n = %1 training items</source>
        <translation>n = %1 Trainings-Items</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s)</source>
        <translation>
            <numerusform>Mittel über %n Fold bzw. Startwert</numerusform>
            <numerusform>Mittel über %n Folds und Startwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s), band: lowest to highest</source>
        <translation>
            <numerusform>Mittel über %n Fold bzw. Startwert, Band: kleinster bis größter Wert</numerusform>
            <numerusform>Mittel über %n Folds und Startwerte, Band: kleinster bis größter Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>every step drawn, smoothed line: EMA %1</source>
        <translation>jeder Schritt gezeichnet, geglättete Linie: EMA %1</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>every step drawn</source>
        <translation>jeder Schritt gezeichnet</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation top-%1</source>
        <translation>Validierung top-%1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Check a run in the table below to see its curves.</source>
        <translation>Unten in der Tabelle einen Lauf ankreuzen, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>These runs have no curves of this kind.</source>
        <translation>Diese Läufe haben keine Kurven dieser Art.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>%1: once, at %2</source>
        <translation>%1: einmal, bei %2</translation>
    </message>
    <message>
        <source>%1: %2 times, first at %3</source>
        <translation>%1: %2-mal, zuerst bei %3</translation>
    </message>
    <message>
        <source>shuffled labels</source>
        <translation>permutierte Labels</translation>
    </message>
    <message>
        <source>noise input</source>
        <translation>Rauscheingabe</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>nur Dauer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As recorded, not %1</source>
        <translation>Wie aufgezeichnet, nicht %1</translation>
    </message>
    <message>
        <source>none, not %1</source>
        <translation>keine, nicht %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::AboutDialog</name>
    <message>
        <source>About Neuroglyph</source>
        <translation>Über Neuroglyph</translation>
    </message>
    <message>
        <source>Recordings of the brain, decoders trained on them, and what people make of their output, side by side.</source>
        <translation>Aufzeichnungen des Gehirns, darauf trainierte Dekoder und die menschliche Bewertung ihrer Ausgaben, Seite an Seite.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty. Not a medical device.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne Gewähr. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; the network is used only when asked for.</source>
        <translation>Nichts verlässt diesen Rechner; das Netz wird nur auf Anforderung benutzt.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::AppActions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open EDF, BDF, BrainVision or EEGLAB files</source>
        <translation>EDF-, BDF-, BrainVision- oder EEGLAB-Dateien öffnen</translation>
    </message>
    <message>
        <source>Open study or BIDS folder…</source>
        <translation>Studie oder BIDS-Ordner öffnen…</translation>
    </message>
    <message>
        <source>A folder with study.json is opened; any other is imported into a study</source>
        <translation>Ein Ordner mit study.json wird geöffnet; jeder andere wird in eine Studie importiert</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>A folder with run.json</source>
        <translation>Ein Ordner mit run.json</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Bewertungsdatei öffnen…</translation>
    </message>
    <message>
        <source>A review file (.jsonl), blinded or not</source>
        <translation>Eine Bewertungsdatei (.jsonl), verblindet oder nicht</translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation>Aufzeichnungen importieren…</translation>
    </message>
    <message>
        <source>Make a study from a BIDS folder or a folder of recordings</source>
        <translation>Aus einem BIDS-Ordner oder einem Ordner mit Aufzeichnungen eine Studie anlegen</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Studie simulieren…</translation>
    </message>
    <message>
        <source>A study whose true answers are known</source>
        <translation>Eine Studie, deren wahre Antworten bekannt sind</translation>
    </message>
    <message>
        <source>Reopen last session</source>
        <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>What was open when the window was last closed</source>
        <translation>Was beim letzten Schließen des Fensters offen war</translation>
    </message>
    <message>
        <source>Close recording</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Close study</source>
        <translation>Studie schließen</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <source>The page of traces, a map or a plot as SVG, PDF or PNG, with its recipe inside</source>
        <translation>Die Kurvenseite, eine Karte oder ein Diagramm als SVG, PDF oder PNG, mit eingebettetem Rezept</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Find action, item or channel…</source>
        <translation>Aktion, Item oder Kanal suchen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Design wie Desktop</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Show or hide what runs and what has ended</source>
        <translation>Laufendes und Beendetes ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Docks of this workspace back to where they were at first</source>
        <translation>Docks dieses Arbeitsbereichs an ihren ursprünglichen Platz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tour of the bundled study</source>
        <translation>Rundgang durch die mitgelieferte Studie</translation>
    </message>
    <message>
        <source>Opens the simulated study that comes with the program; its true answers are known</source>
        <translation>Öffnet die mitgelieferte simulierte Studie; ihre wahren Antworten sind bekannt</translation>
    </message>
    <message>
        <source>Show log folder</source>
        <translation>Protokollordner anzeigen</translation>
    </message>
    <message>
        <source>About Neuroglyph</source>
        <translation>Über Neuroglyph</translation>
    </message>
    <message>
        <source>This installation has no bundled study</source>
        <translation>Diese Installation hat keine mitgelieferte Studie</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing on screen can be exported yet</source>
        <translation>Noch lässt sich nichts auf dem Bildschirm exportieren</translation>
    </message>
    <message>
        <source>The start page has no docks</source>
        <translation>Die Startseite hat keine Docks</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <translation>Es gibt keine frühere Sitzung</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open study or BIDS folder</source>
        <translation>Studie oder BIDS-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open review file</source>
        <translation>Bewertungsdatei öffnen</translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Bewertungsdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Schrift bei %1 %</translation>
    </message>
    <message>
        <source>Changes are not on the disk</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The journal of %1 could not be written. What was changed since then is lost when the window closes.</source>
        <translation>Das Journal von %1 konnte nicht geschrieben werden. Was seither geändert wurde, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training. They can go on without the window, and are found again when it is opened.</source>
        <translation>
            <numerusform>%n Lauf trainiert. Er kann ohne das Fenster weiterlaufen und wird beim nächsten Öffnen wiedergefunden.</numerusform>
            <numerusform>%n Läufe trainieren. Sie können ohne das Fenster weiterlaufen und werden beim nächsten Öffnen wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training in this program. They write a checkpoint and pause when it ends; they can be resumed.</source>
        <translation>
            <numerusform>%n Lauf trainiert in diesem Programm. Er schreibt beim Beenden einen Checkpoint und pausiert; er lässt sich fortsetzen.</numerusform>
            <numerusform>%n Läufe trainieren in diesem Programm. Sie schreiben beim Beenden einen Checkpoint und pausieren; sie lassen sich fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close, let them go on</source>
        <translation>Schließen, weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause them and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>The engine did not answer; the window stays open</source>
        <translation>Die Engine hat nicht geantwortet; das Fenster bleibt offen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still wait in the queue, which ends with the window: they will not be trained.</source>
        <translation>
            <numerusform>%n Lauf wartet noch in der Warteschlange, die mit dem Fenster endet: Er wird nicht trainiert.</numerusform>
            <numerusform>%n Läufe warten noch in der Warteschlange, die mit dem Fenster endet: Sie werden nicht trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the start page</source>
        <translation>Dies ist die Startseite</translation>
    </message>
    <message>
        <source>Copying the bundled study</source>
        <translation>Die mitgelieferte Studie wird kopiert</translation>
    </message>
</context>
<context>
    <name>ng::ui::Bands</name>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
</context>
<context>
    <name>ng::ui::ChannelItemModel</name>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>%1, in the file “%2”</source>
        <translation>%1, in der Datei „%2“</translation>
    </message>
    <message>
        <source>Standard deviation, over up to %1 s spread over the file; in the channel's own unit where that is not volt</source>
        <translation>Standardabweichung über bis zu %1 s, über die Datei verteilt; in der Einheit des Kanals, wo diese nicht Volt ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>SD (µV)</source>
        <translation>SD (µV)</translation>
    </message>
</context>
<context>
    <name>ng::ui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>%1 · %2 bad</source>
        <translation>%1 · %2 schlecht</translation>
    </message>
    <message>
        <source>Bad or good</source>
        <translation>Schlecht oder gut</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
</context>
<context>
    <name>ng::ui::ColorBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
</context>
<context>
    <name>ng::ui::CommandPalette</name>
    <message>
        <source>channel of %1</source>
        <translation>Kanal von %1</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>Aufzeichnung von %1</translation>
    </message>
    <message>
        <source>item of %1</source>
        <translation>Item von %1</translation>
    </message>
    <message>
        <source>recent · %1</source>
        <translation>zuletzt · %1</translation>
    </message>
    <message>
        <source>Find action, item or channel</source>
        <translation>Aktion, Item oder Kanal suchen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ng::ui::ComparePanel</name>
    <message>
        <source>Select two or more runs in the table and choose Compare.</source>
        <translation>In der Tabelle zwei oder mehr Läufe auswählen und Vergleichen wählen.</translation>
    </message>
    <message>
        <source>Scores of the compared runs</source>
        <translation>Werte der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Differences to the first run</source>
        <translation>Differenzen zum ersten Lauf</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n run(s)…</source>
        <translation>
            <numerusform>%n Lauf wird verglichen…</numerusform>
            <numerusform>%n Läufe werden verglichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Differenz zu %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n (pairs)</source>
        <translation>n (Paare)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1 (percentage points)</source>
        <translation>%1 (Prozentpunkte)</translation>
    </message>
    <message>
        <source>item by item, bootstrap over items</source>
        <translation>Item für Item, Bootstrap über Items</translation>
    </message>
    <message>
        <source>not paired: see the note</source>
        <translation>nicht gepaart: siehe Hinweis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Permutiert</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>ng::ui::ContactView</name>
    <message>
        <source>bad, left out</source>
        <translation>schlecht, ausgelassen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>ng::ui::ContentsPanel</name>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>The report has no parts.</source>
        <translation>Der Bericht hat keine Teile.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ng::ui::CurvesPanel</name>
    <message>
        <source>Series on the left</source>
        <translation>Reihe links</translation>
    </message>
    <message>
        <source>Series on the right</source>
        <translation>Reihe rechts</translation>
    </message>
    <message>
        <source>Check a run in the table below to see its curves.</source>
        <translation>Unten in der Tabelle einen Lauf ankreuzen, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Reading curves…</source>
        <translation>Kurven werden gelesen…</translation>
    </message>
    <message>
        <source>These runs have no curves yet.</source>
        <translation>Diese Läufe haben noch keine Kurven.</translation>
    </message>
    <message>
        <source>Curves appear here while a run trains.</source>
        <translation>Kurven erscheinen hier, während ein Lauf trainiert.</translation>
    </message>
</context>
<context>
    <name>ng::ui::DecodedCell</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, the true item</source>
        <translation>%1, das wahre Item</translation>
    </message>
    <message>
        <source>[replaced: %1]</source>
        <translation>[ersetzt: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[hinzugefügt: %1]</translation>
    </message>
    <message>
        <source>[missing: %1]</source>
        <translation>[fehlt: %1]</translation>
    </message>
    <message>
        <source>WER %1</source>
        <translation>WER %1</translation>
    </message>
    <message>
        <source>E%1 %2 s</source>
        <translation>E%1 %2 s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::DecodedLanes</name>
    <message>
        <source>%1 (truth at rank %2 of %3)</source>
        <translation>%1 (Wahrheit auf Rang %2 von %3)</translation>
    </message>
</context>
<context>
    <name>ng::ui::DecodedTable</name>
    <message>
        <source>Decoded against truth</source>
        <translation>Dekodiert und wahr</translation>
    </message>
    <message>
        <source>Shown after you submit.</source>
        <translation>Wird nach der Abgabe gezeigt.</translation>
    </message>
    <message>
        <source>A verdict given first cannot be changed, only added to.</source>
        <translation>Ein vorher abgegebenes Urteil lässt sich nicht ändern, nur ergänzen.</translation>
    </message>
    <message>
        <source>The study has no text for this item.</source>
        <translation>Die Studie hat keinen Text für dieses Item.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Predicted values beside the true ones. This run ranks nothing.</source>
        <translation>Vorhergesagte Werte neben den wahren. Dieser Lauf bildet keine Rangfolge.</translation>
    </message>
    <message>
        <source>Ranked candidates: %1. Bar: score, from the lowest to the highest of the run.</source>
        <translation>Kandidaten nach Rang: %1. Balken: Wert, vom niedrigsten bis zum höchsten des Laufs.</translation>
    </message>
    <message>
        <source>▸ true item with its rank.</source>
        <translation>▸ wahres Item mit seinem Rang.</translation>
    </message>
    <message>
        <source>Run %1's first answer wins for any input: %2 of items; its most frequent answer: %3.</source>
        <translation>Bei Lauf %1 gewinnt die erste Antwort für jede Eingabe: %2 der Items; häufigste Antwort: %3.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>wahr %1</translation>
    </message>
    <message>
        <source>true value hidden</source>
        <translation>wahrer Wert verborgen</translation>
    </message>
    <message>
        <source>This run writes no text.</source>
        <translation>Dieser Lauf schreibt keinen Text.</translation>
    </message>
    <message>
        <source>This run did not decode the item.</source>
        <translation>Dieser Lauf hat das Item nicht dekodiert.</translation>
    </message>
    <message>
        <source>This run makes no image.</source>
        <translation>Dieser Lauf erzeugt kein Bild.</translation>
    </message>
    <message>
        <source>%1, predicted values</source>
        <translation>%1, vorhergesagte Werte</translation>
    </message>
    <message>
        <source>%1, ranked candidates</source>
        <translation>%1, Kandidaten nach Rang</translation>
    </message>
    <message>
        <source>The study has no image for this item.</source>
        <translation>Die Studie hat kein Bild für dieses Item.</translation>
    </message>
    <message>
        <source>stimulus</source>
        <translation>Reiz</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Decodings of item %1</source>
        <translation>Dekodierungen von Item %1</translation>
    </message>
    <message>
        <source>reference not shown</source>
        <translation>Referenz nicht gezeigt</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Item %1, %2 side by side; ▸ true item.</source>
        <translation>Item %1, %2 nebeneinander; ▸ wahres Item.</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::DevicePanel</name>
    <message>
        <source>CPU load (%)</source>
        <translation>CPU-Last (%)</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Speicher (GB)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Benutztes Gerät</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Engine-Speicher</translation>
    </message>
    <message>
        <source>Disk left for runs</source>
        <translation>Freier Platz für Läufe</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Time left, queue</source>
        <translation>Restzeit, Warteschlange</translation>
    </message>
    <message>
        <source>No GPU found, using CPU: %1.</source>
        <translation>Keine GPU gefunden, CPU wird benutzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 von %2 GB</translation>
    </message>
    <message>
        <source>not in this build</source>
        <translation>nicht in diesem Build</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>vor %1, %2</translation>
    </message>
    <message>
        <source>the NVIDIA driver sees no device</source>
        <translation>der NVIDIA-Treiber sieht kein Gerät</translation>
    </message>
    <message>
        <source>no NVIDIA driver is loaded</source>
        <translation>kein NVIDIA-Treiber geladen</translation>
    </message>
</context>
<context>
    <name>ng::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ng::ui::ElectrodeLayoutView</name>
    <message>
        <source>Layout of contacts</source>
        <translation>Anordnung der Kontakte</translation>
    </message>
</context>
<context>
    <name>ng::ui::EngineHub</name>
    <message>
        <source>stopping after this batch…</source>
        <translation>hält nach diesem Batch an…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>bricht ab…</translation>
    </message>
    <message>
        <source>pausing after this batch…</source>
        <translation>pausiert nach diesem Batch…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>läuft weiter…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>preparing data</source>
        <translation>Daten werden vorbereitet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>engine lost</source>
        <translation>Engine verloren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 needs neuroglyph-engine, which is not in this build. The baselines lda and ridge train without it.</source>
        <translation>%1 braucht neuroglyph-engine, das in diesem Build fehlt. Die Baselines lda und ridge trainieren ohne.</translation>
    </message>
    <message>
        <source>End the engine of %1</source>
        <translation>Engine von %1 beenden</translation>
    </message>
</context>
<context>
    <name>ng::ui::ErrorPanel</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>This value does not fit</source>
        <translation>Dieser Wert passt nicht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>These inputs do not fit each other</source>
        <translation>Diese Eingaben passen nicht zueinander</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>A library or device failed</source>
        <translation>Eine Bibliothek oder ein Gerät hat versagt</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Ein Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Change the value named above and try again.</source>
        <translation>Den oben genannten Wert ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check that the file or folder is still there and may be read, or choose another.</source>
        <translation>Prüfen, ob Datei oder Ordner noch da und lesbar ist, oder andere wählen.</translation>
    </message>
    <message>
        <source>Convert the file to a format that is read, or choose another.</source>
        <translation>Die Datei in ein lesbares Format umwandeln oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Copy the file again from its source and reopen it. The original is never changed.</source>
        <translation>Die Datei erneut von der Quelle kopieren und wieder öffnen. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Choose inputs with the same channels, rate and length.</source>
        <translation>Eingaben mit gleichen Kanälen, gleicher Rate und Länge wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller part, batch or window.</source>
        <translation>Andere Programme schließen oder einen kleineren Teil, Batch oder ein kleineres Fenster wählen.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, or choose another.</source>
        <translation>Freien Platz und Rechte des Ordners prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, choose another device in the settings.</source>
        <translation>Erneut versuchen; bei erneutem Fehler in den Einstellungen ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>Copy the details and send them to us with what you did before.</source>
        <translation>Die Einzelheiten kopieren und mit den vorangegangenen Schritten an uns senden.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mögliche Abhilfe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>ng::ui::EventItemModel</name>
    <message>
        <source>Gap (not recorded)</source>
        <translation>Lücke (nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Länge (s)</translation>
    </message>
    <message>
        <source>SCORE term</source>
        <translation>SCORE-Begriff</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>ng::ui::EventsPanel</name>
    <message>
        <source>Term or channel</source>
        <translation>Begriff oder Kanal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit term…</source>
        <translation>Begriff ändern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events. Mark a stretch and press A.</source>
        <translation>Keine Ereignisse. Einen Abschnitt markieren und A drücken.</translation>
    </message>
    <message>
        <source>Filter events (%1)</source>
        <translation>Ereignisse filtern (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select an event first</source>
        <translation>Zuerst ein Ereignis auswählen</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Table, BIDS events (*.tsv)</source>
        <translation>Tabelle, BIDS-Ereignisse (*.tsv)</translation>
    </message>
    <message>
        <source>EDF+ with these annotations (*.edf)</source>
        <translation>EDF+ mit diesen Annotationen (*.edf)</translation>
    </message>
    <message>
        <source>BDF+ with these annotations (*.bdf)</source>
        <translation>BDF+ mit diesen Annotationen (*.bdf)</translation>
    </message>
    <message>
        <source>Export events of %1</source>
        <translation>Ereignisse von %1 exportieren</translation>
    </message>
    <message>
        <source>Events exported to %1</source>
        <translation>Ereignisse exportiert nach %1</translation>
    </message>
    <message>
        <source>Events exported to %1; %2</source>
        <translation>Ereignisse exportiert nach %1; %2</translation>
    </message>
    <message>
        <source>Load terms</source>
        <translation>Begriffe laden</translation>
    </message>
    <message>
        <source>Lists of terms (*.tsv *.txt)</source>
        <translation>Begriffslisten (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) loaded</source>
        <translation>
            <numerusform>%n Begriff geladen</numerusform>
            <numerusform>%n Begriffe geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events</source>
        <translation>Es gibt keine Ereignisse</translation>
    </message>
    <message>
        <source>There is no later event</source>
        <translation>Es gibt kein späteres Ereignis</translation>
    </message>
    <message>
        <source>There is no earlier event</source>
        <translation>Es gibt kein früheres Ereignis</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
</context>
<context>
    <name>ng::ui::ExportPanel</name>
    <message>
        <source>PDF, fonts kept as text</source>
        <translation>PDF, Schrift bleibt Text</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>Figures as SVG, PDF and PNG (300 dpi)</source>
        <translation>Abbildungen als SVG, PDF und PNG (300 dpi)</translation>
    </message>
    <message>
        <source>Data behind each figure (TSV, JSON)</source>
        <translation>Daten zu jeder Abbildung (TSV, JSON)</translation>
    </message>
    <message>
        <source>Allow patient name</source>
        <translation>Patientennamen erlauben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>1 file exists already and would be replaced.</source>
        <translation>1 Datei ist schon vorhanden und würde ersetzt.</translation>
    </message>
    <message>
        <source>%1 files exist already and would be replaced.</source>
        <translation>%1 Dateien sind schon vorhanden und würden ersetzt.</translation>
    </message>
    <message>
        <source>Last export %1, 1 file, checked by re-reading</source>
        <translation>Letzter Export %1, 1 Datei, durch Zurücklesen geprüft</translation>
    </message>
    <message>
        <source>Last export %1, %2 files, checked by re-reading</source>
        <translation>Letzter Export %1, %2 Dateien, durch Zurücklesen geprüft</translation>
    </message>
</context>
<context>
    <name>ng::ui::ExportSheet</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Breite in Millimetern</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Höhe in Millimetern</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Keep ratio</source>
        <translation>Verhältnis beibehalten</translation>
    </message>
    <message>
        <source>%1 mm/s on paper</source>
        <translation>%1 mm/s auf Papier</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativ nach oben</translation>
    </message>
    <message>
        <source>Positive up</source>
        <translation>Positiv nach oben</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Schriftgröße in Punkt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File name without ending</source>
        <translation>Dateiname ohne Endung</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Data behind it (TSV, JSON)</source>
        <translation>Zugrunde liegende Daten (TSV, JSON)</translation>
    </message>
    <message>
        <source>Allow patient name</source>
        <translation>Patientennamen erlauben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing that is open can be drawn. Open a recording or a run.</source>
        <translation>Nichts Geöffnetes lässt sich zeichnen. Eine Aufzeichnung oder einen Lauf öffnen.</translation>
    </message>
    <message>
        <source>This figure has nothing to show yet.</source>
        <translation>Diese Abbildung hat noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Folder or file name is missing.</source>
        <translation>Ordner oder Dateiname fehlt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Es gibt bereits eine Datei %1.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Written and checked by re-reading: %1</source>
        <translation>Geschrieben und durch Zurücklesen geprüft: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::FigureOfferItemModel</name>
    <message>
        <source>old</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>ng::ui::FormField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Muss %1 sein.</translation>
    </message>
    <message>
        <source>Must be a whole number.</source>
        <translation>Muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>ng::ui::FormRow</name>
    <message>
        <source>Reset %1 to the preset</source>
        <translation>%1 auf die Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
</context>
<context>
    <name>ng::ui::FrameworkPanel</name>
    <message>
        <source>Ranked concepts or captions with similarity</source>
        <translation>Konzepte oder Bildtexte nach Rang, mit Ähnlichkeit</translation>
    </message>
    <message>
        <source>Ranked classes</source>
        <translation>Klassen nach Rang</translation>
    </message>
    <message>
        <source>Numbers or vectors</source>
        <translation>Zahlen oder Vektoren</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>iEEG</source>
        <translation>iEEG</translation>
    </message>
    <message>
        <source>fMRI</source>
        <translation>fMRT</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Study has</source>
        <translation>Studie hat</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Card of the framework</source>
        <translation>Karte des Frameworks</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>baseline, %1</source>
        <translation>Baseline, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>Keine Studie ist geöffnet.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Items</translation>
    </message>
    <message>
        <source>%1 concepts</source>
        <translation>%1 Konzepte</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 Texte</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The study has no items.</source>
        <translation>Die Studie hat keine Items.</translation>
    </message>
    <message>
        <source>No item names a concept or a text.</source>
        <translation>Kein Item nennt ein Konzept oder einen Text.</translation>
    </message>
    <message>
        <source>%1 · baseline, trains in this program</source>
        <translation>%1 · Baseline, trainiert in diesem Programm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Best possible top-1 = %1 on this simulation (known truth), single test trials</source>
        <translation>Bestmögliches top-1 = %1 bei dieser Simulation (Wahrheit bekannt), einzelne Test-Trials</translation>
    </message>
    <message>
        <source>Not stated by this simulation</source>
        <translation>Von dieser Simulation nicht angegeben</translation>
    </message>
    <message>
        <source>Not known: real data</source>
        <translation>Unbekannt: echte Daten</translation>
    </message>
</context>
<context>
    <name>ng::ui::HeadPanel</name>
    <message>
        <source>potential, µV</source>
        <translation>Potenzial, µV</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Keine Positionen</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>This recording does not say where its contacts lie. The 2-D layout lists them.</source>
        <translation>Diese Aufzeichnung sagt nicht, wo ihre Kontakte liegen. Die 2-D-Anordnung führt sie auf.</translation>
    </message>
    <message>
        <source>Open a recording to see its contacts in 3-D.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Kontakte in 3-D zu sehen.</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>3-D-Kopf</translation>
    </message>
    <message>
        <source>Contacts of %1 in 3-D: %2.</source>
        <translation>Kontakte von %1 in 3-D: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::HeadView</name>
    <message>
        <source>3-D head</source>
        <translation>3-D-Kopf</translation>
    </message>
    <message>
        <source>Contacts on a schematic head. Arrows turn it, 1 to 6 choose a side, Page Up and Page Down go through the contacts.</source>
        <translation>Kontakte auf einem schematischen Kopf. Pfeiltasten drehen ihn, 1 bis 6 wählen eine Seite, Bild auf und Bild ab gehen durch die Kontakte.</translation>
    </message>
    <message>
        <source>schematic head, 10-5 sites</source>
        <translation>schematischer Kopf, 10-5-Positionen</translation>
    </message>
    <message>
        <source>schematic head, sites of %1 projected onto it</source>
        <translation>schematischer Kopf, Positionen von %1 darauf projiziert</translation>
    </message>
    <message>
        <source>contacts at the coordinates of %1, no head drawn</source>
        <translation>Kontakte an den Koordinaten von %1, ohne Kopf</translation>
    </message>
    <message>
        <source>No 3-D view here</source>
        <translation>Keine 3-D-Ansicht hier</translation>
    </message>
    <message>
        <source>The part of the program that draws in 3-D could not be opened.</source>
        <translation>Der Programmteil für die 3-D-Darstellung ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This windowing system (%1) has no OpenGL.</source>
        <translation>Dieses Fenstersystem (%1) hat kein OpenGL.</translation>
    </message>
    <message>
        <source>OpenGL 3.2 could not be started; the graphics driver may be missing or too old.</source>
        <translation>OpenGL 3.2 ließ sich nicht starten; der Grafiktreiber fehlt vielleicht oder ist zu alt.</translation>
    </message>
    <message>
        <source>The graphics driver stopped drawing.</source>
        <translation>Der Grafiktreiber hat aufgehört zu zeichnen.</translation>
    </message>
    <message>
        <source>The 2-D layout shows the same contacts and works without it.</source>
        <translation>Die 2-D-Anordnung zeigt dieselben Kontakte und kommt ohne aus.</translation>
    </message>
    <message>
        <source>Starting the 3-D view…</source>
        <translation>3-D-Ansicht startet…</translation>
    </message>
    <message>
        <source>schematic head · %1 roughly placed</source>
        <translation>Kopf schematisch · %1 ungefähr gesetzt</translation>
    </message>
</context>
<context>
    <name>ng::ui::HealthPanel</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>File health</source>
        <translation>Dateizustand</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>keine Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>The file has no start time; clocks count from its beginning</source>
        <translation>Die Datei hat keine Startzeit; Uhrzeiten zählen ab ihrem Anfang</translation>
    </message>
    <message>
        <source>The patient field is filled in; figures and exports leave it out</source>
        <translation>Das Patientenfeld ist ausgefüllt; Abbildungen und Exporte lassen es weg</translation>
    </message>
    <message>
        <source>%1, read with repairs: %2 samples in %3 channels</source>
        <translation>%1, mit Reparaturen gelesen: %2 Abtastwerte in %3 Kanälen</translation>
    </message>
    <message>
        <source>%1: header and %2 samples in %3 channels agree in size</source>
        <translation>%1: Kopf und %2 Abtastwerte in %3 Kanälen stimmen in der Größe überein</translation>
    </message>
    <message>
        <source>The events are those of the file</source>
        <translation>Die Ereignisse sind die der Datei</translation>
    </message>
    <message>
        <source>Gap of %1 s at %2: analysis windows do not cross it</source>
        <translation>Lücke von %1 s bei %2: Analysefenster überschreiten sie nicht</translation>
    </message>
    <message>
        <source>Marked bad, not in averages: %1</source>
        <translation>Als schlecht markiert, nicht in Mittelwerten: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::HistoryStrip</name>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
</context>
<context>
    <name>ng::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Aufzeichnungen importieren</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Folder to import from</source>
        <translation>Ordner, aus dem importiert wird</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Folder of the new study</source>
        <translation>Ordner der neuen Studie</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>windows of fixed length</source>
        <translation>Fenster fester Länge</translation>
    </message>
    <message>
        <source>Items are</source>
        <translation>Items sind</translation>
    </message>
    <message>
        <source>all; word*, tone</source>
        <translation>alle; word*, tone</translation>
    </message>
    <message>
        <source>Event labels</source>
        <translation>Ereignis-Labels</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>kein Proband</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Subject from</source>
        <translation>Proband aus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A number of seconds above 0</source>
        <translation>Eine Anzahl von Sekunden über 0</translation>
    </message>
    <message>
        <source>Name both folders</source>
        <translation>Beide Ordner angeben</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported, %n note(s) in the log</source>
        <translation>
            <numerusform>%1 ist importiert, %n Hinweis im Protokoll</numerusform>
            <numerusform>%1 ist importiert, %n Hinweise im Protokoll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ItemsPanel</name>
    <message>
        <source>Search items</source>
        <translation>Items suchen</translation>
    </message>
    <message>
        <source>Disagreements only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Items</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Items</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Items where one run hits and another misses, or where their first answers differ</source>
        <translation>Items, bei denen ein Lauf trifft und ein anderer nicht oder deren erste Antworten abweichen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>Kein Item passt zu den Filtern.</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Trainingsseite</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsseite</translation>
    </message>
    <message>
        <source>The items of this study name no split.</source>
        <translation>Die Items dieser Studie nennen keine Aufteilung.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items that pass the filters</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items reviewed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>✓ %1   ✎ %2   ✗ %3   ⚑ %4</source>
        <translation>✓ %1   ✎ %2   ✗ %3   ⚑ %4</translation>
    </message>
    <message>
        <source>No review file yet</source>
        <translation>Noch keine Bewertungsdatei</translation>
    </message>
    <message>
        <source>%1 accepted, %2 edited, %3 rejected, %4 flagged</source>
        <translation>%1 angenommen, %2 geändert, %3 abgelehnt, %4 markiert</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsField</name>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>Liste der Aufträge anzeigen</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsItemModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Select a job that runs or waits</source>
        <translation>Einen laufenden oder wartenden Auftrag auswählen</translation>
    </message>
</context>
<context>
    <name>ng::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Keine Aktion passt</translation>
    </message>
    <message>
        <source>Keys are changed in Settings, Keys.</source>
        <translation>Tasten lassen sich unter Einstellungen, Tasten ändern.</translation>
    </message>
</context>
<context>
    <name>ng::ui::KeysItemModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>Auch die Taste von: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ng::ui::LayoutPanel</name>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>None of the channels is a brain signal (EEG, ECoG, SEEG, DBS).</source>
        <translation>Keiner der Kanäle ist ein Hirnsignal (EEG, ECoG, SEEG, DBS).</translation>
    </message>
    <message>
        <source>Open a recording to see where its contacts lie.</source>
        <translation>Eine Aufzeichnung öffnen, um die Lage ihrer Kontakte zu sehen.</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>no values without a cursor</source>
        <translation>keine Werte ohne Cursor</translation>
    </message>
    <message>
        <source> · potential %1 to %2 · %3</source>
        <translation> · Potenzial %1 bis %2 · %3</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Layout of contacts</source>
        <translation>Anordnung der Kontakte</translation>
    </message>
    <message>
        <source>Contacts of %1: %2.</source>
        <translation>Kontakte von %1: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ng::ui::MainWindow</name>
    <message>
        <source>Neuroglyph</source>
        <translation>Neuroglyph</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Neuroglyph</source>
        <translation>%1 – Neuroglyph</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot run now</source>
        <translation>%1 ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Layout zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>ng::ui::MenuBuilder</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Signal</source>
        <translation>&amp;Signal</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ng::ui::MergeDialog</name>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>usefulness</source>
        <translation>Nützlichkeit</translation>
    </message>
    <message>
        <source>image likeness</source>
        <translation>Bildähnlichkeit</translation>
    </message>
    <message>
        <source>Accepted (%)</source>
        <translation>Angenommen (%)</translation>
    </message>
    <message>
        <source>Edited (%)</source>
        <translation>Geändert (%)</translation>
    </message>
    <message>
        <source>Rejected (%)</source>
        <translation>Abgelehnt (%)</translation>
    </message>
    <message>
        <source>Significant error (%)</source>
        <translation>Bedeutsamer Fehler (%)</translation>
    </message>
    <message>
        <source>Left out per decoding</source>
        <translation>Ausgelassen je Dekodierung</translation>
    </message>
    <message>
        <source>Usefulness (1–5)</source>
        <translation>Nützlichkeit (1–5)</translation>
    </message>
    <message>
        <source>Image likeness (1–5)</source>
        <translation>Bildähnlichkeit (1–5)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Save merged file…</source>
        <translation>Zusammengeführte Datei speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Merge raters</source>
        <translation>Rater zusammenführen</translation>
    </message>
    <message>
        <source>Review files</source>
        <translation>Bewertungsdateien</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Agreement of the raters</source>
        <translation>Übereinstimmung der Rater</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Verdicts on the runs</source>
        <translation>Urteile über die Läufe</translation>
    </message>
    <message>
        <source>Choose the files of two or more raters, then merge.</source>
        <translation>Dateien von zwei oder mehr Ratern wählen, dann zusammenführen.</translation>
    </message>
    <message>
        <source>Files of the same runs and items, one a rater</source>
        <translation>Dateien derselben Läufe und Items, eine je Rater</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Bewertungsdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Raters: %1</source>
        <translation>Rater: %1</translation>
    </message>
    <message>
        <source>%1 of %2 judged parts with different verdicts.</source>
        <translation>%1 von %2 beurteilten Teilen mit verschiedenen Urteilen.</translation>
    </message>
    <message>
        <source>Save merged file</source>
        <translation>Zusammengeführte Datei speichern</translation>
    </message>
    <message>
        <source>Merged review (*.json)</source>
        <translation>Zusammengeführte Bewertung (*.json)</translation>
    </message>
    <message>
        <source>Save merged review</source>
        <translation>Zusammengeführte Bewertung speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ng::ui::MetricsItemModel</name>
    <message>
        <source>Recall@%1 (%)</source>
        <translation>Recall@%1 (%)</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Mittlerer Rang</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Medianer Rang</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>Pearson r</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>This control was not trained with the run.</source>
        <translation>Diese Kontrolle wurde nicht mit dem Lauf trainiert.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>This run does not have this metric.</source>
        <translation>Dieser Lauf hat diese Metrik nicht.</translation>
    </message>
    <message>
        <source>There is no chance level for this metric.</source>
        <translation>Für diese Metrik gibt es kein Zufallsniveau.</translation>
    </message>
    <message>
        <source>Of run %1</source>
        <translation>Von Lauf %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutiert</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>n = 0</source>
        <translation>n = 0</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1–%2</source>
        <translation>n = %1–%2</translation>
    </message>
    <message>
        <source>Metrics of the runs</source>
        <translation>Metriken der Läufe</translation>
    </message>
    <message>
        <source>%1 test items; 95 % bootstrap interval; chance and controls of run %2.</source>
        <translation>%1 Test-Items; 95-%-Bootstrap-Intervall; Zufall und Kontrollen von Lauf %2.</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>nur Dauer</translation>
    </message>
</context>
<context>
    <name>ng::ui::MontageChoice</name>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Average reference</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>Longitudinal bipolar</source>
        <translation>Bipolar längs</translation>
    </message>
    <message>
        <source>Transverse bipolar</source>
        <translation>Bipolar quer</translation>
    </message>
    <message>
        <source>Bipolar along shafts</source>
        <translation>Bipolar entlang der Elektrodenschäfte</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>Cz reference</source>
        <translation>Cz-Referenz</translation>
    </message>
</context>
<context>
    <name>ng::ui::MontageDialog</name>
    <message>
        <source>Montage of own pairs</source>
        <translation>Montage aus eigenen Paaren</translation>
    </message>
    <message>
        <source>Name, such as Left temporal</source>
        <translation>Name, z. B. Temporal links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Use and keep</source>
        <translation>Verwenden und behalten</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>Pairs of channels, separated by commas; one name alone is the channel as recorded</source>
        <translation>Kanalpaare, durch Kommas getrennt; ein Name allein ist der Kanal wie aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n Kurve</numerusform>
            <numerusform>%n Kurven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::OffersPanel</name>
    <message>
        <source>Figures and tables on screen</source>
        <translation>Abbildungen und Tabellen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>What Record, Train and Review show can be put onto a page from here.</source>
        <translation>Was Aufzeichnung, Training und Bewertung zeigen, lässt sich von hier auf eine Seite setzen.</translation>
    </message>
    <message>
        <source>Drag onto a page, or press Enter. “Old”: its run or settings changed since it was drawn; it is redrawn before export.</source>
        <translation>Auf eine Seite ziehen oder Eingabetaste drücken. „Veraltet“: Lauf oder Einstellungen haben sich seit dem Zeichnen geändert; vor dem Export wird neu gezeichnet.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PackageDialog</name>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referenz, bis zur Abgabe</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Werte, bis alles beurteilt ist</translation>
    </message>
    <message>
        <source>With the recordings</source>
        <translation>Mit den Aufzeichnungen</translation>
    </message>
    <message>
        <source>Write folder…</source>
        <translation>Ordner schreiben…</translation>
    </message>
    <message>
        <source>Send to a rater</source>
        <translation>An Rater senden</translation>
    </message>
    <message>
        <source>Without them the rater sees no signals. Patient names in their headers go along: anonymise first.</source>
        <translation>Ohne sie sieht der Rater keine Signale. Patientennamen in ihren Köpfen gehen mit: zuerst anonymisieren.</translation>
    </message>
    <message>
        <source>A study folder with the runs under masked names. The rater opens it, judges, and sends the one review file back. The truth is in it, since it is shown after submission.</source>
        <translation>Ein Studienordner mit den Läufen unter maskierten Namen. Der Rater öffnet ihn, urteilt und sendet die eine Bewertungsdatei zurück. Die Wahrheit ist enthalten, da sie nach der Abgabe gezeigt wird.</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Hide too</source>
        <translation>Auch verbergen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A rater needs a name.</source>
        <translation>Ein Rater braucht einen Namen.</translation>
    </message>
    <message>
        <source>New folder for the rater</source>
        <translation>Neuer Ordner für den Rater</translation>
    </message>
    <message>
        <source>review-%1</source>
        <translation>review-%1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Folder for %1</source>
        <translation>Ordner für %1</translation>
    </message>
    <message>
        <source>%1 written, %2. %3 comes back.</source>
        <translation>%1 geschrieben, %2. %3 kommt zurück.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PaletteField</name>
    <message>
        <source>Find action, item or channel</source>
        <translation>Aktion, Item oder Kanal suchen</translation>
    </message>
</context>
<context>
    <name>ng::ui::PaperView</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
</context>
<context>
    <name>ng::ui::ParamForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::PartEditor</name>
    <message>
        <source>E%1 %2 s</source>
        <translation>E%1 %2 s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Urteil über %1</translation>
    </message>
    <message>
        <source>Choose the kind of error</source>
        <translation>Art des Fehlers wählen</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>E: next kind of error</source>
        <translation>E: nächste Fehlerart</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Bedeutsam</translation>
    </message>
    <message>
        <source>Weight of the error</source>
        <translation>Gewicht des Fehlers</translation>
    </message>
    <message>
        <source>W: harmless or significant</source>
        <translation>W: harmlos oder bedeutsam</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Korrigierter Text</translation>
    </message>
    <message>
        <source>T: write the corrected text</source>
        <translation>T: korrigierten Text schreiben</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>(the run gave no answer)</source>
        <translation>(der Lauf gab keine Antwort)</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Satz %1: %2</translation>
    </message>
    <message>
        <source>no evidence linked</source>
        <translation>kein Beleg verknüpft</translation>
    </message>
</context>
<context>
    <name>ng::ui::PartProperties</name>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Keep in step with the settings</source>
        <translation>Mit den Einstellungen abgleichen</translation>
    </message>
    <message>
        <source>Print this part</source>
        <translation>Diesen Teil drucken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Page head</source>
        <translation>Seitenkopf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
        <source>Words above each page</source>
        <translation>Text über jeder Seite</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change line below the title</source>
        <translation>Zeile unter dem Titel ändern</translation>
    </message>
    <message>
        <source>Change page head</source>
        <translation>Seitenkopf ändern</translation>
    </message>
    <message>
        <source>Change paper</source>
        <translation>Papier ändern</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Change heading</source>
        <translation>Überschrift ändern</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Breite in Millimetern</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Höhe in Millimetern</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Schriftgröße in Punkt</translation>
    </message>
    <message>
        <source>keep ratio</source>
        <translation>Verhältnis beibehalten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1 mm/s on paper</source>
        <translation>%1 mm/s auf Papier</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativ nach oben</translation>
    </message>
    <message>
        <source>Positive up</source>
        <translation>Positiv nach oben</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Print (white paper)</source>
        <translation>Druck (weißes Papier)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>Schriftgröße ändern</translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation>Beschriftung ändern</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Von Hand schreiben</translation>
    </message>
    <message>
        <source>Print part</source>
        <translation>Teil drucken</translation>
    </message>
    <message>
        <source>Leave part out</source>
        <translation>Teil auslassen</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Change scale on paper</source>
        <translation>Maßstab auf Papier ändern</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Kein Bericht ist geöffnet.</translation>
    </message>
    <message>
        <source>Select a part on the page or in Contents to change it.</source>
        <translation>Auf der Seite oder unter Inhalt einen Teil auswählen, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sign… puts your name, the time and a hash of all that is printed here.</source>
        <translation>Signieren… setzt Namen, Zeit und einen Hash alles Gedruckten hierher.</translation>
    </message>
    <message>
        <source>A section without text is not printed.</source>
        <translation>Ein Abschnitt ohne Text wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::PlotBase</name>
    <message>
        <source>log axis</source>
        <translation>log. Achse</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::PsdPanel</name>
    <message>
        <source>Open a recording to see the spectrum of its traces.</source>
        <translation>Eine Aufzeichnung öffnen, um das Spektrum ihrer Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Select a trace to see its spectrum. All traces are hidden, or none is a brain signal.</source>
        <translation>Eine Kurve auswählen, um ihr Spektrum zu sehen. Alle Kurven sind ausgeblendet, oder keine ist ein Hirnsignal.</translation>
    </message>
    <message>
        <source>marked range, %1 s</source>
        <translation>markierter Bereich, %1 s</translation>
    </message>
    <message>
        <source>page, %1 s</source>
        <translation>Seite, %1 s</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>%1 Kurven</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Spektrale Leistungsdichte</translation>
    </message>
    <message>
        <source>Power spectral density of %1, %2.</source>
        <translation>Spektrale Leistungsdichte von %1, %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PsdView</name>
    <message>
        <source>Power spectral density</source>
        <translation>Spektrale Leistungsdichte</translation>
    </message>
    <message>
        <source>%1 %2 dB</source>
        <translation>%1 %2 dB</translation>
    </message>
    <message>
        <source>mean %1 dB</source>
        <translation>Mittel %1 dB</translation>
    </message>
    <message>
        <source>%1 Hz: %2</source>
        <translation>%1 Hz: %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::QueueItemModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps/s</source>
        <translation>Schritte/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>stage %1 of %2: %3</source>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>Trained by process %1, which an earlier window let go on. It can be ended and resumed here.</source>
        <translation>Wird von Prozess %1 trainiert, den ein früheres Fenster weiterlaufen ließ. Er lässt sich beenden und hier fortsetzen.</translation>
    </message>
</context>
<context>
    <name>ng::ui::QueuePanel</name>
    <message>
        <source>Pause holds after this batch · Stop finishes the batch and keeps the run · Cancel leaves within the batch, the last checkpoint stays</source>
        <translation>Pause hält nach diesem Batch · Anhalten beendet den Batch und behält den Lauf · Abbrechen verlässt den Batch, der letzte Checkpoint bleibt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing trains. Fill in the form and start a run.</source>
        <translation>Nichts trainiert. Das Formular ausfüllen und einen Lauf starten.</translation>
    </message>
    <message>
        <source>Runs that train at a time</source>
        <translation>Gleichzeitig trainierende Läufe</translation>
    </message>
    <message>
        <source>On the CPU two runs share the cores; on a GPU they share its memory.</source>
        <translation>Auf der CPU teilen sich zwei Läufe die Kerne; auf einer GPU deren Speicher.</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ist gewählt.</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>Er hat nicht begonnen.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Er ist fertig.</translation>
    </message>
    <message>
        <source>It is ending already.</source>
        <translation>Er endet bereits.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Er ist vorbei.</translation>
    </message>
    <message>
        <source>It trains in another process. Take it over first.</source>
        <translation>Er trainiert in einem anderen Prozess. Zuerst übernehmen.</translation>
    </message>
    <message>
        <source>It has not begun: cancel it.</source>
        <translation>Er hat nicht begonnen: abbrechen.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Er hält bereits an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>End its process and resume it here</source>
        <translation>Seinen Prozess beenden und hier fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause after this batch</source>
        <translation>Nach diesem Batch pausieren</translation>
    </message>
    <message>
        <source>Stop: finish this batch and keep the run</source>
        <translation>Anhalten: diesen Batch beenden und den Lauf behalten</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source> · all done in %1</source>
        <translation> · alles fertig in %1</translation>
    </message>
    <message>
        <source>The baselines lda and ridge train without it.</source>
        <translation>Die Baselines lda und ridge trainieren ohne.</translation>
    </message>
</context>
<context>
    <name>ng::ui::RankHistogram</name>
    <message>
        <source>Rank histogram</source>
        <translation>Ranghistogramm</translation>
    </message>
    <message>
        <source>Rank histogram, %1</source>
        <translation>Ranghistogramm, %1</translation>
    </message>
    <message>
        <source>n = %1 items, %2 bins of %3 ranks</source>
        <translation>n = %1 Items, %2 Klassen zu %3 Rängen</translation>
    </message>
    <message>
        <source>n = %1 items, one bin a rank</source>
        <translation>n = %1 Items, eine Klasse je Rang</translation>
    </message>
    <message>
        <source>, median %1 of %2</source>
        <translation>, Median %1 von %2</translation>
    </message>
    <message>
        <source>Rank of the true item among %1</source>
        <translation>Rang des wahren Items unter %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>shuffled labels</source>
        <translation>permutierte Labels</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>Zufall %1</translation>
    </message>
    <message>
        <source>this item, rank %1</source>
        <translation>dieses Item, Rang %1</translation>
    </message>
    <message>
        <source>n = 0</source>
        <translation>n = 0</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecallCurvePlot</name>
    <message>
        <source>Recall at k</source>
        <translation>Recall bei k</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>n = %1 items, %2 candidates, 95 % interval</source>
        <translation>n = %1 Items, %2 Kandidaten, 95-%-Intervall</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutiert</translation>
    </message>
    <message>
        <source> · no shuffled control</source>
        <translation> · keine permutierte Kontrolle</translation>
    </message>
    <message>
        <source>n = 0</source>
        <translation>n = 0</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecentItemModel</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>moved: find…</source>
        <translation>verschoben: suchen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecipeItemModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecipePanel</name>
    <message>
        <source>Recipe of the selected part</source>
        <translation>Rezept des ausgewählten Teils</translation>
    </message>
    <message>
        <source>Select a figure, a table or the methods.</source>
        <translation>Eine Abbildung, eine Tabelle oder die Methoden auswählen.</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Rezept kopieren</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Small step on</source>
        <translation>Kleiner Schritt vor</translation>
    </message>
    <message>
        <source>1 s, a quarter or a tenth of a page, by the key preset</source>
        <translation>1 s, eine Viertel- oder Zehntelseite, je nach Tastenvorlage</translation>
    </message>
    <message>
        <source>Small step back</source>
        <translation>Kleiner Schritt zurück</translation>
    </message>
    <message>
        <source>Start of the recording</source>
        <translation>Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <source>End of the recording</source>
        <translation>Ende der Aufzeichnung</translation>
    </message>
    <message>
        <source>Trace above</source>
        <translation>Kurve darüber</translation>
    </message>
    <message>
        <source>Trace below</source>
        <translation>Kurve darunter</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Larger traces</source>
        <translation>Größere Kurven</translation>
    </message>
    <message>
        <source>Smaller traces</source>
        <translation>Kleinere Kurven</translation>
    </message>
    <message>
        <source>Fewer seconds a page</source>
        <translation>Weniger Sekunden je Seite</translation>
    </message>
    <message>
        <source>More seconds a page</source>
        <translation>Mehr Sekunden je Seite</translation>
    </message>
    <message>
        <source>Fit sensitivity to this page</source>
        <translation>Empfindlichkeit an diese Seite anpassen</translation>
    </message>
    <message>
        <source>Once; afterwards the gain is fixed again</source>
        <translation>Einmalig; danach ist die Verstärkung wieder fest</translation>
    </message>
    <message>
        <source>Montage: %1</source>
        <translation>Montage: %1</translation>
    </message>
    <message>
        <source>Montage of own pairs…</source>
        <translation>Montage aus eigenen Paaren…</translation>
    </message>
    <message>
        <source>Type pairs such as Fp1-F7, F7-T3; they are kept under a name</source>
        <translation>Paare wie Fp1-F7, F7-T3 eingeben; sie werden unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativ nach oben</translation>
    </message>
    <message>
        <source>Which way a negative voltage of brain signals is drawn</source>
        <translation>In welche Richtung eine negative Spannung von Hirnsignalen gezeichnet wird</translation>
    </message>
    <message>
        <source>Causal filters</source>
        <translation>Kausale Filter</translation>
    </message>
    <message>
        <source>The clinical model; without it filters shift nothing in time</source>
        <translation>Das klinische Modell; ohne es verschieben Filter nichts in der Zeit</translation>
    </message>
    <message>
        <source>Notch on or off</source>
        <translation>Notch ein oder aus</translation>
    </message>
    <message>
        <source>50 Hz, then 60 Hz, then off</source>
        <translation>50 Hz, dann 60 Hz, dann aus</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>Alle Filter aus</translation>
    </message>
    <message>
        <source>Before and after filtering</source>
        <translation>Vor und nach dem Filtern</translation>
    </message>
    <message>
        <source>Draws the unfiltered traces behind the filtered ones</source>
        <translation>Zeichnet die ungefilterten Kurven hinter die gefilterten</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Butterfly</translation>
    </message>
    <message>
        <source>All traces of a group on one line</source>
        <translation>Alle Kurven einer Gruppe auf einer Linie</translation>
    </message>
    <message>
        <source>Remove offset</source>
        <translation>Offset entfernen</translation>
    </message>
    <message>
        <source>Draws each trace about its mean over the page; samples stay</source>
        <translation>Zeichnet jede Kurve um ihr Mittel über die Seite; Abtastwerte bleiben</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Lines at the pointer with time and voltage</source>
        <translation>Linien am Zeiger mit Zeit und Spannung</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>A drag measures time, voltage and frequency</source>
        <translation>Ziehen misst Zeit, Spannung und Frequenz</translation>
    </message>
    <message>
        <source>Leave the mode</source>
        <translation>Modus verlassen</translation>
    </message>
    <message>
        <source>Puts the ruler away; clears the marked stretch and the event in hand</source>
        <translation>Legt das Lineal weg; hebt Abschnittsmarkierung und Ereignisauswahl auf</translation>
    </message>
    <message>
        <source>Mark channels bad or good</source>
        <translation>Kanäle schlecht oder gut markieren</translation>
    </message>
    <message>
        <source>Hide or show channels</source>
        <translation>Kanäle aus- oder einblenden</translation>
    </message>
    <message>
        <source>Move channels up</source>
        <translation>Kanäle nach oben</translation>
    </message>
    <message>
        <source>Move channels down</source>
        <translation>Kanäle nach unten</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Alle Kanäle anzeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Over the marked stretch, else at the cursor; for the selected channels, else for all</source>
        <translation>Über den markierten Abschnitt, sonst am Cursor; für die ausgewählten Kanäle, sonst für alle</translation>
    </message>
    <message>
        <source>Edit term of the event…</source>
        <translation>Begriff des Ereignisses ändern…</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Find event…</source>
        <translation>Ereignis suchen…</translation>
    </message>
    <message>
        <source>Export events…</source>
        <translation>Ereignisse exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>As a table or as EDF+ annotations</source>
        <translation>Als Tabelle oder als EDF+-Annotationen</translation>
    </message>
    <message>
        <source>Load terms…</source>
        <translation>Begriffe laden…</translation>
    </message>
    <message>
        <source>A list of your own (one term a line) instead of the short HED-SCORE list</source>
        <translation>Eine eigene Liste (ein Begriff je Zeile) statt der kurzen HED-SCORE-Liste</translation>
    </message>
    <message>
        <source>Quick term %1: %2</source>
        <translation>Schnellbegriff %1: %2</translation>
    </message>
    <message>
        <source>Names the selected event, else adds one over the marked stretch or at the cursor</source>
        <translation>Benennt das ausgewählte Ereignis, sonst wird eines über den markierten Abschnitt oder am Cursor hinzugefügt</translation>
    </message>
    <message>
        <source>Go on after a quick term</source>
        <translation>Nach Schnellbegriff weiter</translation>
    </message>
    <message>
        <source>To the next event, once the selected one is named</source>
        <translation>Zum nächsten Ereignis, sobald das ausgewählte benannt ist</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>file health</source>
        <translation>Dateizustand</translation>
    </message>
    <message>
        <source>spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>power spectrum</source>
        <translation>Leistungsspektrum</translation>
    </message>
    <message>
        <source>topographic map</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>2-D layout</source>
        <translation>2-D-Anordnung</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>3-D-Kopf</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>Select a channel first</source>
        <translation>Zuerst einen Kanal auswählen</translation>
    </message>
    <message>
        <source>Select an event first</source>
        <translation>Zuerst ein Ereignis auswählen</translation>
    </message>
    <message>
        <source>No channel is hidden</source>
        <translation>Kein Kanal ist ausgeblendet</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Kein Filter ist an</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordCentre</name>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read what is whole</source>
        <translation>Unbeschädigtes lesen</translation>
    </message>
    <message>
        <source>Each repair is listed under File health; the file itself is not changed</source>
        <translation>Jede Reparatur steht unter Dateizustand; die Datei selbst wird nicht verändert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>File health</source>
        <translation>Dateizustand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Power spectrum</source>
        <translation>Leistungsspektrum</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>2-D layout</source>
        <translation>2-D-Anordnung</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>3-D-Kopf</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not opened</source>
        <translation>
            <numerusform>%n Datei nicht geöffnet</numerusform>
            <numerusform>%n Dateien nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>%1 noch geöffnet</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordToolBar</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Low cut</source>
        <translation>Untere Gr.</translation>
    </message>
    <message>
        <source>High cut</source>
        <translation>Obere Gr.</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Notch</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Own pairs…</source>
        <translation>Eigene Paare…</translation>
    </message>
    <message>
        <source>Filters off</source>
        <translation>Filter aus</translation>
    </message>
    <message>
        <source>Neg. up</source>
        <translation>Neg. oben</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativ nach oben</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordingDocument</name>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Ereignis verschieben</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Delete events</source>
        <translation>Ereignisse löschen</translation>
    </message>
    <message>
        <source>Mark channel bad</source>
        <translation>Kanal als schlecht markieren</translation>
    </message>
    <message>
        <source>Mark channel good</source>
        <translation>Kanal als gut markieren</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Übersicht von %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportContent</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Figure %1 %2</source>
        <translation>Abbildung %1 %2</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Tabelle %1 %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportDesk</name>
    <message>
        <source>Nothing is open that a report could be made of.</source>
        <translation>Nichts ist geöffnet, woraus ein Bericht werden könnte.</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>Keine Aufzeichnung ist geöffnet.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Kein Lauf ist geöffnet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Abbildung hinzufügen</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Move part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>Text erzeugen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportDocument</name>
    <message>
        <source>Sign report</source>
        <translation>Bericht signieren</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Nothing to report on yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Open a study with a finished run, or a recording. What Record, Train and Review show can then be put onto pages.</source>
        <translation>Eine Studie mit einem fertigen Lauf oder eine Aufzeichnung öffnen. Was Aufzeichnung, Training und Bewertung zeigen, lässt sich dann auf Seiten setzen.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Begin one from a template. Its parts are filled from what is open, and can all be changed.</source>
        <translation>Mit einer Vorlage beginnen. Ihre Teile werden aus dem Geöffneten gefüllt und lassen sich alle ändern.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Figures and tables on screen</source>
        <translation>Abbildungen und Tabellen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>What this was taken from is not open.</source>
        <translation>Die Quelle hiervon ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Draft. It was changed after %1 had signed it.</source>
        <translation>Entwurf. Geändert, nachdem %1 signiert hatte.</translation>
    </message>
    <message>
        <source>Draft. Not signed: pages say “not for clinical use”.</source>
        <translation>Entwurf. Nicht signiert: Auf den Seiten steht „nicht für den klinischen Gebrauch“.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>page %1–%2 of %3</source>
        <translation>Seite %1–%2 von %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>There is nothing to take from this view yet.</source>
        <translation>Dieser Ansicht ist noch nichts zu entnehmen.</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>Abbildungen und Tabellen</translation>
    </message>
    <message>
        <source>%1, all current</source>
        <translation>%1, alle aktuell</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 veraltet</translation>
    </message>
    <message>
        <source>They are drawn again before export.</source>
        <translation>Sie werden vor dem Export neu gezeichnet.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Draft,</source>
        <translation>Entwurf,</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Text on paper</source>
        <translation>Schrift auf Papier</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>New report: %1</source>
        <translation>Neuer Bericht: %1</translation>
    </message>
    <message>
        <source>Begins a report from a template, filled from what is open</source>
        <translation>Beginnt einen Bericht nach einer Vorlage, gefüllt aus dem Geöffneten</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren…</translation>
    </message>
    <message>
        <source>Puts name, time and a hash of all that is printed into the report</source>
        <translation>Setzt Namen, Zeit und einen Hash alles Gedruckten in den Bericht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the files that are checked in the Export dock</source>
        <translation>Schreibt die Dateien, die im Dock Exportieren angekreuzt sind</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>A section of your own before the selected part</source>
        <translation>Ein eigener Abschnitt vor dem ausgewählten Teil</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Abbildung hinzufügen</translation>
    </message>
    <message>
        <source>Takes the figure that is chosen in “Figures and tables on screen”</source>
        <translation>Übernimmt die unter „Abbildungen und Tabellen auf dem Bildschirm“ gewählte Abbildung</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Takes the table that is chosen in “Figures and tables on screen”</source>
        <translation>Übernimmt die unter „Abbildungen und Tabellen auf dem Bildschirm“ gewählte Tabelle</translation>
    </message>
    <message>
        <source>Move part up</source>
        <translation>Teil nach oben</translation>
    </message>
    <message>
        <source>Move part down</source>
        <translation>Teil nach unten</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Draw old figures again</source>
        <translation>Veraltete Abbildungen neu zeichnen</translation>
    </message>
    <message>
        <source>Takes figures anew whose run or settings have changed</source>
        <translation>Nimmt Abbildungen neu auf, deren Lauf oder Einstellungen sich geändert haben</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Rezept kopieren</translation>
    </message>
    <message>
        <source>Everything that the selected part can be made from again, as JSON</source>
        <translation>Alles, woraus der ausgewählte Teil wieder entsteht, als JSON</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>Shows the view that the selected figure was taken from</source>
        <translation>Zeigt die Ansicht, aus der die ausgewählte Abbildung stammt</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show one page</source>
        <translation>Eine Seite anzeigen</translation>
    </message>
    <message>
        <source>Show two pages</source>
        <translation>Zwei Seiten anzeigen</translation>
    </message>
    <message>
        <source>Show page width</source>
        <translation>Seitenbreite anzeigen</translation>
    </message>
    <message>
        <source>New report from a template</source>
        <translation>Neuer Bericht nach Vorlage</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Neu aus</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Kein Bericht ist geöffnet.</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>Ein Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>No view shows anything yet.</source>
        <translation>Noch zeigt keine Ansicht etwas.</translation>
    </message>
    <message>
        <source>No part is selected.</source>
        <translation>Kein Teil ist ausgewählt.</translation>
    </message>
    <message>
        <source>This part has no recipe.</source>
        <translation>Dieser Teil hat kein Rezept.</translation>
    </message>
    <message>
        <source>This part was not taken from a view.</source>
        <translation>Dieser Teil stammt aus keiner Ansicht.</translation>
    </message>
    <message>
        <source>All figures are current.</source>
        <translation>Alle Abbildungen sind aktuell.</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>Ein Export wird geschrieben.</translation>
    </message>
    <message>
        <source>Generated sentences have no verdict yet.</source>
        <translation>Erzeugte Sätze haben noch kein Urteil.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>Er ist bereits signiert.</translation>
    </message>
    <message>
        <source>The view that it was taken from is not in this window.</source>
        <translation>Die Ansicht, aus der er stammt, ist nicht in diesem Fenster.</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Bericht signieren</translation>
    </message>
    <message>
        <source>Name as it will be printed. The report is sealed as it is now; any later change makes it a draft again.</source>
        <translation>Name, wie er gedruckt wird. Der Bericht wird im jetzigen Zustand versiegelt; jede spätere Änderung macht ihn wieder zum Entwurf.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Draft. One generated sentence of its runs has no verdict yet; until then it cannot be signed.</source>
        <translation>Entwurf. Ein erzeugter Satz seiner Läufe hat noch kein Urteil; bis dahin ist Signieren nicht möglich.</translation>
    </message>
    <message>
        <source>Draft. %1 generated sentences of its runs have no verdict yet; until then it cannot be signed.</source>
        <translation>Entwurf. %1 erzeugte Sätze seiner Läufe haben noch kein Urteil; bis dahin ist Signieren nicht möglich.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1, 1 page %2</source>
        <translation>%1, 1 Seite %2</translation>
    </message>
    <message>
        <source>%1, %2 pages %3</source>
        <translation>%1, %2 Seiten %3</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportPartItemModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>old</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>from recipe</source>
        <translation>aus Rezept</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewActions</name>
    <message>
        <source>Previous item</source>
        <translation>Voriges Item</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Item</translation>
    </message>
    <message>
        <source>Next unreviewed</source>
        <translation>Nächstes unbewertetes</translation>
    </message>
    <message>
        <source>Go to the next item that is neither judged nor skipped</source>
        <translation>Zum nächsten Item, das weder beurteilt noch übersprungen ist</translation>
    </message>
    <message>
        <source>Grade run %1</source>
        <translation>Lauf %1 bewerten</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Find item</source>
        <translation>Item suchen</translation>
    </message>
    <message>
        <source>Disagreements only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>List the items where runs disagree: one hits and another misses, or their answers differ</source>
        <translation>Items auflisten, bei denen Läufe abweichen: Einer trifft, ein anderer nicht, oder die Antworten sind verschieden</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>Mark in the decoded text what is replaced, added and missing</source>
        <translation>Im dekodierten Text markieren, was ersetzt, hinzugefügt ist und fehlt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Next kind of error</source>
        <translation>Nächste Fehlerart</translation>
    </message>
    <message>
        <source>Previous kind of error</source>
        <translation>Vorige Fehlerart</translation>
    </message>
    <message>
        <source>Harmless or significant</source>
        <translation>Harmlos oder bedeutsam</translation>
    </message>
    <message>
        <source>Write the corrected text</source>
        <translation>Korrigierten Text schreiben</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Add missed finding…</source>
        <translation>Übersehenen Befund hinzufügen…</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Submit, next</source>
        <translation>Abgeben, weiter</translation>
    </message>
    <message>
        <source>Submit this verdict and go to the next run or item</source>
        <translation>Dieses Urteil abgeben und zum nächsten Lauf oder Item gehen</translation>
    </message>
    <message>
        <source>Skip item</source>
        <translation>Item überspringen</translation>
    </message>
    <message>
        <source>Flag item</source>
        <translation>Item markieren</translation>
    </message>
    <message>
        <source>Useful: %1</source>
        <translation>Nützlich: %1</translation>
    </message>
    <message>
        <source>Image like: %1</source>
        <translation>Bildähnlichkeit: %1</translation>
    </message>
    <message>
        <source>Confidence: low</source>
        <translation>Sicherheit: gering</translation>
    </message>
    <message>
        <source>Confidence: medium</source>
        <translation>Sicherheit: mittel</translation>
    </message>
    <message>
        <source>Confidence: high</source>
        <translation>Sicherheit: hoch</translation>
    </message>
    <message>
        <source>Merge raters…</source>
        <translation>Rater zusammenführen…</translation>
    </message>
    <message>
        <source>Join the files of several raters</source>
        <translation>Die Dateien mehrerer Rater vereinen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How far the raters whose files lie beside these runs agree</source>
        <translation>Wie weit die Rater übereinstimmen, deren Dateien bei diesen Läufen liegen</translation>
    </message>
    <message>
        <source>Send to a rater…</source>
        <translation>An Rater senden…</translation>
    </message>
    <message>
        <source>Write a blinded folder that can be sent by mail</source>
        <translation>Einen verblindeten Ordner schreiben, der sich per Mail senden lässt</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>Keine Studie ist geöffnet.</translation>
    </message>
    <message>
        <source>No run with decodings is shown.</source>
        <translation>Kein Lauf mit Dekodierungen wird angezeigt.</translation>
    </message>
    <message>
        <source>There is no review file yet: start one in the Verdict dock.</source>
        <translation>Es gibt noch keine Bewertungsdatei: im Dock Urteil eine beginnen.</translation>
    </message>
    <message>
        <source>This verdict is submitted: it can only be added to.</source>
        <translation>Dieses Urteil ist abgegeben: Es lässt sich nur ergänzen.</translation>
    </message>
    <message>
        <source>Fewer runs are shown.</source>
        <translation>Es werden weniger Läufe angezeigt.</translation>
    </message>
    <message>
        <source>Other raters’ verdicts are hidden until your review is over.</source>
        <translation>Urteile anderer Rater bleiben verborgen, bis die eigene Bewertung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>This run shows no image.</source>
        <translation>Dieser Lauf zeigt kein Bild.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Decodings below the traces</source>
        <translation>Dekodierungen unter den Kurven</translation>
    </message>
    <message>
        <source>Show in Record, below the traces, what each run decoded of each item</source>
        <translation>Zeigt unter den Kurven der Aufzeichnung, was jeder Lauf von jedem Item dekodiert hat</translation>
    </message>
    <message>
        <source>Save review file…</source>
        <translation>Bewertungsdatei speichern…</translation>
    </message>
    <message>
        <source>A copy of the rater's file with all verdicts so far, to send back</source>
        <translation>Eine Kopie der Datei mit allen bisherigen Urteilen, zum Zurücksenden</translation>
    </message>
    <message>
        <source>Work out scores</source>
        <translation>Kennwerte berechnen</translation>
    </message>
    <message>
        <source>Intervals, chance and controls of the runs shown</source>
        <translation>Intervalle, Zufallsniveau und Kontrollen der gezeigten Läufe</translation>
    </message>
    <message>
        <source>They are being worked out.</source>
        <translation>Sie werden gerade berechnet.</translation>
    </message>
    <message>
        <source>The scores of the runs shown are there.</source>
        <translation>Die Kennwerte der gezeigten Läufe sind da.</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewItemModel</name>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hidden: it would tell the reference.</source>
        <translation>Verborgen: Es würde die Referenz verraten.</translation>
    </message>
    <message>
        <source>This run predicts values: it ranks nothing.</source>
        <translation>Dieser Lauf sagt Werte vorher: Er bildet keine Rangfolge.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of the true item by run %1</source>
        <translation>Rang des wahren Items nach Lauf %1</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewModel</name>
    <message>
        <source>Read decodings</source>
        <translation>Dekodierungen lesen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Submit verdict</source>
        <translation>Urteil abgeben</translation>
    </message>
    <message>
        <source>Skip item</source>
        <translation>Item überspringen</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag item</source>
        <translation>Item markieren</translation>
    </message>
    <message numerus="yes">
        <source>Work out scores of %n run(s)</source>
        <translation>
            <numerusform>Kennwerte von %n Lauf berechnen</numerusform>
            <numerusform>Kennwerte von %n Läufen berechnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Decodings of the item</source>
        <translation>Dekodierungen des Items</translation>
    </message>
    <message>
        <source>Signal of the item</source>
        <translation>Signal des Items</translation>
    </message>
    <message>
        <source>Decoded against truth</source>
        <translation>Dekodiert und wahr</translation>
    </message>
    <message>
        <source>Reading decodings…</source>
        <translation>Dekodierungen werden gelesen…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>noch nichts geändert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Verblindet</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Verblindung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>Draft, not for clinical use</source>
        <translation>Entwurf, nicht für den klinischen Gebrauch</translation>
    </message>
    <message>
        <source>Runs to the left</source>
        <translation>Läufe nach links</translation>
    </message>
    <message>
        <source>Runs to the right</source>
        <translation>Läufe nach rechts</translation>
    </message>
    <message>
        <source>Candidates listed</source>
        <translation>Gelistete Kandidaten</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Runs: %1, masked</source>
        <translation>Läufe: %1, maskiert</translation>
    </message>
    <message>
        <source>Runs: %1 of %2</source>
        <translation>Läufe: %1 von %2</translation>
    </message>
    <message>
        <source>The review file decides which runs are judged.</source>
        <translation>Die Bewertungsdatei bestimmt, welche Läufe beurteilt werden.</translation>
    </message>
    <message>
        <source>Up to four runs side by side</source>
        <translation>Bis zu vier Läufe nebeneinander</translation>
    </message>
    <message>
        <source>No run of this study has decoded yet.</source>
        <translation>Noch kein Lauf dieser Studie hat dekodiert.</translation>
    </message>
    <message>
        <source>Not blinded</source>
        <translation>Nicht verblindet</translation>
    </message>
    <message>
        <source>Names of the runs</source>
        <translation>Namen der Läufe</translation>
    </message>
    <message>
        <source>Verdicts of other raters</source>
        <translation>Urteile anderer Rater</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Werte, bis alles beurteilt ist</translation>
    </message>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referenz, bis zur Abgabe</translation>
    </message>
    <message>
        <source>The review file decides, and cannot be changed.</source>
        <translation>Die Bewertungsdatei bestimmt es und ist nicht änderbar.</translation>
    </message>
    <message>
        <source>Chosen when the review is started.</source>
        <translation>Wird beim Beginn der Bewertung gewählt.</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
        <source>Review puts decodings of up to four runs beside the signal and the truth. Open a study, a run, or a review file that was sent to you.</source>
        <translation>Bewertung stellt Dekodierungen von bis zu vier Läufen neben Signal und Wahrheit. Eine Studie, einen Lauf oder eine zugesandte Bewertungsdatei öffnen.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Bewertungsdatei öffnen…</translation>
    </message>
    <message>
        <source>No run to review</source>
        <translation>Kein Lauf zu bewerten</translation>
    </message>
    <message>
        <source>Study %1 has no runs yet. Train one first, or open a blinded file that was sent to you.</source>
        <translation>Studie %1 hat noch keine Läufe. Zuerst einen trainieren oder eine zugesandte verblindete Datei öffnen.</translation>
    </message>
    <message>
        <source>None of the %1 runs of study %2 has decodings. A run decodes its test items when its training ends: finish one, or open a blinded file that was sent to you.</source>
        <translation>Keiner der %1 Läufe der Studie %2 hat Dekodierungen. Ein Lauf dekodiert seine Test-Items am Ende des Trainings: einen beenden oder eine zugesandte verblindete Datei öffnen.</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Train a run</source>
        <translation>Lauf trainieren</translation>
    </message>
    <message>
        <source>Choose another run…</source>
        <translation>Anderen Lauf wählen…</translation>
    </message>
    <message>
        <source>Save review file</source>
        <translation>Bewertungsdatei speichern</translation>
    </message>
    <message>
        <source>%1 saved: every verdict is submitted</source>
        <translation>%1 gespeichert: Jedes Urteil ist abgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved; %n verdict(s) are not submitted yet</source>
        <translation>
            <numerusform>%1 gespeichert; %n Urteil ist noch nicht abgegeben</numerusform>
            <numerusform>%1 gespeichert; %n Urteile sind noch nicht abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Bewertungsdateien (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewStart</name>
    <message>
        <source>Names of the runs</source>
        <translation>Namen der Läufe</translation>
    </message>
    <message>
        <source>Verdicts of other raters</source>
        <translation>Urteile anderer Rater</translation>
    </message>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referenz, bis zur Abgabe</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Werte, bis alles beurteilt ist</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>Items and runs are put into an order that is drawn from this number and kept in the file.</source>
        <translation>Items und Läufe kommen in eine Reihenfolge, die aus dieser Zahl gezogen und in der Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>No review file for these runs</source>
        <translation>Keine Bewertungsdatei für diese Läufe</translation>
    </message>
    <message>
        <source>Verdicts go into one file a rater, beside the first run. It can be sent by mail and merged with those of others.</source>
        <translation>Urteile kommen in eine Datei je Rater, neben dem ersten Lauf. Sie lässt sich per Mail senden und mit denen anderer zusammenführen.</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>A rater needs a name.</source>
        <translation>Ein Rater braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunForm</name>
    <message>
        <source>“%1” is no frequency in Hz.</source>
        <translation>„%1“ ist keine Frequenz in Hz.</translation>
    </message>
    <message>
        <source>At least one seed is needed.</source>
        <translation>Mindestens ein Startwert ist nötig.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>“%1” is no seed: whole numbers, separated by commas.</source>
        <translation>„%1“ ist kein Startwert: ganze Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Named values of all parameters. What you change from it is shown in bold.</source>
        <translation>Benannte Werte aller Parameter. Abweichungen davon erscheinen fett.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder of the run, in the study's runs folder.</source>
        <translation>Ordner des Laufs, im Ordner runs der Studie.</translation>
    </message>
    <message>
        <source>A folder name is needed: letters, digits, dash, underscore.</source>
        <translation>Ein Ordnername ist nötig: Buchstaben, Ziffern, Bindestrich, Unterstrich.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenster von</translation>
    </message>
    <message>
        <source>Where the window begins after each item's onset. Empty, with an empty end: from onset to the item's end.</source>
        <translation>Wo das Fenster nach dem Beginn jedes Items anfängt. Leer, bei leerem Ende: vom Beginn bis zum Ende des Items.</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>Where the window ends after each item's onset.</source>
        <translation>Wo das Fenster nach dem Beginn jedes Items endet.</translation>
    </message>
    <message>
        <source>High-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Zero-phase Butterworth of order 4 on the continuous signal. Empty: none.</source>
        <translation>Nullphasiger Butterworth der Ordnung 4 auf dem kontinuierlichen Signal. Leer: keiner.</translation>
    </message>
    <message>
        <source>Low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Notch</translation>
    </message>
    <message>
        <source>Line frequencies to remove in Hz, separated by commas.</source>
        <translation>Zu entfernende Netzfrequenzen in Hz, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Signals are resampled to it. Empty: as recorded; then all recordings must share one rate.</source>
        <translation>Signale werden darauf umgetastet. Leer: wie aufgezeichnet; dann müssen alle Aufzeichnungen eine Rate haben.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>average, or channel names separated by commas. Empty: as recorded.</source>
        <translation>average oder Kanalnamen, durch Kommas getrennt. Leer: wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Names separated by commas. Empty: all EEG-like channels that every recording has and none marks bad.</source>
        <translation>Namen, durch Kommas getrennt. Leer: alle EEG-artigen Kanäle, die jede Aufzeichnung hat und keine als schlecht markiert.</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>alle passenden</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Column of items.tsv that is decoded; or a .npy file with a row an item, or channel:NAME.</source>
        <translation>Spalte von items.tsv, die dekodiert wird; oder eine .npy-Datei mit einer Zeile je Item, oder channel:NAME.</translation>
    </message>
    <message>
        <source>Choose what is decoded.</source>
        <translation>Wählen, was dekodiert wird.</translation>
    </message>
    <message>
        <source>The study has no column “%1”.</source>
        <translation>Die Studie hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>What makes vectors of the classes. auto: the sentence encoder of the model store where there is one, else hashed words.</source>
        <translation>Woraus Vektoren der Klassen entstehen. auto: der Satz-Encoder des Modellspeichers, wo vorhanden, sonst gehashte Wörter.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>One, or several separated by commas: each trains anew, and scores are over all of them.</source>
        <translation>Einer oder mehrere, durch Kommas getrennt: Jeder trainiert neu, Werte gelten über alle.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes a GPU where the engine finds one, else the CPU.</source>
        <translation>auto nimmt eine GPU, wo die Engine eine findet, sonst die CPU.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Empty: all cores but one, which stays with the window. Recorded, since a resumed run equals an unbroken one only with the same number.</source>
        <translation>Leer: alle Kerne bis auf einen, der dem Fenster bleibt. Wird festgehalten, da ein fortgesetzter Lauf einem ununterbrochenen nur bei gleicher Anzahl gleicht.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Most work that a killed run loses.</source>
        <translation>So viel Arbeit verliert ein unerwartet beendeter Lauf höchstens.</translation>
    </message>
    <message>
        <source>Controls trained with it</source>
        <translation>Mittrainierte Kontrollen</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Permutierte Labels</translation>
    </message>
    <message>
        <source>Labels of the training side permuted: what a decoder reaches that learned nothing true. 0: not trained.</source>
        <translation>Labels der Trainingsseite permutiert: was ein Dekoder erreicht, der nichts Wahres gelernt hat. 0: nicht trainiert.</translation>
    </message>
    <message>
        <source>Noise input</source>
        <translation>Rauscheingabe</translation>
    </message>
    <message>
        <source>Signals replaced by noise with the recording's spectrum. 0: not trained.</source>
        <translation>Signale ersetzt durch Rauschen mit dem Spektrum der Aufzeichnung. 0: nicht trainiert.</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Windows moved along their recording by one large offset: what slow drift alone gives. 0: not trained.</source>
        <translation>Fenster um einen großen Versatz entlang ihrer Aufzeichnung verschoben: was langsame Drift allein ergibt. 0: nicht trainiert.</translation>
    </message>
    <message>
        <source>Duration only</source>
        <translation>Nur Dauer</translation>
    </message>
    <message>
        <source>Signals replaced by the item's duration. 0: not trained.</source>
        <translation>Signale ersetzt durch die Dauer des Items. 0: nicht trainiert.</translation>
    </message>
    <message>
        <source>Give the end too, or leave both empty.</source>
        <translation>Auch das Ende angeben oder beide leer lassen.</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Das Fenster endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Must lie above the high-pass of %1 Hz.</source>
        <translation>Muss über dem Hochpass von %1 Hz liegen.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>original</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunHead</name>
    <message>
        <source>Reference, hidden</source>
        <translation>Referenz, verborgen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>grading</source>
        <translation>in Bewertung</translation>
    </message>
    <message>
        <source>The review file hides which run this is.</source>
        <translation>Die Bewertungsdatei verbirgt, welcher Lauf dies ist.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunLibrary</name>
    <message>
        <source>Names, tags and notes are kept in the study's journal. Open the study first.</source>
        <translation>Namen, Tags und Notizen liegen im Journal der Studie. Zuerst die Studie öffnen.</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Tag runs</source>
        <translation>Läufe taggen</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Runs to bin</source>
        <translation>Läufe in den Papierkorb</translation>
    </message>
    <message>
        <source>Runs out of bin</source>
        <translation>Läufe aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunsItemModel</name>
    <message>
        <source>Top-%1</source>
        <translation>Top-%1</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Mittlerer reziproker Rang</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Mittlerer Rang</translation>
    </message>
    <message>
        <source>95 % bootstrap interval over items, or over classes where items of one class recur</source>
        <translation>95-%-Bootstrap-Intervall über Items oder, wo Items einer Klasse wiederkehren, über Klassen</translation>
    </message>
    <message>
        <source>The same training with permuted labels: mean over its repeats</source>
        <translation>Dasselbe Training mit permutierten Labels: Mittel über die Wiederholungen</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Permutiert</translation>
    </message>
    <message>
        <source>Med. rank</source>
        <translation>Med. Rang</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>unerwartet beendet</translation>
    </message>
    <message>
        <source>Its process ended without a word. It can be resumed from its last checkpoint.</source>
        <translation>Der Prozess endete ohne Meldung. Der Lauf lässt sich vom letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>Not judged yet: its training has not come to an end.</source>
        <translation>Noch nicht bewertet: Das Training ist nicht zu Ende gelaufen.</translation>
    </message>
    <message>
        <source>This run has no such metric.</source>
        <translation>Dieser Lauf hat keine solche Metrik.</translation>
    </message>
    <message>
        <source>Trained without this control.</source>
        <translation>Ohne diese Kontrolle trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), %1 to %2</source>
        <translation>
            <numerusform>%n Wiederholung, %1 bis %2</numerusform>
            <numerusform>%n Wiederholungen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves of %1</source>
        <translation>Kurven von %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet. Train one: the form is on the left.</source>
        <translation>Noch keine Läufe. Einen trainieren: Das Formular ist links.</translation>
    </message>
    <message>
        <source>Metric shown</source>
        <translation>Angezeigte Metrik</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>runs were judged on different items: see n</source>
        <translation>Läufe wurden an verschiedenen Items bewertet: siehe n</translation>
    </message>
    <message>
        <source>n = %1 test items</source>
        <translation>n = %1 Test-Items</translation>
    </message>
    <message>
        <source>%1, %2 candidates each</source>
        <translation>%1, je %2 Kandidaten</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>ng::ui::ScoreDocks</name>
    <message>
        <source>Metrics of the runs</source>
        <translation>Metriken der Läufe</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>Kein Lauf wird angezeigt.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message>
        <source>Wins (%)</source>
        <translation>Siege (%)</translation>
    </message>
    <message>
        <source>True for</source>
        <translation>Wahr bei</translation>
    </message>
    <message>
        <source>Candidates by how often they are answered</source>
        <translation>Kandidaten nach Häufigkeit als Antwort</translation>
    </message>
    <message>
        <source>This run ranks nothing.</source>
        <translation>Dieser Lauf bildet keine Rangfolge.</translation>
    </message>
    <message>
        <source>Hidden until all is judged.</source>
        <translation>Verborgen, bis alles beurteilt ist.</translation>
    </message>
    <message>
        <source>The review file locks the scores.</source>
        <translation>Die Bewertungsdatei sperrt die Werte.</translation>
    </message>
    <message>
        <source>This run predicts values: it ranks nothing.</source>
        <translation>Dieser Lauf sagt Werte vorher: Er bildet keine Rangfolge.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>no shuffled control</source>
        <translation>keine permutierte Kontrolle</translation>
    </message>
    <message>
        <source>These runs predict values: they rank nothing.</source>
        <translation>Diese Läufe sagen Werte vorher: Sie bilden keine Rangfolge.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rank histogram</source>
        <translation>Ranghistogramm</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>Intervals and controls are being worked out…</source>
        <translation>Intervalle und Kontrollen werden berechnet…</translation>
    </message>
    <message>
        <source>The scores were not worked out. “Work out scores” does it.</source>
        <translation>Die Kennwerte wurden nicht berechnet. „Kennwerte berechnen“ holt es nach.</translation>
    </message>
    <message>
        <source>shuffled control not read yet</source>
        <translation>vertauschte Kontrolle noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ng::ui::ScreenRuler</name>
    <message>
        <source>Ruler and square wave</source>
        <translation>Lineal und Rechteckwelle</translation>
    </message>
    <message>
        <source>±127 µV at 10 µV/mm:
%1 mm from bottom to top</source>
        <translation>±127 µV bei 10 µV/mm:
%1 mm von unten bis oben</translation>
    </message>
</context>
<context>
    <name>ng::ui::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ng::ui::SessionKeeper</name>
    <message numerus="yes">
        <source>Recovered %n file(s) as they were at %1: %2</source>
        <translation>
            <numerusform>%n Datei im Stand von %1 wiederhergestellt: %2</numerusform>
            <numerusform>%n Dateien im Stand von %1 wiederhergestellt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window ended %n time(s) while opening what was open at %1</source>
        <translation>
            <numerusform>Das Fenster wurde %n Mal beendet, während es öffnete, was bei %1 offen war</numerusform>
            <numerusform>Das Fenster wurde %n Mal beendet, während es öffnete, was bei %1 offen war</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The last session cannot be read</source>
        <translation>Die letzte Sitzung ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Wirkt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands in journals and verdicts beside what you change. Empty: the account's name.</source>
        <translation>Steht in Journalen und Urteilen neben den eigenen Änderungen. Leer: der Name des Kontos.</translation>
    </message>
    <message>
        <source>Model store</source>
        <translation>Modellspeicher</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder with pretrained models in Hugging Face layout. Nothing is fetched.</source>
        <translation>Ordner mit vortrainierten Modellen in der Hugging-Face-Anordnung. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>Used from now on; a training that runs keeps the old one</source>
        <translation>Wird ab jetzt benutzt; ein laufendes Training behält den alten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsKeys</name>
    <message>
        <source>Key preset</source>
        <translation>Tastenvorlage</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Klinisch</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Keine Aktion passt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>Also the key of: %1. Neither would work.</source>
        <translation>Auch die Taste von: %1. Keine von beiden würde wirken.</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsScreen</name>
    <message>
        <source>Hold a ruler to the screen. How long is the line from 0 to 100, in millimetres?</source>
        <translation>Ein Lineal an den Bildschirm halten. Wie lang ist die Linie von 0 bis 100 in Millimetern?</translation>
    </message>
    <message>
        <source>Measured length</source>
        <translation>Gemessene Länge</translation>
    </message>
    <message>
        <source>This is what I measure</source>
        <translation>Das messe ich</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1 mm a pixel</source>
        <translation>%1 mm je Pixel</translation>
    </message>
    <message>
        <source>Calibrated: %1</source>
        <translation>Kalibriert: %1</translation>
    </message>
    <message>
        <source>Not calibrated; the screen says %1, which is often wrong</source>
        <translation>Nicht kalibriert; der Bildschirm meldet %1, was oft falsch ist</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsSignals</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Low cut</source>
        <translation>Untere Gr.</translation>
    </message>
    <message>
        <source>High cut</source>
        <translation>Obere Gr.</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Notch</translation>
    </message>
    <message>
        <source>zero phase (research)</source>
        <translation>nullphasig (Forschung)</translation>
    </message>
    <message>
        <source>causal (clinical)</source>
        <translation>kausal (klinisch)</translation>
    </message>
    <message>
        <source>Filter phase</source>
        <translation>Filterphase</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativ nach oben</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positiv nach oben</translation>
    </message>
    <message>
        <source>Use for what is open too</source>
        <translation>Auch für Geöffnetes verwenden</translation>
    </message>
</context>
<context>
    <name>ng::ui::SharedDocks</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ng::ui::SignalStrip</name>
    <message>
        <source>Nothing was recorded at this item's time.</source>
        <translation>Zur Zeit dieses Items wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Signal of the item</source>
        <translation>Signal des Items</translation>
    </message>
    <message>
        <source>E%1</source>
        <translation>E%1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 is not open: it may not have come with this review.</source>
        <translation>%1 ist nicht geöffnet: Vielleicht wurde es mit dieser Bewertung nicht geliefert.</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>Item %1, %2</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativ nach oben</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positiv nach oben</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ohne Filter</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>below %1 Hz</source>
        <translation>unter %1 Hz</translation>
    </message>
    <message>
        <source>above %1 Hz</source>
        <translation>über %1 Hz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cursor at %1 s</source>
        <translation>Cursor bei %1 s</translation>
    </message>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 bei %2 s</translation>
    </message>
    <message>
        <source>Signal of item %1</source>
        <translation>Signal von Item %1</translation>
    </message>
    <message>
        <source>%1. Channels about their mean; onset at 0 s.</source>
        <translation>%1. Kanäle um ihr Mittel; Beginn bei 0 s.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>stimulus on</source>
        <translation>Reiz an</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanäle: %1</translation>
    </message>
    <message>
        <source>%1 can only be read whole, and is too large for that: as HDF5 its rows are shown.</source>
        <translation>%1 lässt sich nur ganz lesen und ist dafür zu groß: Als HDF5 werden seine Zeilen gezeigt.</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
</context>
<context>
    <name>ng::ui::SimulateDialog</name>
    <message>
        <source>Simulate a study</source>
        <translation>Studie simulieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>the same seed gives the same bytes</source>
        <translation>derselbe Startwert ergibt dieselben Bytes</translation>
    </message>
    <message>
        <source>Texts are encoded by word hashing, without a model.</source>
        <translation>Texte werden durch Wort-Hashing kodiert, ohne Modell.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Ordner für die Studie</translation>
    </message>
    <message>
        <source>as given below</source>
        <translation>wie unten angegeben</translation>
    </message>
    <message>
        <source>A whole number from 0</source>
        <translation>Eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>Name a folder that is missing or empty</source>
        <translation>Einen fehlenden oder leeren Ordner angeben</translation>
    </message>
    <message>
        <source>A field does not fit; see above</source>
        <translation>Ein Feld passt nicht; siehe oben</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>%1 simulieren</translation>
    </message>
    <message>
        <source>%1 is simulated</source>
        <translation>%1 ist simuliert</translation>
    </message>
</context>
<context>
    <name>ng::ui::SpectrogramPanel</name>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>bis %1 Hz</translation>
    </message>
    <message>
        <source>dB re 1 µV²/Hz</source>
        <translation>dB re 1 µV²/Hz</translation>
    </message>
    <message>
        <source>STFT %1 s Hann</source>
        <translation>STFT %1 s Hann</translation>
    </message>
    <message>
        <source>Open a recording to see the spectrogram of a trace.</source>
        <translation>Eine Aufzeichnung öffnen, um das Spektrogramm einer Kurve zu sehen.</translation>
    </message>
    <message>
        <source>Select a trace to see its spectrogram. All traces are hidden, or none is a brain signal.</source>
        <translation>Eine Kurve auswählen, um ihr Spektrogramm zu sehen. Alle Kurven sind ausgeblendet, oder keine ist ein Hirnsignal.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Spectrogram of %1, %2, %3 to %4 dB re 1 µV²/Hz.</source>
        <translation>Spektrogramm von %1, %2, %3 bis %4 dB re 1 µV²/Hz.</translation>
    </message>
</context>
<context>
    <name>ng::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no whole window here</source>
        <translation>kein ganzes Fenster hier</translation>
    </message>
    <message>
        <source>%1 dB re 1 µV²/Hz</source>
        <translation>%1 dB re 1 µV²/Hz</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation>%1, %2 Hz, %3</translation>
    </message>
</context>
<context>
    <name>ng::ui::SplitBar</name>
    <message>
        <source>%1 training, %2 validation, %3 test items</source>
        <translation>%1 Trainings-, %2 Validierungs-, %3 Test-Items</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train.</translation>
    </message>
    <message>
        <source>val.</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>val. %1</source>
        <translation>Val. %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::SplitPanel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Proband</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Closed set</source>
        <translation>Geschlossene Menge</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Group by image</source>
        <translation>Nach Bild gruppieren</translation>
    </message>
    <message>
        <source>Group by subject</source>
        <translation>Nach Proband gruppieren</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>Nach Sitzung gruppieren</translation>
    </message>
    <message>
        <source>Group by run</source>
        <translation>Nach Lauf gruppieren</translation>
    </message>
    <message>
        <source>Group by repetition</source>
        <translation>Nach Wiederholung gruppieren</translation>
    </message>
    <message>
        <source>Divide into blocks</source>
        <translation>In Blöcke teilen</translation>
    </message>
    <message>
        <source>Column split</source>
        <translation>Spalte split</translation>
    </message>
    <message>
        <source>Blocks in time</source>
        <translation>Zeitblöcke</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Proband</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Nach Sitzung</translation>
    </message>
    <message>
        <source>By run</source>
        <translation>Nach Lauf</translation>
    </message>
    <message>
        <source>By image</source>
        <translation>Nach Bild</translation>
    </message>
    <message>
        <source>By concept</source>
        <translation>Nach Konzept</translation>
    </message>
    <message>
        <source>By repetition</source>
        <translation>Nach Wiederholung</translation>
    </message>
    <message>
        <source>%1, one fold each</source>
        <translation>%1, je ein Fold</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fold(s)</source>
        <translation>
            <numerusform>%1, %n Fold</numerusform>
            <numerusform>%1, %n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>How many folds. 0: one for each group.</source>
        <translation>Wie viele Folds. 0: einer je Gruppe.</translation>
    </message>
    <message>
        <source>Validation share in percent</source>
        <translation>Validierungsanteil in Prozent</translation>
    </message>
    <message>
        <source>Share of the training side kept for choosing the best step; never from test.</source>
        <translation>Anteil der Trainingsseite zur Wahl des besten Schritts; nie aus der Testseite.</translation>
    </message>
    <message>
        <source>Margin in seconds</source>
        <translation>Abstand in Sekunden</translation>
    </message>
    <message>
        <source>Seconds kept between windows of different sides.</source>
        <translation>Sekunden Abstand zwischen Fenstern verschiedener Seiten.</translation>
    </message>
    <message>
        <source>Fold shown</source>
        <translation>Angezeigter Fold</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validierung (%)</translation>
    </message>
    <message>
        <source>Margin (s)</source>
        <translation>Abstand (s)</translation>
    </message>
    <message>
        <source>Findings of the leakage check</source>
        <translation>Befunde der Leakage-Prüfung</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Zuerst eine Studie öffnen.</translation>
    </message>
    <message>
        <source>The leakage check is still running.</source>
        <translation>Die Leakage-Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>Start is off: leakage between train and test.</source>
        <translation>Start ist gesperrt: Leakage zwischen Training und Test.</translation>
    </message>
    <message>
        <source>none of %1 on both sides</source>
        <translation>keine von %1 auf beiden Seiten</translation>
    </message>
    <message>
        <source>none overlap across sides</source>
        <translation>keine Überlappung zwischen Seiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>kein Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 test items is in training too, by plan</source>
        <translation>%1 von bis zu %2 Test-Items ist laut Aufteilung auch im Training</translation>
    </message>
</context>
<context>
    <name>ng::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Neuroglyph</source>
        <translation>Neuroglyph</translation>
    </message>
    <message>
        <source>Open something, or drop it on the window.</source>
        <translation>Etwas öffnen oder auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open study or BIDS folder…</source>
        <translation>Studie oder BIDS-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Bewertungsdatei öffnen…</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Studie simulieren…</translation>
    </message>
    <message>
        <source>New here? The bundled study is simulated: its true answers are known.</source>
        <translation>Neu hier? Die mitgelieferte Studie ist simuliert: Ihre wahren Antworten sind bekannt.</translation>
    </message>
    <message>
        <source>New here? A simulated study has true answers that are known.</source>
        <translation>Neu hier? Bei einer simulierten Studie sind die wahren Antworten bekannt.</translation>
    </message>
    <message>
        <source>Tour of the bundled study</source>
        <translation>Rundgang durch die mitgelieferte Studie</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>ng::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudiesPanel</name>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>No study opened yet.</source>
        <translation>Noch keine Studie geöffnet.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>Simulieren…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Items</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n Proband</numerusform>
            <numerusform>%n Probanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 concepts</source>
        <translation>%1 Konzepte</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 Texte</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>simulated, seed %1</source>
        <translation>simuliert, Startwert %1</translation>
    </message>
    <message>
        <source>hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>check found errors</source>
        <translation>Prüfung fand Fehler</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>check passed with notes</source>
        <translation>Prüfung bestanden, mit Hinweisen</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
        <source>Choose one above, or open, import or simulate one.</source>
        <translation>Oben eine wählen oder eine öffnen, importieren oder simulieren.</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudyDocument</name>
    <message>
        <source>Exclude items</source>
        <translation>Items ausschließen</translation>
    </message>
    <message>
        <source>Include items</source>
        <translation>Items einschließen</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudyItemModel</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1: there is no study.json any more. Open it where it is now.</source>
        <translation>%1: Es gibt kein study.json mehr. Am jetzigen Ort öffnen.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ng::ui::TermDelegate</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
</context>
<context>
    <name>ng::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n s</source>
        <translation>
            <numerusform>schließt in %n s</numerusform>
            <numerusform>schließt in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::TopoMap</name>
    <message>
        <source>Topographic map</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>Topographic map, %1, %2</source>
        <translation>Topografie, %1, %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::TopoMapPanel</name>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Band of the power map</source>
        <translation>Band der Leistungskarte</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>No map of this recording</source>
        <translation>Keine Karte dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Open a recording to see its topographic map at the cursor.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Topografie am Cursor zu sehen.</translation>
    </message>
    <message>
        <source>A map needs at least eight EEG channels whose places on the head are known. The 2-D layout shows all contacts.</source>
        <translation>Eine Karte braucht mindestens acht EEG-Kanäle mit bekannter Position am Kopf. Die 2-D-Anordnung zeigt alle Kontakte.</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>%1 power</source>
        <translation>%1-Leistung</translation>
    </message>
    <message>
        <source>%1, %2 s window</source>
        <translation>%1, Fenster %2 s</translation>
    </message>
    <message>
        <source>Click in the traces to set the cursor</source>
        <translation>In die Kurven klicken, um den Cursor zu setzen</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>Topographic map at %1: %2.</source>
        <translation>Topografie bei %1: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TraceFeed</name>
    <message>
        <source>Overview of the filtered signal</source>
        <translation>Übersicht des gefilterten Signals</translation>
    </message>
</context>
<context>
    <name>ng::ui::TracePanel</name>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Keine Kurve</translation>
    </message>
    <message>
        <source>This recording has no signals.</source>
        <translation>Diese Aufzeichnung hat keine Signale.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TraceView</name>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht durchsucht</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Up and Down choose a trace, Left and Right scroll, Ctrl with Left and Right moves the cursor, Page Up and Page Down turn pages.</source>
        <translation>Auf und Ab wählen eine Kurve, Links und Rechts verschieben, Strg mit Links und Rechts bewegt den Cursor, Bild auf und Bild ab blättern.</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ohne Filter</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>ab %1 Hz</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>bis %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>Notch %1 Hz</translation>
    </message>
    <message>
        <source>zero phase</source>
        <translation>nullphasig</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 µV/mm, %2 mm/s</source>
        <translation>%1 µV/mm, %2 mm/s</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>schlecht: %1</translation>
    </message>
    <message>
        <source>Traces of %1</source>
        <translation>Kurven von %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>%1 Kurven</translation>
    </message>
    <message>
        <source>bad %1 ✕</source>
        <extracomment>channel names follow "bad"; the cross is part of the badge</extracomment>
        <translation>schlecht %1 ✕</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>Zufall %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gap %1 s</source>
        <translation>Lücke %1 s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>filter settling</source>
        <translation>Filter schwingt ein</translation>
    </message>
    <message>
        <source>neg. up</source>
        <translation>neg. oben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 neg. up</source>
        <translation>%1 neg. oben</translation>
    </message>
    <message>
        <source>%1 pos. up</source>
        <translation>%1 pos. oben</translation>
    </message>
    <message>
        <source>pos. up</source>
        <translation>pos. oben</translation>
    </message>
    <message>
        <source>%1 µV</source>
        <translation>%1 µV</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Scroll traces</source>
        <translation>Kurven verschieben</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1, every sample drawn</source>
        <translation>%1, jeder Abtastwert gezeichnet</translation>
    </message>
    <message>
        <source>%1, extremes of %2 samples a pixel</source>
        <translation>%1, Extremwerte von %2 Abtastwerten je Pixel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Δt %1 s</source>
        <translation>Δt %1 s</translation>
    </message>
    <message>
        <source>1/Δt %1 Hz</source>
        <translation>1/Δt %1 Hz</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung ist geöffnet</translation>
    </message>
    <message>
        <source>Open a file to see its traces.</source>
        <translation>Eine Datei öffnen, um ihre Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Every channel is hidden</source>
        <translation>Jeder Kanal ist ausgeblendet</translation>
    </message>
    <message>
        <source>Show channels in the channel table.</source>
        <translation>Kanäle in der Kanaltabelle einblenden.</translation>
    </message>
    <message>
        <source>The signal could not be read</source>
        <translation>Das Signal ist nicht lesbar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The samples cannot be read: %1</source>
        <translation>Die Abtastwerte sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This recording has no signals</source>
        <translation>Diese Aufzeichnung hat keine Signale</translation>
    </message>
    <message>
        <source>It has no events either.</source>
        <translation>Auch Ereignisse hat sie keine.</translation>
    </message>
    <message>
        <source>Its events are in the event table.</source>
        <translation>Ihre Ereignisse stehen in der Ereignistabelle.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TrainPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>To the form of a new run</source>
        <translation>Zum Formular eines neuen Laufs</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Puts the run of the form into the queue</source>
        <translation>Stellt den Lauf des Formulars in die Warteschlange</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The command line that trains what the form says</source>
        <translation>Die Befehlszeile, die trainiert, was das Formular angibt</translation>
    </message>
    <message>
        <source>Check study</source>
        <translation>Studie prüfen</translation>
    </message>
    <message>
        <source>Opens every recording and looks for what is missing, unreadable or different</source>
        <translation>Öffnet jede Aufzeichnung und sucht, was fehlt, unlesbar ist oder abweicht</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses</source>
        <translation>Logarithmische Achse für Verluste</translation>
    </message>
    <message>
        <source>Every step below smoothed curves</source>
        <translation>Jeder Schritt unter geglätteten Kurven</translation>
    </message>
    <message>
        <source>Next smoothing of curves</source>
        <translation>Nächste Glättung der Kurven</translation>
    </message>
    <message>
        <source>Show whole curves</source>
        <translation>Ganze Kurven zeigen</translation>
    </message>
    <message>
        <source>Pause or continue</source>
        <translation>Pausieren oder weiter</translation>
    </message>
    <message>
        <source>Pauses the run after this batch, with a checkpoint; or goes on with it</source>
        <translation>Pausiert den Lauf nach diesem Batch mit einem Checkpoint oder führt ihn weiter</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Finishes the batch, keeps the best decoder and judges it</source>
        <translation>Beendet den Batch, behält den besten Dekoder und bewertet ihn</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Leaves within the batch; the last checkpoint stays</source>
        <translation>Bricht im Batch ab; der letzte Checkpoint bleibt</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint</source>
        <translation>Macht ab dem neuesten Checkpoint weiter</translation>
    </message>
    <message>
        <source>New run with these values</source>
        <translation>Neuer Lauf mit diesen Werten</translation>
    </message>
    <message>
        <source>Fills the form with what the selected run was trained with</source>
        <translation>Füllt das Formular mit den Trainingswerten des ausgewählten Laufs</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The selected runs, up to four, side by side</source>
        <translation>Die ausgewählten Läufe, bis zu vier, nebeneinander</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The selected runs against the first of them, item by item</source>
        <translation>Die ausgewählten Läufe gegen den ersten davon, Item für Item</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>The folder stays until it is deleted from the bin</source>
        <translation>Der Ordner bleibt, bis er aus dem Papierkorb gelöscht wird</translation>
    </message>
    <message>
        <source>Show bin</source>
        <translation>Papierkorb anzeigen</translation>
    </message>
    <message>
        <source>Lists the runs in the bin instead</source>
        <translation>Listet stattdessen die Läufe im Papierkorb auf</translation>
    </message>
    <message>
        <source>Out of bin</source>
        <translation>Aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Lauf löschen…</translation>
    </message>
    <message>
        <source>Removes the folders of the selected runs in the bin</source>
        <translation>Entfernt die Ordner der ausgewählten Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>Select a run in the table.</source>
        <translation>In der Tabelle einen Lauf auswählen.</translation>
    </message>
    <message>
        <source>This run cannot be read.</source>
        <translation>Dieser Lauf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Er ist im Gange.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Er ist fertig.</translation>
    </message>
    <message>
        <source>None of the selected runs has decodings yet.</source>
        <translation>Noch keiner der ausgewählten Läufe hat Dekodierungen.</translation>
    </message>
    <message>
        <source>Select two or more runs in the table.</source>
        <translation>In der Tabelle zwei oder mehr Läufe auswählen.</translation>
    </message>
    <message>
        <source>Some of the selected runs have no decodings yet.</source>
        <translation>Einige der ausgewählten Läufe haben noch keine Dekodierungen.</translation>
    </message>
    <message>
        <source>They are in the bin.</source>
        <translation>Sie sind im Papierkorb.</translation>
    </message>
    <message>
        <source>Show the bin first.</source>
        <translation>Zuerst den Papierkorb anzeigen.</translation>
    </message>
    <message>
        <source>Only runs in the bin can be deleted. Show the bin first.</source>
        <translation>Nur Läufe im Papierkorb lassen sich löschen. Zuerst den Papierkorb anzeigen.</translation>
    </message>
    <message>
        <source>Command copied. STUDY and RUN stand for the two folders.</source>
        <translation>Befehl kopiert. STUDY und RUN stehen für die beiden Ordner.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s) for ever: %1?</source>
        <translation>
            <numerusform>%n Lauf endgültig löschen: %1?</numerusform>
            <numerusform>%n Läufe endgültig löschen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights, curves, decodings and verdicts in their folders are removed. This cannot be undone.</source>
        <translation>Gewichte, Kurven, Dekodierungen und Urteile in ihren Ordnern werden entfernt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Split and leakage check</source>
        <translation>Aufteilung und Leakage-Prüfung</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
        <source>Training needs a study: recordings, and an item table that says what was heard, seen or reported. Nothing leaves this computer.</source>
        <translation>Training braucht eine Studie: Aufzeichnungen und eine Item-Tabelle, die sagt, was gehört, gesehen oder berichtet wurde. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Studie simulieren…</translation>
    </message>
    <message>
        <source>Import reads BIDS folders and folders of recordings. Simulate makes studies whose best possible score is known.</source>
        <translation>Importieren liest BIDS-Ordner und Ordner mit Aufzeichnungen. Simulieren erzeugt Studien, deren bestmöglicher Wert bekannt ist.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Every step, also below a smoothed line</source>
        <translation>Jeder Schritt, auch unter einer geglätteten Linie</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Causal moving average, the bias of its start removed. It never looks ahead, and off is the default.</source>
        <translation>Kausaler gleitender Mittelwert, um seinen Anfangsfehler bereinigt. Er schaut nie voraus; voreingestellt ist aus.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed from preset</source>
        <translation>
            <numerusform>%n Wert weicht von der Vorlage ab</numerusform>
            <numerusform>%n Werte weichen von der Vorlage ab</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a run of this name already.</source>
        <translation>Es gibt bereits einen Lauf dieses Namens.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Zuerst eine Studie öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the form do not fit.</source>
        <translation>
            <numerusform>%n Feld des Formulars passt nicht.</numerusform>
            <numerusform>%n Felder des Formulars passen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Its true answers are known</source>
        <translation>Die wahren Antworten sind bekannt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 laufen, %2 warten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 by step. %2.</source>
        <translation>%1 nach Schritt. %2.</translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation>Gestrichelt: %1.</translation>
    </message>
    <message>
        <source>Curves, left</source>
        <translation>Kurven, links</translation>
    </message>
    <message>
        <source>Curves, right</source>
        <translation>Kurven, rechts</translation>
    </message>
    <message>
        <source>Scores on test items with 95 % bootstrap interval, chance, and the mean of the shuffled-label control. %1.</source>
        <translation>Werte auf Test-Items mit 95-%-Bootstrap-Intervall, Zufall und Mittel der Kontrolle mit permutierten Labels. %1.</translation>
    </message>
</context>
<context>
    <name>ng::ui::VerdictPanel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Left out by the run</source>
        <translation>Vom Lauf ausgelassen</translation>
    </message>
    <message>
        <source>Add missed finding…</source>
        <translation>Übersehenen Befund hinzufügen…</translation>
    </message>
    <message>
        <source>Something that the run should have said (Shift+M)</source>
        <translation>Etwas, das der Lauf hätte sagen sollen (Umschalt+M)</translation>
    </message>
    <message>
        <source>Add a remark to the submitted verdict</source>
        <translation>Dem abgegebenen Urteil eine Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Useful, 1 to 5</source>
        <translation>Nützlich, 1 bis 5</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5; 5: as good as the reference</source>
        <translation>Alt+1 bis Alt+5; 5: so gut wie die Referenz</translation>
    </message>
    <message>
        <source>Image like the stimulus, 1 to 5</source>
        <translation>Bild ähnlich dem Reiz, 1 bis 5</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to Ctrl+Alt+5</source>
        <translation>Strg+Alt+1 bis Strg+Alt+5</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>L, M, H</source>
        <translation>L, M, H</translation>
    </message>
    <message>
        <source>Image like</source>
        <translation>Bildähnlichkeit</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>N: write a comment</source>
        <translation>N: Kommentar schreiben</translation>
    </message>
    <message>
        <source>Log of this item</source>
        <translation>Protokoll dieses Items</translation>
    </message>
    <message>
        <source>append-only, hash-chained</source>
        <translation>nur anhängbar, Hash-verkettet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing was said about this item yet.</source>
        <translation>Zu diesem Item wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Submit, next</source>
        <translation>Abgeben, weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Submit and go on</source>
        <translation>Abgeben und weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Verblindet</translation>
    </message>
    <message>
        <source>Review complete</source>
        <translation>Bewertung abgeschlossen</translation>
    </message>
    <message>
        <source>Not blinded</source>
        <translation>Nicht verblindet</translation>
    </message>
    <message>
        <source>%1 · order seed %2</source>
        <translation>%1 · Startwert der Reihenfolge %2</translation>
    </message>
    <message>
        <source>all is judged: names and scores are shown</source>
        <translation>alles ist beurteilt: Namen und Werte werden gezeigt</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>nichts ist verborgen</translation>
    </message>
    <message>
        <source>%1 · item %2 of %3</source>
        <translation>%1 · Item %2 von %3</translation>
    </message>
    <message>
        <source>Run that is graded</source>
        <translation>Lauf in Bewertung</translation>
    </message>
    <message>
        <source>Grade run %1 (key %1)</source>
        <translation>Lauf %1 bewerten (Taste %1)</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What the run left out</source>
        <translation>Was der Lauf ausließ</translation>
    </message>
    <message>
        <source>Left out by the run, %1</source>
        <translation>Vom Lauf ausgelassen, %1</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Bedeutsam</translation>
    </message>
    <message>
        <source>Weight of what was left out, %1</source>
        <translation>Gewicht des Ausgelassenen, %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Left-out finding</source>
        <translation>Ausgelassener Befund</translation>
    </message>
    <message>
        <source>Remove left-out finding</source>
        <translation>Ausgelassenen Befund entfernen</translation>
    </message>
    <message>
        <source>Submitted: it cannot be changed, only added to.</source>
        <translation>Abgegeben: nicht mehr änderbar, nur ergänzbar.</translation>
    </message>
    <message>
        <source>Submit and go on (Enter)</source>
        <translation>Abgeben und weiter (Eingabetaste)</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Nützlichkeit</translation>
    </message>
    <message>
        <source>Image likeness</source>
        <translation>Bildähnlichkeit</translation>
    </message>
</context>
<context>
    <name>ng::ui::WorkspaceBar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>ng::ui::Workspaces</name>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ng::ui::texts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Events are written as .tsv, .edf or .bdf, not as "%1".</source>
        <translation>Ereignisse werden als .tsv, .edf oder .bdf geschrieben, nicht als „%1“.</translation>
    </message>
    <message>
        <source>%1 has no terms; one a line is expected.</source>
        <translation>%1 hat keine Begriffe; erwartet wird einer je Zeile.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>This version knows no part of the kind “%1”.</source>
        <translation>Diese Version kennt keinen Teil der Art „%1“.</translation>
    </message>
    <message>
        <source>The figure has no size in millimetres.</source>
        <translation>Die Abbildung hat keine Größe in Millimetern.</translation>
    </message>
    <message>
        <source>Two parts have the id “%1”.</source>
        <translation>Zwei Teile haben die ID „%1“.</translation>
    </message>
    <message>
        <source>The HTML file cannot be read back: line %1: %2</source>
        <translation>Die HTML-Datei lässt sich nicht zurücklesen: Zeile %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer took no further page.</source>
        <translation>Der Drucker nahm keine weitere Seite an.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>No unit was judged by all of these raters.</source>
        <translation>Keine Einheit wurde von allen diesen Ratern beurteilt.</translation>
    </message>
    <message>
        <source>Not defined: all judgements are the same, so nothing can be said beyond chance.</source>
        <translation>Nicht definiert: Alle Urteile sind gleich, über den Zufall hinaus lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source>An evidence ends before it starts.</source>
        <translation>Ein Beleg endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The image %1 is not inside the run folder.</source>
        <translation>Das Bild %1 liegt nicht im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>%1 (line 2) and %2 (line 2) do not belong together: they judge other runs, items or studies (review %3 and %4).</source>
        <translation>%1 (Zeile 2) und %2 (Zeile 2) gehören nicht zusammen: Sie beurteilen andere Läufe, Items oder Studien (Bewertung %3 und %4).</translation>
    </message>
    <message>
        <source>%1 (line 2) and %2 (line 2) are both by the rater "%3".</source>
        <translation>%1 (Zeile 2) und %2 (Zeile 2) stammen beide vom Rater „%3“.</translation>
    </message>
    <message>
        <source>Not defined: fewer than 2 decodings were rated by all, or all ratings are the same.</source>
        <translation>Nicht definiert: Weniger als 2 Dekodierungen wurden von allen bewertet, oder alle Bewertungen sind gleich.</translation>
    </message>
    <message>
        <source>There is no review file to merge.</source>
        <translation>Es gibt keine Bewertungsdatei zum Zusammenführen.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>%1 lässt sich nicht nach %2 kopieren: %3.</translation>
    </message>
    <message>
        <source>%1 is not empty: choose a new folder.</source>
        <translation>%1 ist nicht leer: einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Repeats of the shuffled control of %1 do not fit each other.</source>
        <translation>Wiederholungen der permutierten Kontrolle von %1 passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The run %1 is not part of this review.</source>
        <translation>Der Lauf %1 gehört nicht zu dieser Bewertung.</translation>
    </message>
    <message>
        <source>This changes the verdict on item %1 after it was submitted.</source>
        <translation>Dies ändert das Urteil über Item %1 nach der Abgabe.</translation>
    </message>
    <message>
        <source>What was added to a submitted verdict cannot be taken back.</source>
        <translation>Ergänzungen eines abgegebenen Urteils lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>A review file has one plan, but this is a second one.</source>
        <translation>Eine Bewertungsdatei hat einen Plan, dies ist aber ein zweiter.</translation>
    </message>
    <message>
        <source>This is a journal, but no review file: its first entry is no review plan.</source>
        <translation>Dies ist ein Journal, aber keine Bewertungsdatei: Ihr erster Eintrag ist kein Bewertungsplan.</translation>
    </message>
    <message>
        <source>There is no review file %1.</source>
        <translation>Es gibt keine Bewertungsdatei %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt bereits eine Datei %1.</translation>
    </message>
    <message>
        <source>A review has 1 to 4 runs, not %1.</source>
        <translation>Eine Bewertung hat 1 bis 4 Läufe, nicht %1.</translation>
    </message>
    <message>
        <source>Two of the runs decoded exactly the same: %1 is one of them.</source>
        <translation>Zwei der Läufe haben genau dasselbe dekodiert: %1 ist einer davon.</translation>
    </message>
    <message>
        <source>There is no item that all the runs decoded.</source>
        <translation>Es gibt kein Item, das alle Läufe dekodiert haben.</translation>
    </message>
    <message>
        <source>An item is listed twice.</source>
        <translation>Ein Item ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The review's id does not fit its runs and items: the plan was changed.</source>
        <translation>Die ID der Bewertung passt nicht zu ihren Läufen und Items: Der Plan wurde geändert.</translation>
    </message>
    <message>
        <source>False finding</source>
        <translation>Falscher Befund</translation>
    </message>
    <message>
        <source>Missed finding</source>
        <translation>Übersehener Befund</translation>
    </message>
    <message>
        <source>Wrong side or location</source>
        <translation>Falsche Seite oder Lokalisation</translation>
    </message>
    <message>
        <source>Wrong frequency or amplitude</source>
        <translation>Falsche Frequenz oder Amplitude</translation>
    </message>
    <message>
        <source>Wrong state or time</source>
        <translation>Falscher Zustand oder Zeitpunkt</translation>
    </message>
    <message>
        <source>Wrong comparison with prior</source>
        <translation>Falscher Vergleich mit Vorbefund</translation>
    </message>
    <message>
        <source>Overstated certainty</source>
        <translation>Überzogene Gewissheit</translation>
    </message>
    <message>
        <source>Wrong object or attribute</source>
        <translation>Falsches Objekt oder Attribut</translation>
    </message>
    <message>
        <source>Style only</source>
        <translation>Nur Stil</translation>
    </message>
    <message>
        <source>"%1" is no value of %2.</source>
        <translation>„%1“ ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to 5.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis 5 sein.</translation>
    </message>
    <message>
        <source>A verdict must be a JSON object.</source>
        <translation>Ein Urteil muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Run %1 of this review does not lie beside the file: put it back into the review folder of its run.</source>
        <translation>Lauf %1 dieser Bewertung liegt nicht neben der Datei: in den Bewertungsordner seines Laufs zurücklegen.</translation>
    </message>
</context>
<context>
    <name>ridge</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Column of items.tsv, a .npy or .h5 file with one row an item, or channel:NAME for the mean of a channel in the window; empty: the run's target.</source>
        <translation>Spalte von items.tsv, eine .npy- oder .h5-Datei mit einer Zeile je Item, oder channel:NAME für das Mittel eines Kanals im Fenster; leer: das Ziel des Laufs.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>auto takes files, channels and columns of more than ten different numbers as regression.</source>
        <translation>auto behandelt Dateien, Kanäle und Spalten mit mehr als zehn verschiedenen Zahlen als Regression.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>In units of the features' mean square times the training items; 0 chooses it on the validation items.</source>
        <translation>In Einheiten des mittleren Quadrats der Merkmale mal Trainings-Items; 0 wählt ihn anhand der Validierungs-Items.</translation>
    </message>
    <message>
        <source>Regression needs numbers, but the target column holds “%1”.</source>
        <translation>Regression braucht Zahlen, die Zielspalte enthält aber „%1“.</translation>
    </message>
    <message>
        <source>The arrays of the checkpoint do not fit each other.</source>
        <translation>Die Arrays des Checkpoints passen nicht zueinander.</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Ridge-Regression</translation>
    </message>
    <message>
        <source>Linear regression of numbers, vectors or classes from averaged time bins: the yardstick for any target.</source>
        <translation>Lineare Regression von Zahlen, Vektoren oder Klassen aus gemittelten Zeitabschnitten: der Vergleichsmaßstab für jedes Ziel.</translation>
    </message>
    <message>
        <source>A few dozen items.</source>
        <translation>Einige Dutzend Items.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>The checkpoint holds %1 fitted units, but the plan has %2.</source>
        <translation>Der Checkpoint enthält %1 angepasste Einheiten, der Plan hat aber %2.</translation>
    </message>
    <message>
        <source>Item %1 is of class “%2”, which the decoder does not know.</source>
        <translation>Item %1 gehört zur Klasse „%2“, die der Dekoder nicht kennt.</translation>
    </message>
    <message>
        <source>The checkpoint's “%1” is no list of texts.</source>
        <translation>„%1“ des Checkpoints ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>The decoder was trained on %1 channels, but the data have %2.</source>
        <translation>Der Dekoder wurde mit %1 Kanälen trainiert, die Daten haben aber %2.</translation>
    </message>
    <message>
        <source>Channel %1 is %2 in the data, but was %3 in training.</source>
        <translation>Kanal %1 ist %2 in den Daten, war im Training aber %3.</translation>
    </message>
    <message>
        <source>The data have %1 Hz, but training had %2 Hz: resample them.</source>
        <translation>Die Daten haben %1 Hz, das Training hatte aber %2 Hz: umtasten.</translation>
    </message>
    <message>
        <source>Windows have %1 samples, but training had %2.</source>
        <translation>Fenster haben %1 Abtastwerte, das Training hatte aber %2.</translation>
    </message>
    <message>
        <source>The weights of the checkpoint do not fit its intercepts.</source>
        <translation>Die Gewichte des Checkpoints passen nicht zu seinen Achsenabschnitten.</translation>
    </message>
    <message>
        <source>Time bins</source>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <source>Equal pieces of the window that are averaged; 0 uses every sample.</source>
        <translation>Gleiche Stücke des Fensters, die gemittelt werden; 0 nutzt jeden Abtastwert.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has no array “%2”.</source>
        <translation>Der Checkpoint %1 hat kein Array „%2“.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of a run.</source>
        <translation>%1 ist kein Checkpoint eines Laufs.</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of version %2; this program reads up to version %3.</source>
        <translation>%1 ist ein Checkpoint der Version %2; dieses Programm liest bis Version %3.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has no fact “%2”.</source>
        <translation>Der Checkpoint %1 hat keine Angabe „%2“.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be paired: they decode different things.</source>
        <translation>%1 und %2 lassen sich nicht paaren: Sie dekodieren Verschiedenes.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be paired: they are of different studies.</source>
        <translation>%1 und %2 lassen sich nicht paaren: Sie gehören zu verschiedenen Studien.</translation>
    </message>
    <message>
        <source>There is no control “%1”; known are shuffled, noise, time_shift, duration_only.</source>
        <translation>Es gibt keine Kontrolle „%1“; bekannt sind shuffled, noise, time_shift, duration_only.</translation>
    </message>
    <message>
        <source>“%1” repeats of the control %2: give a number from 1 to 1000.</source>
        <translation>„%1“ Wiederholungen der Kontrolle %2: eine Zahl von 1 bis 1000 angeben.</translation>
    </message>
    <message>
        <source>items.tsv has no column onset.</source>
        <translation>items.tsv hat keine Spalte onset.</translation>
    </message>
    <message>
        <source>The control %1 is given twice.</source>
        <translation>Die Kontrolle %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>all items last equally long, so their duration tells nothing</source>
        <translation>alle Items dauern gleich lang, ihre Dauer besagt also nichts</translation>
    </message>
    <message>
        <source>The shuffled control has the real signals.</source>
        <translation>Die permutierte Kontrolle hat die echten Signale.</translation>
    </message>
    <message>
        <source>%1 has no decoders yet: its training has not come to an end; resume it.</source>
        <translation>%1 hat noch keine Dekoder: Das Training ist nicht zu Ende gelaufen; fortsetzen.</translation>
    </message>
    <message>
        <source>%1 does not have one row for each of its %2 items.</source>
        <translation>%1 hat nicht eine Zeile für jedes seiner %2 Items.</translation>
    </message>
    <message>
        <source>Attribute %1 of %2 is no integer.</source>
        <translation>Attribut %1 von %2 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The arrays of %1 do not fit each other.</source>
        <translation>Die Arrays von %1 passen nicht zueinander.</translation>
    </message>
    <message>
        <source>No channel to the engine can be made: %1.</source>
        <translation>Zur Engine lässt sich kein Kanal anlegen: %1.</translation>
    </message>
    <message>
        <source>The engine %1 does not start: %2.</source>
        <translation>Die Engine %1 startet nicht: %2.</translation>
    </message>
    <message>
        <source>closed the conversation</source>
        <translation>hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <translation>wurde durch Signal %1 beendet (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>endete mit Exit-Code %1</translation>
    </message>
    <message>
        <source>The engine %1.%2 Runs it had under way can be resumed.</source>
        <translation>Die Engine %1.%2 Ihre begonnenen Läufe lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s. It is ended; runs it had under way can be resumed.</source>
        <translation>Die Engine schweigt seit %1 s. Sie wird beendet; ihre begonnenen Läufe lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>The engine did not answer the request %1 in time.</source>
        <translation>Die Engine hat die Anforderung %1 nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The engine's encoder %1 gave vectors of another shape than asked for.</source>
        <translation>Der Encoder %1 der Engine gab Vektoren anderer Form als verlangt.</translation>
    </message>
    <message>
        <source>This needs neuroglyph-engine, which is not in this build (looked for %1).</source>
        <translation>Dies braucht neuroglyph-engine, das in diesem Build fehlt (gesucht: %1).</translation>
    </message>
    <message>
        <source>The engine has no run number %1.</source>
        <translation>Die Engine hat keinen Lauf Nummer %1.</translation>
    </message>
    <message>
        <source>The engine speaks protocol %1, not %2: both programs must be of one version.</source>
        <translation>Die Engine spricht Protokoll %1, nicht %2: Beide Programme müssen dieselbe Version haben.</translation>
    </message>
    <message>
        <source>This engine has no text encoders.</source>
        <translation>Diese Engine hat keine Text-Encoder.</translation>
    </message>
    <message>
        <source>This engine has no self-test.</source>
        <translation>Diese Engine hat keinen Selbsttest.</translation>
    </message>
    <message>
        <source>The engine knows no request “%1”.</source>
        <translation>Die Engine kennt keine Anforderung „%1“.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation>Eine Anforderung muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Folds have %1 and %2 columns, so they cannot be judged together.</source>
        <translation>Folds haben %1 und %2 Spalten und lassen sich daher nicht gemeinsam bewerten.</translation>
    </message>
    <message>
        <source>There are no decodings to judge.</source>
        <translation>Es gibt keine Dekodierungen zu bewerten.</translation>
    </message>
    <message>
        <source>%1 has no decodings yet: its training has not come to an end; resume it.</source>
        <translation>%1 hat noch keine Dekodierungen: Das Training ist nicht zu Ende gelaufen; fortsetzen.</translation>
    </message>
    <message>
        <source>The split leaks, so a score would mean nothing: %1 Choose another split plan, or mend the study.</source>
        <translation>Die Aufteilung hat ein Leakage (Datenleck), ein Wert würde also nichts besagen: %1 Eine andere Aufteilung wählen oder die Studie korrigieren.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 training and %3 test items with usable windows: use fewer folds or another window.</source>
        <translation>Fold %1 hat %2 Trainings- und %3 Test-Items mit brauchbaren Fenstern: weniger Folds oder ein anderes Fenster verwenden.</translation>
    </message>
    <message>
        <source>Channel %1 is the target and the only channel: there is nothing to predict it from.</source>
        <translation>Kanal %1 ist das Ziel und der einzige Kanal: Es gibt nichts, woraus er vorherzusagen wäre.</translation>
    </message>
    <message>
        <source>too few items are left with windows inside the recording</source>
        <translation>zu wenige Items bleiben mit Fenstern innerhalb der Aufzeichnung</translation>
    </message>
    <message>
        <source>There is no framework “%1”; known are: %2.</source>
        <translation>Es gibt kein Framework „%1“; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no preset “%2”; it has: %3.</source>
        <translation>%1 hat keine Vorlage „%2“; vorhanden: %3.</translation>
    </message>
    <message>
        <source>This program does not run the framework “%1”.</source>
        <translation>Dieses Programm führt das Framework „%1“ nicht aus.</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be made: %2.</source>
        <translation>Der Laufordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 is a file: give a new folder for the run.</source>
        <translation>%1 ist eine Datei: einen neuen Ordner für den Lauf angeben.</translation>
    </message>
    <message>
        <source>%1 holds a run already: resume it, or give another folder.</source>
        <translation>%1 enthält bereits einen Lauf: fortsetzen oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>%1 is not empty: give a new folder for the run.</source>
        <translation>%1 ist nicht leer: einen neuen Ordner für den Lauf angeben.</translation>
    </message>
    <message>
        <source>There is no run in %1: run.json is missing.</source>
        <translation>In %1 ist kein Lauf: run.json fehlt.</translation>
    </message>
    <message>
        <source>run.json names the state “%1”, which does not exist.</source>
        <translation>run.json nennt den Zustand „%1“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 must hold exactly one array of numbers at its root, but holds %2.</source>
        <translation>%1 muss auf oberster Ebene genau ein Zahlen-Array enthalten, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 has %2 axes, but vectors need 2: rows and dimensions.</source>
        <translation>%1 hat %2 Achsen, Vektoren brauchen aber 2: Zeilen und Dimensionen.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but items.tsv has %3 items: one row an item is needed.</source>
        <translation>%1 hat %2 Zeilen, items.tsv aber %3 Items: Eine Zeile je Item ist nötig.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but there are %3 classes and %4 items.</source>
        <translation>%1 hat %2 Zeilen, es gibt aber %3 Klassen und %4 Items.</translation>
    </message>
    <message>
        <source>Channel %1 has no samples in the window of item %2.</source>
        <translation>Kanal %1 hat im Fenster von Item %2 keine Abtastwerte.</translation>
    </message>
    <message>
        <source>This program has no text encoder “%1”.</source>
        <translation>Dieses Programm hat keinen Text-Encoder „%1“.</translation>
    </message>
    <message>
        <source> Train with a smaller batch: --param batch=</source>
        <translation> Mit kleinerem Batch trainieren: --param batch=</translation>
    </message>
    <message>
        <source>Training was cancelled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 of fold %2, seed %3 is not a finite number at step %4</source>
        <translation>%1 von Fold %2, Startwert %3 ist bei Schritt %4 keine endliche Zahl</translation>
    </message>
    <message>
        <source>“%1” is no seed.</source>
        <translation>„%1“ ist kein Startwert.</translation>
    </message>
    <message>
        <source>The request names no seed.</source>
        <translation>Die Anforderung nennt keinen Startwert.</translation>
    </message>
    <message>
        <source>This program computes on the CPU only: give --device cpu.</source>
        <translation>Dieses Programm rechnet nur auf der CPU: --device cpu angeben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The study has changed since the run was started (%1 differ): train a new run on it.</source>
        <translation>Die Studie hat sich seit dem Start des Laufs geändert (%1 weichen ab): einen neuen Lauf darauf trainieren.</translation>
    </message>
    <message>
        <source>The run was started with %1 instructions and goes on with %2: its end may differ in the last digits.</source>
        <translation>Der Lauf begann mit %1-Befehlen und geht mit %2 weiter: Sein Ergebnis kann in den letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>The run was started on %1 threads and goes on with %2: its end may differ in the last digits.</source>
        <translation>Der Lauf begann mit %1 Threads und geht mit %2 weiter: Sein Ergebnis kann in den letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>The study of this run is not where it was: name it with --study FOLDER.</source>
        <translation>Die Studie dieses Laufs ist nicht mehr am alten Ort: mit --study FOLDER angeben.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The run is held by %1, process %2. Stop it there, then resume it here.</source>
        <translation>Der Lauf wird von %1, Prozess %2, gehalten. Dort anhalten, dann hier fortsetzen.</translation>
    </message>
    <message>
        <source>Process %1 does not let go of the run.</source>
        <translation>Prozess %1 gibt den Lauf nicht frei.</translation>
    </message>
    <message>
        <source>No engine is running.</source>
        <translation>Keine Engine läuft.</translation>
    </message>
    <message>
        <source>The run %1 could not be deleted: %2.</source>
        <translation>Der Lauf %1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>In %1 ist kein Lauf.</translation>
    </message>
    <message>
        <source>run.json names the state “%1”, which does not exist.</source>
        <translation>run.json nennt den Zustand „%1“, den es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>signal</name>
    <message>
        <source>The result would have %1 numbers, more than %2: take fewer channels or a shorter part.</source>
        <translation>Das Ergebnis hätte %1 Zahlen, mehr als %2: weniger Kanäle oder einen kürzeren Teil nehmen.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>length of a window</source>
        <translation>Länge eines Fensters</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>part of a window that the next one shares</source>
        <translation>Teil eines Fensters, den das nächste mitbenutzt</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>shape of the window</source>
        <translation>Form des Fensters</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Spektrale Leistungsdichte</translation>
    </message>
    <message>
        <source>One-sided density by Welch's method: [channel, frequency]</source>
        <translation>Einseitige Dichte nach Welch: [channel, frequency]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>what is stored; complex adds a last axis of real and imaginary part</source>
        <translation>was gespeichert wird; complex ergänzt eine letzte Achse mit Real- und Imaginärteil</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Short-time Fourier transform: [channel, frequency, time]</source>
        <translation>Kurzzeit-Fourier-Transformation: [channel, frequency, time]</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>length of consecutive stretches; 0: one for everything</source>
        <translation>Länge aufeinanderfolgender Abschnitte; 0: einer für alles</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>name:low-high in Hz, separated by commas; standard: delta, theta, alpha, beta, gamma</source>
        <translation>name:low-high in Hz, durch Kommas getrennt; standard: delta, theta, alpha, beta, gamma</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>power: sum of the density's bins in [low, high) times their distance; relative: over the sum of all bands given</source>
        <translation>power: Summe der Dichtewerte in [low, high) mal ihrem Abstand; relative: über der Summe aller angegebenen Bänder</translation>
    </message>
    <message>
        <source>Band power</source>
        <translation>Bandleistung</translation>
    </message>
    <message>
        <source>Power in frequency bands: [time, channel, band]</source>
        <translation>Leistung in Frequenzbändern: [time, channel, band]</translation>
    </message>
    <message>
        <source>No stretch of segment_s fits between the gaps: take a shorter one.</source>
        <translation>Kein Abschnitt von segment_s passt zwischen die Lücken: einen kürzeren nehmen.</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>of the band whose power is mapped</source>
        <translation>des Bands, dessen Leistung kartiert wird</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>of the band</source>
        <translation>des Bands</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>pixels a side</source>
        <translation>Pixel je Seite</translation>
    </message>
    <message>
        <source>log_power: decimal logarithm of µV²; power: V²</source>
        <translation>log_power: Zehnerlogarithmus von µV²; power: V²</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Topografie</translation>
    </message>
    <message>
        <source>Band power over the head by spherical splines, seen from above: [time, row, column], NaN outside</source>
        <translation>Bandleistung über dem Kopf mit sphärischen Splines, von oben gesehen: [time, row, column], außerhalb NaN</translation>
    </message>
    <message>
        <source>%1 harmonics of a notch are not between 1 and 100.</source>
        <translation>%1 Oberschwingungen eines Notch liegen nicht zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>The montage needs channels that are not there or not unique: %1.</source>
        <translation>Die Montage braucht Kanäle, die fehlen oder nicht eindeutig sind: %1.</translation>
    </message>
    <message>
        <source>No two channels are neighbouring contacts of a shaft (such as LA1 and LA2).</source>
        <translation>Keine zwei Kanäle sind benachbarte Kontakte eines Elektrodenschafts (wie LA1 und LA2).</translation>
    </message>
    <message>
        <source>“%1” is no derivation A-B of two channels that are there.</source>
        <translation>„%1“ ist keine Ableitung A-B zweier vorhandener Kanäle.</translation>
    </message>
    <message>
        <source>The montage “%1” has an empty derivation.</source>
        <translation>Die Montage „%1“ hat eine leere Ableitung.</translation>
    </message>
    <message>
        <source>A pyramid's first block of %1 samples is no power of two from 2 to 65536.</source>
        <translation>Der erste Block einer Pyramide, %1 Abtastwerte, ist keine Zweierpotenz von 2 bis 65536.</translation>
    </message>
    <message>
        <source>The overview of this recording takes %1 bytes, more than the cache's limit of %2.</source>
        <translation>Die Übersicht dieser Aufzeichnung braucht %1 Bytes, mehr als die Grenze des Caches von %2.</translation>
    </message>
    <message>
        <source>There are no %1 columns of %2 samples from sample %3 of channel number %4.</source>
        <translation>Es gibt keine %1 Spalten zu %2 Abtastwerten ab Abtastwert %3 von Kanal Nummer %4.</translation>
    </message>
    <message>
        <source>The overview cache %1 could not be written: %2. Free some space or set NG_CACHE_DIR.</source>
        <translation>Der Übersichts-Cache %1 konnte nicht geschrieben werden: %2. Platz schaffen oder NG_CACHE_DIR setzen.</translation>
    </message>
    <message>
        <source>Channel %1 cannot be re-referenced: its group %2 has fewer than two good channels.</source>
        <translation>Kanal %1 lässt sich nicht neu referenzieren: Seine Gruppe %2 hat weniger als zwei gute Kanäle.</translation>
    </message>
    <message>
        <source>The name %1 fits several channels: %2 and %3; use their labels.</source>
        <translation>Der Name %1 passt auf mehrere Kanäle: %2 und %3; ihre Labels verwenden.</translation>
    </message>
    <message>
        <source>There is no channel %1; there are: %2.</source>
        <translation>Es gibt keinen Kanal %1; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 differ in rate or segments and cannot be subtracted: resample first.</source>
        <translation>Die Kanäle %1 und %2 haben verschiedene Raten oder Segmente und lassen sich nicht subtrahieren: zuerst umtasten.</translation>
    </message>
    <message>
        <source>No reference channel is named.</source>
        <translation>Kein Referenzkanal ist angegeben.</translation>
    </message>
    <message>
        <source>%1 Hz to %2 Hz has no simple ratio: choose a rate that shares factors with the first.</source>
        <translation>%1 Hz zu %2 Hz hat kein einfaches Verhältnis: eine Rate mit gemeinsamen Teilern wählen.</translation>
    </message>
    <message>
        <source>Channel %1 holds trigger codes, which cannot be resampled: leave it out.</source>
        <translation>Kanal %1 enthält Triggercodes, die sich nicht umtasten lassen: auslassen.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>zero: forward and backward, no delay, twice the attenuation; causal: one pass</source>
        <translation>zero: vorwärts und rückwärts, keine Verzögerung, doppelte Dämpfung; causal: ein Durchgang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what is kept or removed</source>
        <translation>was behalten oder entfernt wird</translation>
    </message>
    <message>
        <source>Lower cutoff</source>
        <translation>Untere Grenzfrequenz</translation>
    </message>
    <message>
        <source>-3 dB a pass; unused by lowpass</source>
        <translation>-3 dB je Durchgang; bei lowpass ungenutzt</translation>
    </message>
    <message>
        <source>Upper cutoff</source>
        <translation>Obere Grenzfrequenz</translation>
    </message>
    <message>
        <source>-3 dB a pass; unused by highpass</source>
        <translation>-3 dB je Durchgang; bei highpass ungenutzt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>of the Butterworth prototype</source>
        <translation>des Butterworth-Prototyps</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Butterworth filter, zero phase or causal</source>
        <translation>Butterworth-Filter, nullphasig oder kausal</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>of the mains: 50 or 60</source>
        <translation>des Stromnetzes: 50 oder 60</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Oberschwingungen</translation>
    </message>
    <message>
        <source>how many multiples, the first being the frequency itself; those near half the rate are left out</source>
        <translation>wie viele Vielfache, das erste ist die Frequenz selbst; solche nahe der halben Rate entfallen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>frequency over -3 dB width</source>
        <translation>Frequenz durch -3-dB-Breite</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Notch</translation>
    </message>
    <message>
        <source>Removes the mains frequency and its harmonics</source>
        <translation>Entfernt die Netzfrequenz und ihre Oberschwingungen</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>average, ref:A1,A2, double-banana, transverse, bipolar-shafts, or derivations: Fp1-F7,F7-T7</source>
        <translation>average, ref:A1,A2, double-banana, transverse, bipolar-shafts oder Ableitungen: Fp1-F7,F7-T7</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Re-references to an average or named channels, or makes a bipolar montage</source>
        <translation>Referenziert neu auf ein Mittel oder benannte Kanäle oder bildet eine bipolare Montage</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>of the result</source>
        <translation>des Ergebnisses</translation>
    </message>
    <message>
        <source>Resample</source>
        <translation>Umtasten</translation>
    </message>
    <message>
        <source>Changes the sampling rate by polyphase filtering</source>
        <translation>Ändert die Abtastrate durch Polyphasenfilterung</translation>
    </message>
    <message>
        <source>The transform %1 is not in this build; there are: %2.</source>
        <translation>Die Transformation %1 fehlt in diesem Build; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>There is no transform %1; there are: %2.</source>
        <translation>Es gibt keine Transformation %1; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 differ in rate or segments and do not fit into one array: choose channels of one rate.</source>
        <translation>Die Kanäle %1 und %2 haben verschiedene Raten oder Segmente und passen nicht in ein Array: Kanäle einer Rate wählen.</translation>
    </message>
    <message>
        <source>There is no channel but triggers.</source>
        <translation>Es gibt keinen Kanal außer Triggern.</translation>
    </message>
    <message>
        <source>There is no channel number %1; there are %2.</source>
        <translation>Es gibt keinen Kanal Nummer %1; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no sample between %1 s and %2 s.</source>
        <translation>Zwischen %1 s und %2 s liegt kein Abtastwert.</translation>
    </message>
    <message>
        <source>A cutoff of %1 Hz is not between 0 and half the sampling rate, %2 Hz.</source>
        <translation>Eine Grenzfrequenz von %1 Hz liegt nicht zwischen 0 und der halben Abtastrate, %2 Hz.</translation>
    </message>
    <message>
        <source>A filter order of %1 is not between 1 and 16.</source>
        <translation>Eine Filterordnung von %1 liegt nicht zwischen 1 und 16.</translation>
    </message>
    <message>
        <source>The lower edge of a band, %1 Hz, is not below the upper, %2 Hz.</source>
        <translation>Die untere Grenze eines Bands, %1 Hz, liegt nicht unter der oberen, %2 Hz.</translation>
    </message>
    <message>
        <source>A notch quality of %1 is not above 0.</source>
        <translation>Eine Notch-Güte von %1 liegt nicht über 0.</translation>
    </message>
    <message>
        <source>A notch at %1 Hz with quality %2 is wider than the spectrum.</source>
        <translation>Ein Notch bei %1 Hz mit Güte %2 ist breiter als das Spektrum.</translation>
    </message>
    <message>
        <source>The filter rings for more than %1 samples: raise the cutoff or resample first.</source>
        <translation>Der Filter schwingt länger als %1 Abtastwerte nach: Grenzfrequenz erhöhen oder zuerst umtasten.</translation>
    </message>
    <message>
        <source>There is no window “%1”; there are hann, hamming and boxcar.</source>
        <translation>Es gibt kein Fenster „%1“; vorhanden sind hann, hamming und boxcar.</translation>
    </message>
    <message>
        <source>A window of %1 samples with a hop of %2 is not possible: 2 to %3 samples, hop from 1 to the window.</source>
        <translation>Ein Fenster von %1 Abtastwerten mit Schrittweite %2 ist nicht möglich: 2 bis %3 Abtastwerte, Schrittweite von 1 bis zur Fensterlänge.</translation>
    </message>
    <message>
        <source>A transform of %1 samples is shorter than the window of %2 or above %3.</source>
        <translation>Eine Transformation von %1 Abtastwerten ist kürzer als das Fenster von %2 oder liegt über %3.</translation>
    </message>
    <message>
        <source>There are no samples to transform.</source>
        <translation>Es gibt keine Abtastwerte zum Transformieren.</translation>
    </message>
    <message>
        <source>No sphere fits the electrode positions: there are too few, or they lie on a plane.</source>
        <translation>Keine Kugel passt zu den Elektrodenpositionen: Es sind zu wenige, oder sie liegen in einer Ebene.</translation>
    </message>
    <message>
        <source>Interpolation needs at least two electrodes with positions.</source>
        <translation>Interpolation braucht mindestens zwei Elektroden mit Positionen.</translation>
    </message>
    <message>
        <source>The spline's stiffness must be 2 to 6 and its terms 1 to 1000.</source>
        <translation>Die Steifigkeit des Splines muss 2 bis 6 sein, seine Terme 1 bis 1000.</translation>
    </message>
    <message>
        <source>Two electrodes lie at the same place: leave one out or use a positive lambda.</source>
        <translation>Zwei Elektroden liegen am selben Ort: eine auslassen oder ein positives lambda verwenden.</translation>
    </message>
    <message>
        <source>An electrode lies at the centre of the head.</source>
        <translation>Eine Elektrode liegt im Mittelpunkt des Kopfes.</translation>
    </message>
    <message>
        <source>A map of %1 pixels a side is not between 8 and 1024.</source>
        <translation>Eine Karte von %1 Pixeln je Seite liegt nicht zwischen 8 und 1024.</translation>
    </message>
    <message>
        <source>A map needs at least 8 electrodes with positions; there are %1.</source>
        <translation>Eine Karte braucht mindestens 8 Elektroden mit Positionen; vorhanden sind %1.</translation>
    </message>
    <message>
        <source>A window of %1 samples does not fit into %2 samples without a gap: take a shorter one.</source>
        <translation>Ein Fenster von %1 Abtastwerten passt nicht ohne Lücke in %2 Abtastwerte: ein kürzeres nehmen.</translation>
    </message>
    <message>
        <source>No channel is named.</source>
        <translation>Kein Kanal ist angegeben.</translation>
    </message>
    <message>
        <source>“%1” is no band: write name:low-high in Hz, such as alpha:8-13.</source>
        <translation>„%1“ ist kein Band: name:low-high in Hz schreiben, etwa alpha:8-13.</translation>
    </message>
    <message>
        <source>Band %1 (%2 to %3 Hz) holds no frequency of this spectrum, which has one every %4 Hz up to %5: take a longer window or a higher rate.</source>
        <translation>Band %1 (%2 bis %3 Hz) enthält keine Frequenz dieses Spektrums, das alle %4 Hz eine bis %5 hat: ein längeres Fenster oder eine höhere Rate nehmen.</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>How many things are seen; the first of the built-in list.</source>
        <translation>Wie viele Dinge gesehen werden; die ersten der eingebauten Liste.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often each concept is seen. Trials = concepts x repetitions.</source>
        <translation>Wie oft jedes Konzept gesehen wird. Trials = Konzepte x Wiederholungen.</translation>
    </message>
    <message>
        <source>Test repetitions</source>
        <translation>Test-Wiederholungen</translation>
    </message>
    <message>
        <source>How many of the repetitions, the last ones, the column split gives to test.</source>
        <translation>Wie viele der Wiederholungen, die letzten, die Spalte split dem Test gibt.</translation>
    </message>
    <message>
        <source>Validation repetitions</source>
        <translation>Validierungs-Wiederholungen</translation>
    </message>
    <message>
        <source>How many of those before them it gives to validation.</source>
        <translation>Wie viele derjenigen davor sie der Validierung gibt.</translation>
    </message>
    <message>
        <source>Repetitions a run</source>
        <translation>Wiederholungen je Lauf</translation>
    </message>
    <message>
        <source>How many repetitions one recording holds.</source>
        <translation>Wie viele Wiederholungen eine Aufzeichnung enthält.</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>Latente Dimensionen</translation>
    </message>
    <message>
        <source>Directions of the embedding space that the response carries.</source>
        <translation>Richtungen des Embedding-Raums, die die Antwort trägt.</translation>
    </message>
    <message>
        <source>Best possible score</source>
        <translation>Bestmöglicher Wert</translation>
    </message>
    <message>
        <source>Top-1 on single test trials of an observer who knows the true patterns and noise. It is reached by leaving the response out of a share of trials (not attended to), or by a stronger response where needed.</source>
        <translation>Top-1 bei einzelnen Test-Trials eines Beobachters, der die wahren Muster und das Rauschen kennt. Erreicht, indem die Antwort in einem Teil der Trials (nicht beachtet) entfällt, oder nötigenfalls durch eine stärkere Antwort.</translation>
    </message>
    <message>
        <source>Strength of the response</source>
        <translation>Stärke der Antwort</translation>
    </message>
    <message>
        <source>Distance d' between concepts that differ by one standard deviation along one latent, in an attended trial.</source>
        <translation>Abstand d' zwischen Konzepten, die sich in einer latenten Dimension um eine Standardabweichung unterscheiden, in einem beachteten Trial.</translation>
    </message>
    <message>
        <source>Embedded text</source>
        <translation>Eingebetteter Text</translation>
    </message>
    <message>
        <source>Which text of a concept gives its vector.</source>
        <translation>Welcher Text eines Konzepts seinen Vektor ergibt.</translation>
    </message>
    <message>
        <source>No repetition is left for training: raise repetitions, or lower test_repetitions or validation_repetitions.</source>
        <translation>Keine Wiederholung bleibt fürs Training: repetitions erhöhen oder test_repetitions bzw. validation_repetitions senken.</translation>
    </message>
    <message>
        <source>There must be more concepts than latents.</source>
        <translation>Es muss mehr Konzepte als latente Dimensionen geben.</translation>
    </message>
    <message>
        <source>The best possible score must lie above chance.</source>
        <translation>Der bestmögliche Wert muss über dem Zufall liegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Simulated concepts</source>
        <translation>Simulierte Konzepte</translation>
    </message>
    <message>
        <source>Concepts seen in EEG</source>
        <translation>Im EEG gesehene Konzepte</translation>
    </message>
    <message>
        <source>63-channel EEG of somebody who sees everyday things; responses are a linear map of the concepts' text vectors.</source>
        <translation>63-Kanal-EEG einer Person, die alltägliche Dinge sieht; Antworten sind eine lineare Abbildung der Textvektoren der Konzepte.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty; name a new folder.</source>
        <translation>%1 ist bereits vorhanden und nicht leer; einen neuen Ordner angeben.</translation>
    </message>
    <message>
        <source>The vectors of %1 concepts span fewer than %2 dimensions; lower the parameter latents or use another text encoder.</source>
        <translation>Die Vektoren von %1 Konzepten spannen weniger als %2 Dimensionen auf; den Parameter latents senken oder einen anderen Text-Encoder verwenden.</translation>
    </message>
    <message>
        <source>There is no simulator "%1" in this build; there are: %2.</source>
        <translation>Es gibt keinen Simulator „%1“ in diesem Build; vorhanden sind: %2.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>The last line of the journal is unfinished (%1 bytes); it is left out.</source>
        <translation>Die letzte Zeile des Journals ist unvollständig (%1 Bytes); sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 items have no row in this array of %2 rows.</source>
        <translation>%1 Items haben keine Zeile in diesem Array von %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 items cannot be read, such as %2: %3.</source>
        <translation>%1 Items sind nicht lesbar, etwa %2: %3.</translation>
    </message>
    <message>
        <source>No channel is known to be a brain signal; name the channels when training.</source>
        <translation>Kein Kanal ist als Hirnsignal bekannt; die Kanäle beim Training angeben.</translation>
    </message>
    <message>
        <source>Brain-signal channels have different rates: %1 Hz; training needs a rate to resample to.</source>
        <translation>Hirnsignal-Kanäle haben verschiedene Raten: %1 Hz; Training braucht eine Rate zum Umtasten.</translation>
    </message>
    <message>
        <source>Recordings have different rates: %1; training needs a rate to resample to.</source>
        <translation>Aufzeichnungen haben verschiedene Raten: %1; Training braucht eine Rate zum Umtasten.</translation>
    </message>
    <message>
        <source>No channel is in every recording; they cannot be trained together.</source>
        <translation>Kein Kanal ist in jeder Aufzeichnung; gemeinsames Training ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 of %2 channels are in every recording; training uses those.</source>
        <translation>%1 von %2 Kanälen sind in jeder Aufzeichnung; das Training benutzt diese.</translation>
    </message>
    <message>
        <source>%1 items name images that are not there, such as %2.</source>
        <translation>%1 Items nennen Bilder, die fehlen, etwa %2.</translation>
    </message>
    <message>
        <source>The items have no column %1 to decode.</source>
        <translation>Die Items haben keine Spalte %1 zum Dekodieren.</translation>
    </message>
    <message>
        <source>No item is left to read: each is excluded or has no %1.</source>
        <translation>Kein Item bleibt zu lesen: Jedes ist ausgeschlossen oder hat kein %1.</translation>
    </message>
    <message>
        <source>Items last differently (%1 has %2 s, %3 has %4 s); give a window, such as 0 to 1 s.</source>
        <translation>Items dauern verschieden lang (%1 hat %2 s, %3 hat %4 s); ein Fenster angeben, etwa 0 bis 1 s.</translation>
    </message>
    <message>
        <source>Items have no duration; give a window, such as 0 to 1 s.</source>
        <translation>Items haben keine Dauer; ein Fenster angeben, etwa 0 bis 1 s.</translation>
    </message>
    <message>
        <source>%1 items of %2 channels and %3 samples take more than %4 MB; choose fewer channels, a lower rate or a shorter window.</source>
        <translation>%1 Items aus %2 Kanälen und %3 Abtastwerten brauchen mehr als %4 MB; weniger Kanäle, eine niedrigere Rate oder ein kürzeres Fenster wählen.</translation>
    </message>
    <message>
        <source>Epoched arrays are taken as they are: no window, filter, rate, reference or choice of channels.</source>
        <translation>Epochierte Arrays werden unverändert übernommen: kein Fenster, Filter, keine Rate, Referenz oder Kanalwahl.</translation>
    </message>
    <message>
        <source>The arrays %1 and %2 differ in channels, samples or rate.</source>
        <translation>Die Arrays %1 und %2 unterscheiden sich in Kanälen, Abtastwerten oder Rate.</translation>
    </message>
    <message>
        <source>A window of %1 s holds no sample at %2 Hz.</source>
        <translation>Ein Fenster von %1 s enthält bei %2 Hz keinen Abtastwert.</translation>
    </message>
    <message>
        <source>No window can be read; the first: %1.</source>
        <translation>Kein Fenster ist lesbar; das erste: %1.</translation>
    </message>
    <message>
        <source>Epoched arrays need a row for each item and cannot be mixed with continuous recordings.</source>
        <translation>Epochierte Arrays brauchen eine Zeile je Item und lassen sich nicht mit kontinuierlichen Aufzeichnungen mischen.</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays; say which in study.json: "recordings": {"%1": {"dataset": "NAME"}}.</source>
        <translation>%1 enthält %2 Arrays; in study.json angeben, welches: "recordings": {"%1": {"dataset": "NAME"}}.</translation>
    </message>
    <message>
        <source>%1 has %2 axes; epochs are [rows, channels, samples] or [rows, features].</source>
        <translation>%1 hat %2 Achsen; Epochen sind [rows, channels, samples] oder [rows, features].</translation>
    </message>
    <message>
        <source>study.json gives %2 labels for the %3 channels of %1.</source>
        <translation>study.json gibt %2 Labels für die %3 Kanäle von %1.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>%1 has no channel %2.</source>
        <translation>%1 hat keinen Kanal %2.</translation>
    </message>
    <message>
        <source>%1: the channels %2 (%3 Hz) and %4 (%5 Hz) differ in rate; give a rate to resample to, or choose channels.</source>
        <translation>%1: Die Kanäle %2 (%3 Hz) und %4 (%5 Hz) haben verschiedene Raten; eine Rate zum Umtasten angeben oder Kanäle wählen.</translation>
    </message>
    <message>
        <source>%1 has no channel %2 after re-referencing.</source>
        <translation>%1 hat nach der neuen Referenzierung keinen Kanal %2.</translation>
    </message>
    <message>
        <source>%1: the channels %2 and %3 differ in their rate or gaps.</source>
        <translation>%1: Die Kanäle %2 und %3 unterscheiden sich in Rate oder Lücken.</translation>
    </message>
    <message>
        <source>%1 shares no brain-signal channel with the recordings before it; name channels that all have.</source>
        <translation>%1 hat mit den Aufzeichnungen davor keinen Hirnsignal-Kanal gemeinsam; Kanäle angeben, die alle haben.</translation>
    </message>
    <message>
        <source>%1 has %2 Hz and %3 has %4 Hz; give a rate to resample to.</source>
        <translation>%1 hat %2 Hz und %3 hat %4 Hz; eine Rate zum Umtasten angeben.</translation>
    </message>
    <message>
        <source>No channel is left: each one is marked bad in some recording.</source>
        <translation>Kein Kanal bleibt übrig: Jeder ist in einer Aufzeichnung als schlecht markiert.</translation>
    </message>
    <message>
        <source>%1 must be a frequency in Hz above 0.</source>
        <translation>%1 muss eine Frequenz in Hz über 0 sein.</translation>
    </message>
    <message>
        <source>There is no column onset.</source>
        <translation>Es gibt keine Spalte onset.</translation>
    </message>
    <message>
        <source>There is no dataset_description.json; the folder is read as BIDS by its file names.</source>
        <translation>Es gibt kein dataset_description.json; der Ordner wird nach seinen Dateinamen als BIDS gelesen.</translation>
    </message>
    <message>
        <source>The sidecar says %1 Hz, the file has %2 Hz; the file is taken.</source>
        <translation>Die Begleitdatei sagt %1 Hz, die Datei hat %2 Hz; die Datei gilt.</translation>
    </message>
    <message>
        <source>BIDS data set (EEG, iEEG)</source>
        <translation>BIDS-Datensatz (EEG, iEEG)</translation>
    </message>
    <message>
        <source>EEG and iEEG recordings of a BIDS folder with their events, channels and electrodes.</source>
        <translation>EEG- und iEEG-Aufzeichnungen eines BIDS-Ordners mit Ereignissen, Kanälen und Elektroden.</translation>
    </message>
    <message>
        <source>The table of electrodes is left out: %1</source>
        <translation>Die Elektrodentabelle wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 events have no onset and are left out.</source>
        <translation>%1 Ereignisse haben keinen Beginn und werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no BIDS folder %1.</source>
        <translation>Es gibt keinen BIDS-Ordner %1.</translation>
    </message>
    <message>
        <source>%1 has no samples.</source>
        <translation>%1 hat keine Abtastwerte.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>This recording gave no items.</source>
        <translation>Diese Aufzeichnung ergab keine Items.</translation>
    </message>
    <message>
        <source>None of the %1 recordings of %2 can be read. The first: %3</source>
        <translation>Keine der %1 Aufzeichnungen von %2 ist lesbar. Die erste: %3</translation>
    </message>
    <message>
        <source>There is no recording of the layout %1 in %2.</source>
        <translation>In %2 gibt es keine Aufzeichnung der Anordnung %1.</translation>
    </message>
    <message>
        <source>No item came out of %1 recordings. Labels of their events: %2. Choose some with --events, or cut windows with --windows.</source>
        <translation>Aus %1 Aufzeichnungen ergab sich kein Item. Labels ihrer Ereignisse: %2. Mit --events welche wählen oder mit --windows Fenster schneiden.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no importer for the layout "%1" in this build; there are: %2.</source>
        <translation>Es gibt keinen Importer für die Anordnung „%1“ in diesem Build; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Folder of EDF and BDF files</source>
        <translation>Ordner mit EDF- und BDF-Dateien</translation>
    </message>
    <message>
        <source>Every EDF or BDF file below a folder (or one file); annotations become items.</source>
        <translation>Jede EDF- oder BDF-Datei unter einem Ordner (oder eine Datei); Annotationen werden zu Items.</translation>
    </message>
    <message>
        <source>Recordings of any format</source>
        <translation>Aufzeichnungen in jedem Format</translation>
    </message>
    <message>
        <source>Every recording that this build reads below a folder (or one file); its events become items.</source>
        <translation>Jede Aufzeichnung, die dieser Build liest, unter einem Ordner (oder eine Datei); ihre Ereignisse werden zu Items.</translation>
    </message>
    <message>
        <source>%1 needs the columns label and text (or concept), separated by tabs.</source>
        <translation>%1 braucht die Spalten label und text (oder concept), durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>%1, line %2: the label "%3" is there twice.</source>
        <translation>%1, Zeile %2: Das Label „%3“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The chain of the journal is broken here: this line or one before it was changed, removed or exchanged. Restore the file from a copy, or move it aside to go on without its edits.</source>
        <translation>Die Kette des Journals ist hier gebrochen: Diese oder eine frühere Zeile wurde geändert, entfernt oder vertauscht. Die Datei aus einer Kopie wiederherstellen oder beiseitelegen, um ohne ihre Änderungen weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The event "%1" at %2 s that this edit changes is not there.</source>
        <translation>Das Ereignis „%1“ bei %2 s, das diese Änderung betrifft, fehlt.</translation>
    </message>
    <message>
        <source>The journal has no edit %1.</source>
        <translation>Das Journal hat keine Änderung %1.</translation>
    </message>
    <message>
        <source>The edit %1 is undone already.</source>
        <translation>Die Änderung %1 ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The plan holds out each %1, yet %2 items share theirs between training, validation and test (column %3, such as "%4").</source>
        <translation>Die Aufteilung hält jedes %1 zurück, doch %2 Items teilen ihres zwischen Training, Validierung und Test (Spalte %3, etwa „%4“).</translation>
    </message>
    <message>
        <source>Closed set: %1 of %2 test items have a %3 that training has too; the plan does not hold it out.</source>
        <translation>Geschlossene Menge: Bei %1 von %2 Test-Items kommt %3 auch im Training vor; die Aufteilung hält es nicht zurück.</translation>
    </message>
    <message>
        <source>%1 items are the same piece of signal and lie on different sides, such as item %2; remove the copies.</source>
        <translation>%1 Items sind dasselbe Signalstück und liegen auf verschiedenen Seiten, etwa Item %2; die Kopien entfernen.</translation>
    </message>
    <message>
        <source>The windows of %1 items overlap those of another side, such as item %2 (recording %3).</source>
        <translation>Die Fenster von %1 Items überlappen die einer anderen Seite, etwa Item %2 (Aufzeichnung %3).</translation>
    </message>
    <message>
        <source>%1 items are left out of training or validation since their windows overlap those of a held-out side.</source>
        <translation>%1 Items entfallen aus Training oder Validierung, da ihre Fenster die einer zurückgehaltenen Seite überlappen.</translation>
    </message>
    <message>
        <source>The unit "%1" of channels.tsv is not known; values are kept as they are.</source>
        <translation>Die Einheit „%1“ von channels.tsv ist unbekannt; Werte bleiben unverändert.</translation>
    </message>
    <message>
        <source>There is no column name.</source>
        <translation>Es gibt keine Spalte name.</translation>
    </message>
    <message>
        <source>channels.tsv names a channel that the recording does not have.</source>
        <translation>channels.tsv nennt einen Kanal, den die Aufzeichnung nicht hat.</translation>
    </message>
    <message>
        <source>The type "%1" of channels.tsv is not known.</source>
        <translation>Der Typ „%1“ von channels.tsv ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no recording file %1.</source>
        <translation>Es gibt keine Aufzeichnungsdatei %1.</translation>
    </message>
    <message>
        <source>The validation share %1 is outside 0 to 0.9.</source>
        <translation>Der Validierungsanteil %1 liegt außerhalb von 0 bis 0.9.</translation>
    </message>
    <message>
        <source>The margin of a split plan cannot be negative.</source>
        <translation>Der Abstand einer Aufteilung kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 folds are not possible; take 2 to %2.</source>
        <translation>%1 Folds sind nicht möglich; 2 bis %2 nehmen.</translation>
    </message>
    <message>
        <source>A split plan has no option "%1"; it has validation, margin and seed.</source>
        <translation>Eine Aufteilung hat keine Option „%1“; sie hat validation, margin und seed.</translation>
    </message>
    <message>
        <source>"%1" is no value for %2 of a split plan.</source>
        <translation>„%1“ ist kein Wert für %2 einer Aufteilung.</translation>
    </message>
    <message>
        <source>The items have no column split; choose another split plan.</source>
        <translation>Die Items haben keine Spalte split; eine andere Aufteilung wählen.</translation>
    </message>
    <message>
        <source>The column %1 has one value only, "%2": it cannot be split by.</source>
        <translation>Die Spalte %1 hat nur einen Wert, „%2“: Danach lässt sich nicht aufteilen.</translation>
    </message>
    <message>
        <source>%1 folds by %2 are not possible: there are %3 different values.</source>
        <translation>%1 Folds nach %2 sind nicht möglich: Es gibt %3 verschiedene Werte.</translation>
    </message>
    <message>
        <source>%1 values of the column %2 are too few for training, validation and test; add ,validation=0 or fewer folds.</source>
        <translation>%1 Werte der Spalte %2 sind zu wenige für Training, Validierung und Test; ,validation=0 oder weniger Folds angeben.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 items to train on and %3 to test (%4 were purged for overlap); use fewer folds, a smaller margin or a shorter window.</source>
        <translation>Fold %1 hat %2 Items zum Trainieren und %3 zum Testen (%4 wegen Überlappung entfernt); weniger Folds, einen kleineren Abstand oder ein kürzeres Fenster verwenden.</translation>
    </message>
    <message>
        <source>There is no split plan "%1"; there are given, blocked, subject, session, run, image, concept and repetition.</source>
        <translation>Es gibt keine Aufteilung „%1“; vorhanden sind given, blocked, subject, session, run, image, concept und repetition.</translation>
    </message>
    <message>
        <source>"%1" is no number of folds for the split plan %2.</source>
        <translation>„%1“ ist keine Anzahl von Folds für die Aufteilung %2.</translation>
    </message>
    <message>
        <source>The study has no items to split.</source>
        <translation>Die Studie hat keine Items zum Aufteilen.</translation>
    </message>
    <message>
        <source>The items have no column %1 to split by.</source>
        <translation>Die Items haben keine Spalte %1 zum Aufteilen.</translation>
    </message>
    <message>
        <source>The item %1 has no %2, so the study cannot be split by it.</source>
        <translation>Das Item %1 hat kein %2; danach lässt sich die Studie nicht aufteilen.</translation>
    </message>
    <message>
        <source>There is no column %1; items need item_id, recording, onset and duration.</source>
        <translation>Es gibt keine Spalte %1; Items brauchen item_id, recording, onset und duration.</translation>
    </message>
    <message>
        <source>A time in seconds is missing; only items with a row may leave it out.</source>
        <translation>Eine Zeit in Sekunden fehlt; nur Items mit einer Zeile dürfen sie auslassen.</translation>
    </message>
    <message>
        <source>"%1" is not a time in decimal seconds, such as 12.5.</source>
        <translation>„%1“ ist keine Zeit in dezimalen Sekunden wie 12.5.</translation>
    </message>
    <message>
        <source>"%1" is no row of an array: whole numbers from 0.</source>
        <translation>„%1“ ist keine Zeile eines Arrays: ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>The item has no id; give each row its own.</source>
        <translation>Das Item hat keine ID; jeder Zeile eine eigene geben.</translation>
    </message>
    <message>
        <source>The item names no recording; write its path relative to the study.</source>
        <translation>Das Item nennt keine Aufzeichnung; deren Pfad relativ zur Studie schreiben.</translation>
    </message>
    <message>
        <source>A duration of %1 s is not possible.</source>
        <translation>Eine Dauer von %1 s ist nicht möglich.</translation>
    </message>
    <message>
        <source>"%1" is no side of a split; write train, validation, test or n/a.</source>
        <translation>„%1“ ist keine Seite einer Aufteilung; train, validation, test oder n/a schreiben.</translation>
    </message>
    <message>
        <source>The item id "%1" is there twice; give each row its own.</source>
        <translation>Die Item-ID „%1“ ist doppelt vorhanden; jeder Zeile eine eigene geben.</translation>
    </message>
    <message>
        <source>There is no study folder %1.</source>
        <translation>Es gibt keinen Studienordner %1.</translation>
    </message>
    <message>
        <source>%1 is no study: it has no study.json. Make one with import or simulate.</source>
        <translation>%1 ist keine Studie: study.json fehlt. Mit import oder simulate eine anlegen.</translation>
    </message>
    <message>
        <source>The study folder %1 cannot be made: %2.</source>
        <translation>Der Studienordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>"%1" must be a path relative to the study folder.</source>
        <translation>„%1“ muss ein Pfad relativ zum Studienordner sein.</translation>
    </message>
    <message>
        <source>"%1" leaves the study folder; list the folder it lies in under "roots" in study.json to allow it.</source>
        <translation>„%1“ verlässt den Studienordner; den Ordner, in dem es liegt, in study.json unter "roots" aufführen, um es zu erlauben.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The dimension of the hashed text encoder must lie within %1 and %2, not be %3.</source>
        <translation>Die Dimension des gehashten Text-Encoders muss zwischen %1 und %2 liegen, nicht %3 sein.</translation>
    </message>
    <message>
        <source>Hashed words and letters</source>
        <translation>Gehashte Wörter und Buchstaben</translation>
    </message>
    <message>
        <source>Deterministic vectors without weights: texts that share words or parts of words are alike.</source>
        <translation>Deterministische Vektoren ohne Gewichte: Texte mit gemeinsamen Wörtern oder Wortteilen sind ähnlich.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Elements of a vector; the default is that of minilm.</source>
        <translation>Elemente eines Vektors; voreingestellt ist die Anzahl von minilm.</translation>
    </message>
    <message>
        <source>MiniLM sentence encoder</source>
        <translation>MiniLM-Satz-Encoder</translation>
    </message>
    <message>
        <source>Sentence vectors of all-MiniLM-L6-v2: 6 layers, mean pooling, length 1, at most 256 tokens.</source>
        <translation>Satzvektoren von all-MiniLM-L6-v2: 6 Schichten, Mittelwert-Pooling, Länge 1, höchstens 256 Tokens.</translation>
    </message>
    <message>
        <source>This build has no engine. Build it with LibTorch (NG_WITH_TORCH), or use hashed.</source>
        <translation>Dieser Build hat keine Engine. Mit LibTorch bauen (NG_WITH_TORCH) oder hashed verwenden.</translation>
    </message>
    <message>
        <source>The model store has no all-MiniLM-L6-v2. Add it with "model add FOLDER", or use hashed.</source>
        <translation>Der Modellspeicher hat kein all-MiniLM-L6-v2. Mit "model add FOLDER" hinzufügen oder hashed verwenden.</translation>
    </message>
    <message>
        <source>There is no text encoder %1. Known: %2.</source>
        <translation>Es gibt keinen Text-Encoder %1. Bekannt: %2.</translation>
    </message>
    <message>
        <source>The text encoder %1 runs in the engine. Ask the engine, or use hashed.</source>
        <translation>Der Text-Encoder %1 läuft in der Engine. Die Engine fragen oder hashed verwenden.</translation>
    </message>
    <message>
        <source>Line %1 of the vocabulary repeats the piece %2. Fetch the file again.</source>
        <translation>Zeile %1 des Vokabulars wiederholt das Stück %2. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The vocabulary has no piece %1: it is cut off, or belongs to another tokenizer. Fetch the file again.</source>
        <translation>Das Vokabular hat kein Stück %1: Es ist abgeschnitten oder gehört zu einem anderen Tokenizer. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are longer than %3 tokens: only their beginning counts</source>
        <translation>%1 von %2 Texten sind länger als %3 Tokens: Nur ihr Anfang zählt</translation>
    </message>
    <message>
        <source>%1: vocab.txt has %2 pieces where config.json asks for %3. Fetch the model again.</source>
        <translation>%1: vocab.txt hat %2 Stücke, config.json verlangt %3. Das Modell erneut holen.</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>config.json: %1 is %2; only %3 is supported.</source>
        <translation>config.json: %1 ist %2; unterstützt wird nur %3.</translation>
    </message>
    <message>
        <source>config.json describes a decoder; only encoders are supported.</source>
        <translation>config.json beschreibt einen Decoder; unterstützt werden nur Encoder.</translation>
    </message>
    <message>
        <source>config.json: %1 is %2, which is outside 1 to %3. Fetch the model again.</source>
        <translation>config.json: %1 ist %2 und liegt außerhalb von 1 bis %3. Das Modell erneut holen.</translation>
    </message>
    <message>
        <source>config.json: hidden_size %1 is no multiple of num_attention_heads %2. Fetch the model again.</source>
        <translation>config.json: hidden_size %1 ist kein Vielfaches von num_attention_heads %2. Das Modell erneut holen.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is %3 where config.json asks for %4. The two files belong to different models: fetch both again.</source>
        <translation>%1: Tensor %2 ist %3, config.json verlangt %4. Die beiden Dateien gehören zu verschiedenen Modellen: beide erneut holen.</translation>
    </message>
    <message>
        <source>The weights in %1, named by model.safetensors.index.json, are missing. Fetch them.</source>
        <translation>Die Gewichte in %1, genannt von model.safetensors.index.json, fehlen. Holen.</translation>
    </message>
    <message>
        <source>%1 is no JSON object. Fetch the model again.</source>
        <translation>%1 ist kein JSON-Objekt. Das Modell erneut holen.</translation>
    </message>
    <message>
        <source>%1 has weights only in a pickle format, which can hold code and is not read. Convert them to safetensors.</source>
        <translation>%1 hat Gewichte nur in einem Pickle-Format, das Code enthalten kann und nicht gelesen wird. In safetensors umwandeln.</translation>
    </message>
    <message>
        <source>%1 has no weights (*.safetensors). Fetch the whole model.</source>
        <translation>%1 hat keine Gewichte (*.safetensors). Das ganze Modell holen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Free space or choose another with NG_MODEL_STORE.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2. Platz schaffen oder mit NG_MODEL_STORE einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files: this is no model folder.</source>
        <translation>%1 enthält mehr als %2 Dateien: Dies ist kein Modellordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The model store %1 cannot be read: %2. Choose another with NG_MODEL_STORE.</source>
        <translation>Der Modellspeicher %1 ist nicht lesbar: %2. Mit NG_MODEL_STORE einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is no name of a model; names are those that "model list" prints.</source>
        <translation>%1 ist kein Modellname; Namen sind die, die "model list" ausgibt.</translation>
    </message>
    <message>
        <source>The model store %1 has no model %2 (it has: %3). Add it with "model add FOLDER".</source>
        <translation>Der Modellspeicher %1 hat kein Modell %2 (vorhanden: %3). Mit "model add FOLDER" hinzufügen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 has no name that a model can have. Rename the folder: its name becomes the model's.</source>
        <translation>%1 hat keinen zulässigen Modellnamen. Den Ordner umbenennen: Sein Name wird der des Modells.</translation>
    </message>
    <message>
        <source>The model store already has %1. Remove %2 first, or rename the folder.</source>
        <translation>Der Modellspeicher hat bereits %1. Zuerst %2 entfernen oder den Ordner umbenennen.</translation>
    </message>
    <message>
        <source>%1 cannot be put into the model store: %2.</source>
        <translation>%1 lässt sich nicht in den Modellspeicher legen: %2.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of %3: it is cut off. Fetch it again.</source>
        <translation>%1 enthält %2 von %3 Bytes: Die Datei ist abgeschnitten. Erneut holen.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published or added: its sha256 differs. Fetch it again.</source>
        <translation>%1 ist nicht die veröffentlichte oder hinzugefügte Datei: Ihr sha256 weicht ab. Erneut holen.</translation>
    </message>
    <message>
        <source>%1 is missing. Fetch the model again.</source>
        <translation>%1 fehlt. Das Modell erneut holen.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the type %3, which cannot be read as these numbers.</source>
        <translation>Tensor %1 von %2 hat den Typ %3, der sich nicht als diese Zahlen lesen lässt.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes: no safetensors file is that short. Fetch it again.</source>
        <translation>%1 enthält %2 Bytes: So kurz ist keine safetensors-Datei. Erneut holen.</translation>
    </message>
    <message>
        <source>%1 claims a header of %2 bytes (at most %3): it is no safetensors file, or damaged. Fetch it again.</source>
        <translation>%1 gibt einen Kopf von %2 Bytes an (höchstens %3): keine safetensors-Datei oder beschädigt. Erneut holen.</translation>
    </message>
    <message>
        <source>%1 claims a header of %2 bytes but holds %3 bytes in all: it is cut off. Fetch it again.</source>
        <translation>%1 gibt einen Kopf von %2 Bytes an, enthält aber insgesamt %3 Bytes: abgeschnitten. Erneut holen.</translation>
    </message>
    <message>
        <source>%1 holds no tensor %2. It belongs to another network, or is incomplete.</source>
        <translation>%1 enthält keinen Tensor %2. Die Datei gehört zu einem anderen Netz oder ist unvollständig.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has %3 bytes where %4 are needed. It belongs to another network.</source>
        <translation>Tensor %1 von %2 hat %3 Bytes, nötig sind %4. Er gehört zu einem anderen Netz.</translation>
    </message>
    <message>
        <source>The shape is no list. Fetch the file again.</source>
        <translation>Die Form ist keine Liste. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The shape holds %1, which is no size. Fetch the file again.</source>
        <translation>Die Form enthält %1, was keine Größe ist. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The shape asks for more elements than a file can hold. Fetch the file again.</source>
        <translation>Die Form verlangt mehr Elemente, als eine Datei enthalten kann. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The shape asks for more bytes than a file can hold. Fetch the file again.</source>
        <translation>Die Form verlangt mehr Bytes, als eine Datei enthalten kann. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The header does not describe it. Fetch the file again.</source>
        <translation>Der Kopf beschreibt ihn nicht. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The header gives no type (dtype). Fetch the file again.</source>
        <translation>Der Kopf gibt keinen Typ (dtype) an. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>Its type %1 is not known here. Convert the file to F32 or F16.</source>
        <translation>Sein Typ %1 ist hier nicht bekannt. Die Datei in F32 oder F16 umwandeln.</translation>
    </message>
    <message>
        <source>The header gives no pair of offsets. Fetch the file again.</source>
        <translation>Der Kopf gibt kein Offset-Paar an. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>Its offsets %1 to %2 are no range. Fetch the file again.</source>
        <translation>Seine Offsets %1 bis %2 sind kein Bereich. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>Its shape and type need %1 bytes, the header gives it %2. Fetch the file again.</source>
        <translation>Form und Typ brauchen %1 Bytes, der Kopf gibt ihm %2. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>It ends at byte %1 of the data, but the file holds %2: the file is cut off. Fetch it again.</source>
        <translation>Er endet bei Byte %1 der Daten, die Datei enthält aber %2: Sie ist abgeschnitten. Erneut holen.</translation>
    </message>
    <message>
        <source>The metadata of the header is no object. Fetch the file again.</source>
        <translation>Die Metadaten des Kopfes sind kein Objekt. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The metadata entry %1 of the header is no text. Fetch the file again.</source>
        <translation>Der Metadaten-Eintrag %1 des Kopfes ist kein Text. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The metadata entry %1 is there twice. Fetch the file again.</source>
        <translation>Der Metadaten-Eintrag %1 ist doppelt vorhanden. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>Its bytes overlap those of another tensor. Fetch the file again.</source>
        <translation>Seine Bytes überlappen die eines anderen Tensors. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>There are %1 bytes before it that belong to no tensor. Fetch the file again.</source>
        <translation>Davor liegen %1 Bytes, die zu keinem Tensor gehören. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The header describes %1 bytes of data, the file holds %2. Fetch the file again.</source>
        <translation>Der Kopf beschreibt %1 Bytes Daten, die Datei enthält %2. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>The header does not start with {: this is no safetensors file.</source>
        <translation>Der Kopf beginnt nicht mit {: Dies ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>The header is no JSON object: this is no safetensors file.</source>
        <translation>Der Kopf ist kein JSON-Objekt: Dies ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>The header names %1 twice. Fetch the file again.</source>
        <translation>Der Kopf nennt %1 zweimal. Die Datei erneut holen.</translation>
    </message>
    <message>
        <source>A tensor cannot be called %1: the format needs that name.</source>
        <translation>Ein Tensor kann nicht %1 heißen: Das Format braucht diesen Namen.</translation>
    </message>
    <message>
        <source>The shape of tensor %1 is too large.</source>
        <translation>Die Form von Tensor %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Tensor %1 has %2 bytes where its shape and type need %3.</source>
        <translation>Tensor %1 hat %2 Bytes, Form und Typ verlangen %3.</translation>
    </message>
    <message>
        <source>Two tensors are called %1.</source>
        <translation>Zwei Tensoren heißen %1.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A window must last longer than 0 s.</source>
        <translation>Ein Fenster muss länger als 0 s dauern.</translation>
    </message>
    <message>
        <source>%1 is a study already; name a new folder.</source>
        <translation>%1 ist bereits eine Studie; einen neuen Ordner angeben.</translation>
    </message>
    <message>
        <source>--size "%1": give WIDTHxHEIGHT, at least 640x400.</source>
        <translation>--size „%1“: BREITExHÖHE angeben, mindestens 640x400.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--theme "%1": give light or dark.</source>
        <translation>--theme „%1“: light oder dark angeben.</translation>
    </message>
    <message>
        <source>There is no option %1; see --help.</source>
        <translation>Es gibt keine Option %1; siehe --help.</translation>
    </message>
    <message>
        <source>A report cannot be written as %1; use .pdf or .html.</source>
        <translation>Ein Bericht lässt sich nicht als %1 schreiben; .pdf oder .html verwenden.</translation>
    </message>
    <message>
        <source>Two runs have the name %1; rename one of them.</source>
        <translation>Zwei Läufe haben den Namen %1; einen davon umbenennen.</translation>
    </message>
    <message>
        <source>A report needs a run.</source>
        <translation>Ein Bericht braucht einen Lauf.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 took longer than two minutes.</source>
        <translation>%1 dauerte länger als zwei Minuten.</translation>
    </message>
    <message>
        <source>--start %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--start %1 liegt außerhalb der Aufzeichnung, die %2 s dauert.</translation>
    </message>
    <message>
        <source>The view %1 has nothing to draw here: the channels have no known place, or the window meets a gap or the end of the recording.</source>
        <translation>Die Ansicht %1 hat hier nichts zu zeichnen: Die Kanäle haben keine bekannte Position, oder das Fenster trifft eine Lücke oder das Ende der Aufzeichnung.</translation>
    </message>
    <message>
        <source>No channel is left to draw.</source>
        <translation>Kein Kanal bleibt zu zeichnen.</translation>
    </message>
    <message>
        <source>There is no band %1; there are delta, theta, alpha, beta and gamma.</source>
        <translation>Es gibt kein Band %1; vorhanden sind delta, theta, alpha, beta und gamma.</translation>
    </message>
    <message>
        <source>There is no view %1.</source>
        <translation>Es gibt keine Ansicht %1.</translation>
    </message>
    <message>
        <source>Paper is white: --theme dark is for PNG alone.</source>
        <translation>Papier ist weiß: --theme dark gilt nur für PNG.</translation>
    </message>
    <message>
        <source>--at %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--at %1 liegt außerhalb der Aufzeichnung, die %2 s dauert.</translation>
    </message>
    <message>
        <source>The bundled study in %1 cannot be read: %2.</source>
        <translation>Die mitgelieferte Studie in %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
</TS>
