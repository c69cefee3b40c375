<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Patient and referral</source>
        <translation>Paciente y motivo de consulta</translation>
    </message>
    <message>
        <source>Recording conditions</source>
        <translation>Condiciones del registro</translation>
    </message>
    <message>
        <source>Modulators and procedures</source>
        <translation>Moduladores y procedimientos</translation>
    </message>
    <message>
        <source>Background activity</source>
        <translation>Actividad de fondo</translation>
    </message>
    <message>
        <source>Sleep and drowsiness</source>
        <translation>Sueño y somnolencia</translation>
    </message>
    <message>
        <source>Interictal findings</source>
        <translation>Hallazgos interictales</translation>
    </message>
    <message>
        <source>Clinical episodes</source>
        <translation>Episodios clínicos</translation>
    </message>
    <message>
        <source>Physiologic patterns and patterns of uncertain significance</source>
        <translation>Patrones fisiológicos y patrones de significado incierto</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Polygraphic channels</source>
        <translation>Canales poligráficos</translation>
    </message>
    <message>
        <source>Diagnostic significance</source>
        <translation>Significado diagnóstico</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>shuffled labels</source>
        <translation>etiquetas permutadas</translation>
    </message>
    <message>
        <source>noise input</source>
        <translation>entrada de ruido</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>desplazamiento temporal</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>solo duración</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>referencia promedio</translation>
    </message>
    <message>
        <source>longitudinal bipolar</source>
        <translation>bipolar longitudinal</translation>
    </message>
    <message>
        <source>transverse bipolar</source>
        <translation>bipolar transversal</translation>
    </message>
    <message>
        <source>bipolar along shafts</source>
        <translation>bipolar a lo largo de los electrodos</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>laplaciano</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>above %1 Hz</source>
        <translation>por encima de %1 Hz</translation>
    </message>
    <message>
        <source>below %1 Hz</source>
        <translation>por debajo de %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>filtro de red %1 Hz</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>%1 (zero phase)</source>
        <translation>%1 (fase cero)</translation>
    </message>
    <message>
        <source>%1 (causal)</source>
        <translation>%1 (causal)</translation>
    </message>
    <message>
        <source>%1 µV/mm at %2 mm/s</source>
        <translation>%1 µV/mm a %2 mm/s</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativo hacia arriba</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positivo hacia arriba</translation>
    </message>
    <message>
        <source>%1 bad, left out.</source>
        <translation>%1 malos, excluidos.</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>, simulated (%1, seed %2)</source>
        <translation>, simulado (%1, semilla %2)</translation>
    </message>
    <message>
        <source>%1 items from %2 recordings.</source>
        <translation>%1 ítems de %2 registros.</translation>
    </message>
    <message>
        <source>An observer who knows the true patterns and noise reaches a top-1 of %1 on single test items.</source>
        <translation>Un observador que conoce los patrones verdaderos y el ruido alcanza un top-1 de %1 en ítems de prueba aislados.</translation>
    </message>
    <message>
        <source>Windows from %1 to %2 s about the onset of each item were cut from the continuous signal</source>
        <translation>De la señal continua se recortaron ventanas de %1 a %2 s en torno al inicio de cada ítem</translation>
    </message>
    <message>
        <source>Windows from onset to end of each item were cut from the continuous signal</source>
        <translation>De la señal continua se recortaron ventanas desde el inicio hasta el final de cada ítem</translation>
    </message>
    <message>
        <source>filtered at %1 (Butterworth, order 4, zero phase)</source>
        <translation>filtrada a %1 (Butterworth, orden 4, fase cero)</translation>
    </message>
    <message>
        <source>notch filtered at %1 Hz (zero phase)</source>
        <translation>con filtro de red a %1 Hz (fase cero)</translation>
    </message>
    <message>
        <source>resampled to %1 Hz</source>
        <translation>remuestreada a %1 Hz</translation>
    </message>
    <message>
        <source>referenced to the average of good channels</source>
        <translation>referida al promedio de los canales buenos</translation>
    </message>
    <message>
        <source>referenced to %1</source>
        <translation>referida a %1</translation>
    </message>
    <message>
        <source>, without filter, in the reference of the recording.</source>
        <translation>, sin filtro, en la referencia del registro.</translation>
    </message>
    <message>
        <source>, %1.</source>
        <translation>, %1.</translation>
    </message>
    <message>
        <source>All brain channels that every recording has and none marks bad were used.</source>
        <translation>Se usaron todos los canales cerebrales presentes en todos los registros y no marcados como malos en ninguno.</translation>
    </message>
    <message>
        <source>Channels used: %1.</source>
        <translation>Canales usados: %1.</translation>
    </message>
    <message>
        <source>%1 items could not be used (gap, end of recording, or no target).</source>
        <translation>%1 ítems no pudieron usarse (hueco, fin del registro o sin objetivo).</translation>
    </message>
    <message>
        <source>%1 (%2) was trained for the target “%3”</source>
        <translation>%1 (%2) se entrenó para el objetivo “%3”</translation>
    </message>
    <message>
        <source> with %1 classes</source>
        <translation> con %1 clases</translation>
    </message>
    <message>
        <source>, whose vectors come from the text encoder “%1”</source>
        <translation>, cuyos vectores proceden del codificador de texto “%1”</translation>
    </message>
    <message>
        <source>All parameters are the defaults.</source>
        <translation>Todos los parámetros tienen su valor predeterminado.</translation>
    </message>
    <message>
        <source>Parameters unlike the defaults: %1.</source>
        <translation>Parámetros distintos de los predeterminados: %1.</translation>
    </message>
    <message>
        <source>Training, validation and test items are those of the study's own split.</source>
        <translation>Los ítems de entrenamiento, validación y prueba son los de la partición propia del estudio.</translation>
    </message>
    <message>
        <source>Items were divided into %1 contiguous blocks in time within each recording, each the test side once (seed %2).</source>
        <translation>Los ítems se dividieron en %1 bloques contiguos en el tiempo dentro de cada registro, cada uno una vez como parte de prueba (semilla %2).</translation>
    </message>
    <message>
        <source>Each %1 was the test side once (seed %2).</source>
        <translation>Cada %1 fue una vez la parte de prueba (semilla %2).</translation>
    </message>
    <message>
        <source>Items were divided by %1 into %2 folds, each the test side once (seed %3).</source>
        <translation>Los ítems se dividieron por %1 en %2 pliegues, cada uno una vez como parte de prueba (semilla %3).</translation>
    </message>
    <message>
        <source>%1 of the training side, divided by the same rule, served for validation.</source>
        <translation>%1 de la parte de entrenamiento, dividida con la misma regla, sirvió para la validación.</translation>
    </message>
    <message>
        <source>Training items whose window overlaps one of another side were dropped.</source>
        <translation>Se descartaron los ítems de entrenamiento cuya ventana se solapa con otra de otra parte.</translation>
    </message>
    <message>
        <source>A margin of %1 s was kept between sides.</source>
        <translation>Se mantuvo un margen de %1 s entre las partes.</translation>
    </message>
    <message>
        <source>Seeds of training: %1.</source>
        <translation>Semillas del entrenamiento: %1.</translation>
    </message>
    <message>
        <source>No control was trained: what the score is worth beyond chance is not shown.</source>
        <translation>No se entrenó ningún control: no se muestra cuánto vale la puntuación más allá del azar.</translation>
    </message>
    <message>
        <source>Controls, trained and judged exactly as the run itself: %1.</source>
        <translation>Controles, entrenados y evaluados exactamente igual que el propio entrenamiento: %1.</translation>
    </message>
    <message>
        <source>Scores are over %1 test items</source>
        <translation>Las puntuaciones se refieren a %1 ítems de prueba</translation>
    </message>
    <message>
        <source>Scores are over %1 test items among %2 candidates</source>
        <translation>Las puntuaciones se refieren a %1 ítems de prueba entre %2 candidatos</translation>
    </message>
    <message>
        <source>, all folds together; intervals are 95 % bootstrap intervals over %1 (%2 draws), chance is by formula</source>
        <translation>, todos los pliegues juntos; los intervalos son intervalos bootstrap del 95 % sobre %1 (%2 extracciones), el azar según fórmula</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ítems</translation>
    </message>
    <message>
        <source>, p from %1 permutations</source>
        <translation>, p de %1 permutaciones</translation>
    </message>
    <message>
        <source>Made with %1 on %2; hash of the study %3.</source>
        <translation>Hecho con %1 el %2; hash del estudio %3.</translation>
    </message>
    <message>
        <source>Its request cannot be read: %1</source>
        <translation>No se puede leer su solicitud: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Hash del archivo</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Malos</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Study hash</source>
        <translation>Hash del estudio</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>The seed of training is %1.</source>
        <translation>La semilla del entrenamiento es %1.</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (una vez)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Run %1. %2</source>
        <translation>Entrenamiento %1. %2</translation>
    </message>
    <message>
        <source>Runs %1. %2</source>
        <translation>Entrenamientos %1. %2</translation>
    </message>
    <message>
        <source>The leakage check notes (numbers of the first fold): %1</source>
        <translation>La comprobación de fugas señala (cifras del primer pliegue): %1</translation>
    </message>
    <message>
        <source>Test items</source>
        <translation>Ítems de prueba</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculado con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window (s)</source>
        <translation>Ventana (s)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>From (Hz)</source>
        <translation>Desde (Hz)</translation>
    </message>
    <message>
        <source>To (Hz)</source>
        <translation>Hasta (Hz)</translation>
    </message>
    <message>
        <source>Highest frequency (Hz)</source>
        <translation>Frecuencia máxima (Hz)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Averaged channels</source>
        <translation>Canales promediados</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>, whose vectors come from the file “%1”</source>
        <translation>, cuyos vectores proceden del archivo “%1”</translation>
    </message>
</context>
<context>
    <name>ScoreParts</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Etiquetas permutadas</translation>
    </message>
    <message>
        <source>Noise input</source>
        <translation>Entrada de ruido</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Desplazamiento temporal</translation>
    </message>
    <message>
        <source>Duration only</source>
        <translation>Solo duración</translation>
    </message>
    <message>
        <source>Recall@%1 (%)</source>
        <translation>Recall@%1 (%)</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Rango recíproco medio</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rango medio</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Rango mediano</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Correlación r</translation>
    </message>
    <message>
        <source>Variance explained R²</source>
        <translation>Varianza explicada R²</translation>
    </message>
    <message>
        <source>%1 test items</source>
        <translation>%1 ítems de prueba</translation>
    </message>
    <message>
        <source>%1 test items among %2 candidates</source>
        <translation>%1 ítems de prueba entre %2 candidatos</translation>
    </message>
    <message>
        <source>Scores on %1. Intervals: 95 %, bootstrap. Controls: mean over their repeats.</source>
        <translation>Puntuaciones sobre %1. Intervalos: 95 %, bootstrap. Controles: media de sus repeticiones.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>Left: recall@k of %1 with 95 % bootstrap intervals, chance and shuffled-label control, n = %2 items, %3 candidates. Right: rank of the true item, %4; hatched: shuffled labels; dashed: chance.</source>
        <translation>Izquierda: recall@k de %1 con intervalos bootstrap del 95 %, azar y control de etiquetas permutadas, n = %2 ítems, %3 candidatos. Derecha: rango del ítem verdadero, %4; rayado: etiquetas permutadas; discontinua: azar.</translation>
    </message>
    <message>
        <source>Run %1 has no score.</source>
        <translation>El entrenamiento %1 no tiene puntuación.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>intervalo del 95 % %1</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>azar %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1 put the true one of %2 candidates first in %3%4 of %5 test items</source>
        <translation>El entrenamiento %1 puso en primer lugar al verdadero de %2 candidatos en %3%4 de %5 ítems de prueba</translation>
    </message>
    <message>
        <source>Run %1 reached %2 = %3%4 on %5 test items</source>
        <translation>El entrenamiento %1 alcanzó %2 = %3%4 en %5 ítems de prueba</translation>
    </message>
    <message>
        <source>The interval holds chance: nothing shows that anything was decoded.</source>
        <translation>El intervalo contiene el azar: nada demuestra que se haya decodificado algo.</translation>
    </message>
    <message>
        <source>Validation, recall@%1</source>
        <translation>Validación, recall@%1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Recall and ranks</source>
        <translation>Recall y rangos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>%1 over the steps of training; %2.</source>
        <translation>%1 a lo largo de los pasos del entrenamiento; %2.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutado</translation>
    </message>
    <message>
        <source>n = 1 run; mean over folds and seeds, band: lowest to highest</source>
        <translation>n = 1 entrenamiento; media de pliegues y semillas, banda: del menor al mayor</translation>
    </message>
    <message>
        <source>n = %1 runs; mean over folds and seeds, band: lowest to highest</source>
        <translation>n = %1 entrenamientos; media de pliegues y semillas, banda: del menor al mayor</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1: text corrected</source>
        <translation>%1: texto corregido</translation>
    </message>
    <message>
        <source>%1: verdict taken back</source>
        <translation>%1: veredicto retirado</translation>
    </message>
    <message>
        <source>useful: %1</source>
        <translation>útil: %1</translation>
    </message>
    <message>
        <source>image like: %1</source>
        <translation>parecido a la imagen: %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>confianza: %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>Run %1 submitted</source>
        <translation>Entrenamiento %1 enviado</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entrenamiento %1 · %2</translation>
    </message>
    <message>
        <source>Run %1 · remark: %2</source>
        <translation>Entrenamiento %1 · observación: %2</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Señal retirada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Skip taken back</source>
        <translation>Omisión retirada</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>inocuo</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>significativo</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Frase %1</translation>
    </message>
    <message>
        <source>%1 still needs a verdict.</source>
        <translation>%1 aún necesita un veredicto.</translation>
    </message>
    <message>
        <source>%1 still needs the kind of error.</source>
        <translation>%1 aún necesita el tipo de error.</translation>
    </message>
    <message>
        <source>%1 still needs the weight of its error.</source>
        <translation>%1 aún necesita la gravedad de su error.</translation>
    </message>
    <message>
        <source>%1 still needs its corrected text.</source>
        <translation>%1 aún necesita su texto corregido.</translation>
    </message>
    <message>
        <source>How useful it is still has to be said.</source>
        <translation>Falta indicar cuán útil es.</translation>
    </message>
    <message>
        <source>How like the image is still has to be said.</source>
        <translation>Falta indicar cuánto se parece la imagen.</translation>
    </message>
    <message>
        <source>Your confidence still has to be said.</source>
        <translation>Falta indicar su confianza.</translation>
    </message>
    <message>
        <source>run names</source>
        <translation>nombres de los entrenamientos</translation>
    </message>
    <message>
        <source>other raters’ verdicts</source>
        <translation>veredictos de otros evaluadores</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>reference until submitted</source>
        <translation>referencia hasta el envío</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>excluido: %1</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>No hay memoria suficiente para %1.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>%1 failed for an unknown reason.</source>
        <translation>%1 falló por un motivo desconocido.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by another program. Close it there and try again.</source>
        <translation>Otro programa está usando la carpeta %1. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by %2 (process %3 on %4, since %5). Close it there and try again.</source>
        <translation>La carpeta %1 está en uso por %2 (proceso %3 en %4, desde %5). Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>No existe el archivo %1. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>You may not read the file %1. Change its permissions.</source>
        <translation>No tiene permiso para leer el archivo %1. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name a file in it.</source>
        <translation>%1 es una carpeta, no un archivo. Indique un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 is a pipe or device, not a file. Copy its content into a file first.</source>
        <translation>%1 es una tubería o un dispositivo, no un archivo. Copie antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>%1 can no longer be read: %2.</source>
        <translation>Ya no se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 changed while it was open: it had %2 bytes and has %3 now. Open it again when it is complete.</source>
        <translation>%1 cambió mientras estaba abierto: tenía %2 bytes y ahora tiene %3. Ábralo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>%1 changed while it was open: another program wrote to it. Open it again.</source>
        <translation>%1 cambió mientras estaba abierto: otro programa escribió en él. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 ends too early: %2 bytes were expected at byte %3, the file has %4. Copy it again from its source.</source>
        <translation>%1 termina demasiado pronto: se esperaban %2 bytes en el byte %3, el archivo tiene %4. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>%1 cannot be read at byte %2: %3. Check the disk.</source>
        <translation>No se puede leer %1 en el byte %2: %3. Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 gives no data at byte %2 although it is longer. Check the disk.</source>
        <translation>%1 no da datos en el byte %2 aunque es más largo. Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read as text. Is it the right file?</source>
        <translation>%1 tiene %2 bytes; como texto se leen %3 como máximo. ¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>The entry "%1" is missing.</source>
        <translation>Falta la entrada "%1".</translation>
    </message>
    <message>
        <source>The entry "%1" must be a text.</source>
        <translation>La entrada "%1" debe ser un texto.</translation>
    </message>
    <message>
        <source>The entry "%1" must be a whole number.</source>
        <translation>La entrada "%1" debe ser un número entero.</translation>
    </message>
    <message>
        <source>The entry "%1" must be a number.</source>
        <translation>La entrada "%1" debe ser un número.</translation>
    </message>
    <message>
        <source>This is no "%1" file: its format is "%2". Name the right file.</source>
        <translation>Este no es un archivo "%1": su formato es "%2". Indique el archivo correcto.</translation>
    </message>
    <message>
        <source>The version %1 of this "%2" file is not possible.</source>
        <translation>La versión %1 de este archivo "%2" no es posible.</translation>
    </message>
    <message>
        <source>This "%1" file has version %2; this program knows versions up to %3. Update the program.</source>
        <translation>Este archivo "%1" tiene la versión %2; este programa conoce versiones hasta la %3. Actualice el programa.</translation>
    </message>
    <message>
        <source>The JSON text is damaged at line %1, column %2, near "%3".</source>
        <translation>El texto JSON está dañado en la línea %1, columna %2, cerca de "%3".</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep.</source>
        <translation>El texto JSON está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The JSON text has the entry "%1" twice. Remove one.</source>
        <translation>El texto JSON tiene dos veces la entrada "%1". Quite una.</translation>
    </message>
    <message>
        <source>A line for %1 has a line break in it.</source>
        <translation>Una línea para %1 contiene un salto de línea.</translation>
    </message>
    <message>
        <source>%1 has %2 axes; a table with rows and columns (2 axes) is needed.</source>
        <translation>%1 tiene %2 ejes; se necesita una tabla con filas y columnas (2 ejes).</translation>
    </message>
    <message>
        <source>The header of the .npy file is damaged (%1). Save the array again with numpy.save.</source>
        <translation>La cabecera del archivo .npy está dañada (%1). Guarde la matriz de nuevo con numpy.save.</translation>
    </message>
    <message>
        <source>The .npy file holds records with several fields. Save one field as a plain array of numbers.</source>
        <translation>El archivo .npy contiene estructuras con varios campos. Guarde un campo como matriz simple de números.</translation>
    </message>
    <message>
        <source>The .npy file holds Python objects, which would run code when read. Save it as an array of numbers.</source>
        <translation>El archivo .npy contiene objetos de Python, que ejecutarían código al leerse. Guárdelo como matriz de números.</translation>
    </message>
    <message>
        <source>The .npy file holds elements of type "%1". Save it as real numbers, for example float32.</source>
        <translation>El archivo .npy contiene elementos de tipo "%1". Guárdelo como números reales, por ejemplo float32.</translation>
    </message>
    <message>
        <source>This is no .npy file. Save the array with numpy.save.</source>
        <translation>Este no es un archivo .npy. Guarde la matriz con numpy.save.</translation>
    </message>
    <message>
        <source>The .npy file has version %1; versions 1 to 3 can be read.</source>
        <translation>El archivo .npy tiene la versión %1; se pueden leer las versiones 1 a 3.</translation>
    </message>
    <message>
        <source>The .npy file ends too early: its shape needs %1 bytes, there are %2. Copy it again from its source.</source>
        <translation>El archivo .npy termina demasiado pronto: su forma necesita %1 bytes, hay %2. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Parameter %1 is %2, but must lie in [%3, %4] %5.</source>
        <translation>El parámetro %1 vale %2, pero debe estar en [%3, %4] %5.</translation>
    </message>
    <message>
        <source>Parameter %1 must be of type %2, but “%3” is not.</source>
        <translation>El parámetro %1 debe ser de tipo %2, pero “%3” no lo es.</translation>
    </message>
    <message>
        <source>There is no parameter %1 here; known are: %2.</source>
        <translation>Aquí no hay ningún parámetro %1; se conocen: %2.</translation>
    </message>
    <message>
        <source>Parameter %1 is “%2”, but must be one of: %3.</source>
        <translation>El parámetro %1 vale “%2”, pero debe ser uno de: %3.</translation>
    </message>
    <message>
        <source>“%1” is no parameter: write key=value.</source>
        <translation>“%1” no es un parámetro: escriba clave=valor.</translation>
    </message>
    <message>
        <source>Parameter %1 is given twice.</source>
        <translation>El parámetro %1 se da dos veces.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>"%1" is no time in seconds. Write it as a decimal number such as 12.5, within 292 years.</source>
        <translation>"%1" no es un tiempo en segundos. Escríbalo como número decimal, por ejemplo 12.5, dentro de 292 años.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 samples in %2 s is not possible. Both numbers must be above 0.</source>
        <translation>Una frecuencia de muestreo de %1 muestras en %2 s no es posible. Ambos números deben ser mayores que 0.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 samples in %2 s is above 1 GHz, which times in nanoseconds cannot tell apart.</source>
        <translation>Una frecuencia de muestreo de %1 muestras en %2 s supera 1 GHz, que los tiempos en nanosegundos no pueden distinguir.</translation>
    </message>
    <message>
        <source>A sampling rate of %1 Hz is not possible. It must be from 0.000001 to 1000000000 Hz.</source>
        <translation>Una frecuencia de muestreo de %1 Hz no es posible. Debe estar entre 0.000001 y 1000000000 Hz.</translation>
    </message>
    <message>
        <source>"%1" is no local date and time. Write it as 2009-08-12T16:15:00, without a zone.</source>
        <translation>"%1" no es una fecha y hora local. Escríbala como 2009-08-12T16:15:00, sin zona.</translation>
    </message>
    <message>
        <source>Line %1 of the table: column %2 has no name. Give every column a name.</source>
        <translation>Línea %1 de la tabla: la columna %2 no tiene nombre. Dé un nombre a cada columna.</translation>
    </message>
    <message>
        <source>Line %1 of the table: the column "%2" is there twice. Rename or remove one.</source>
        <translation>Línea %1 de la tabla: la columna "%2" aparece dos veces. Cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>Line %1 of the table has NUL bytes; it is no text. Save it as UTF-8 text.</source>
        <translation>La línea %1 de la tabla tiene bytes NUL; no es texto. Guárdela como texto UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the table has a carriage return inside. End lines with newlines.</source>
        <translation>La línea %1 de la tabla contiene un retorno de carro. Termine las líneas con saltos de línea.</translation>
    </message>
    <message>
        <source>Line %1 of the table is not UTF-8: "%2". Save the table as UTF-8.</source>
        <translation>La línea %1 de la tabla no es UTF-8: "%2". Guarde la tabla como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the table has %2 cells, its header has another number. Separate cells by one tab.</source>
        <translation>La línea %1 de la tabla tiene %2 celdas, su cabecera tiene otro número. Separe las celdas con un tabulador.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line must name the columns.</source>
        <translation>La tabla está vacía. Su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>The column name "%1" has a tab or a line break. Remove it.</source>
        <translation>El nombre de columna "%1" contiene un tabulador o un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>Row %1 of the table has %2 cells instead of %3.</source>
        <translation>La fila %1 de la tabla tiene %2 celdas en lugar de %3.</translation>
    </message>
    <message>
        <source>Row %1, column "%2" has a tab or a line break: "%3". Replace it by a space.</source>
        <translation>La fila %1, columna "%2", contiene un tabulador o un salto de línea: "%3". Sustitúyalo por un espacio.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk that holds the folder %2 is full. Free some space and try again.</source>
        <translation>No se escribió %1: el disco que contiene la carpeta %2 está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not written: your disk quota for the folder %2 is used up. Remove files or ask for a larger quota.</source>
        <translation>No se escribió %1: su cuota de disco para la carpeta %2 está agotada. Borre archivos o pida una cuota mayor.</translation>
    </message>
    <message>
        <source>%1 was not written: the folder %2 is on a read-only file system. Choose another folder.</source>
        <translation>No se escribió %1: la carpeta %2 está en un sistema de archivos de solo lectura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was not written: you may not write in the folder %2. Change its permissions or choose another folder.</source>
        <translation>No se escribió %1: no tiene permiso para escribir en la carpeta %2. Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2. Make it or choose another one.</source>
        <translation>No se escribió %1: no existe la carpeta %2. Créela o elija otra.</translation>
    </message>
    <message>
        <source>%1 was not written: in the folder %2 a folder has that name. Choose another name.</source>
        <translation>No se escribió %1: en la carpeta %2 hay una carpeta con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was not written: it would be larger than files in the folder %2 may be. Choose another disk.</source>
        <translation>No se escribió %1: sería mayor de lo que admiten los archivos de la carpeta %2. Elija otro disco.</translation>
    </message>
    <message>
        <source>%1 was not written: its name is too long for the folder %2. Choose a shorter name.</source>
        <translation>No se escribió %1: su nombre es demasiado largo para la carpeta %2. Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>%1 was not written in the folder %2: %3. Check the disk or choose another folder.</source>
        <translation>No se escribió %1 en la carpeta %2: %3. Compruebe el disco o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No pipe to %1 can be made: %2.</source>
        <translation>No se puede crear una tubería hacia %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 has ended; its message is above.</source>
        <translation>%1 ha terminado; su mensaje está arriba.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 has ended without an answer.</source>
        <translation>%1 ha terminado sin respuesta.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full.</source>
        <translation>No se puede escribir %1; quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>Sample %1 is %2 here and %3 from the plain filter: nothing was timed.</source>
        <translation>La muestra %1 vale %2 aquí y %3 con el filtro simple: no se midió ningún tiempo.</translation>
    </message>
    <message>
        <source>Query %1 has another rank when sorted: nothing was timed.</source>
        <translation>La consulta %1 tiene otro rango al ordenar: no se midió ningún tiempo.</translation>
    </message>
    <message>
        <source>The yardsticks wrote too little of %1.</source>
        <translation>Los patrones de medida escribieron demasiado poco de %1.</translation>
    </message>
    <message>
        <source>Sample %1 of the page is %2 here and %3 in EDFlib: nothing was timed.</source>
        <translation>La muestra %1 de la página vale %2 aquí y %3 en EDFlib: no se midió ningún tiempo.</translation>
    </message>
    <message>
        <source>%1 has too little room for a recording of %2 MB. Choose another folder with --folder.</source>
        <translation>%1 no tiene espacio para un registro de %2 MB. Elija otra carpeta con --folder.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full. Choose another folder with --folder.</source>
        <translation>No se puede escribir %1; quizá el disco esté lleno. Elija otra carpeta con --folder.</translation>
    </message>
    <message>
        <source>thresholds.json: %1 of %2 has neither at_least nor at_most.</source>
        <translation>thresholds.json: %1 de %2 no tiene ni at_least ni at_most.</translation>
    </message>
    <message>
        <source>ng-bench-window measured nothing.</source>
        <translation>ng-bench-window no midió nada.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk may be full, or the reader of the pipe has ended.</source>
        <translation>No se pudo escribir la salida: quizá el disco esté lleno o el lector de la tubería haya terminado.</translation>
    </message>
    <message>
        <source>"%1" is not in this build.</source>
        <translation>"%1" no está en esta compilación.</translation>
    </message>
    <message>
        <source>No folder can be made in %1. Choose another one with --folder.</source>
        <translation>No se puede crear ninguna carpeta en %1. Elija otra con --folder.</translation>
    </message>
    <message>
        <source>There is no case "%1". There are: %2.</source>
        <translation>No existe el caso "%1". Existen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be measured: there is no program %2. It is built with the tests and the window.</source>
        <translation>%1 no se puede medir: no existe el programa %2. Se compila con las pruebas y la ventana.</translation>
    </message>
    <message>
        <source>%1 cannot be checked: there is no program %2. It is built with the tests where EDFlib is installed and not part of an installation; NG_BENCH_YARDSTICKS may name it.</source>
        <translation>%1 no se puede comprobar: no existe el programa %2. Se compila con las pruebas donde EDFlib está instalada y no forma parte de una instalación; NG_BENCH_YARDSTICKS puede indicarlo.</translation>
    </message>
    <message>
        <source>Thresholds were missed: %1.</source>
        <translation>No se alcanzaron los umbrales: %1.</translation>
    </message>
    <message>
        <source>--window "%1" must be FROM:TO in seconds, such as -0.2:0.8.</source>
        <translation>--window "%1" debe ser DESDE:HASTA en segundos, por ejemplo -0.2:0.8.</translation>
    </message>
    <message>
        <source>%1 items in %2 recordings, rates: %3 Hz</source>
        <translation>%1 ítems en %2 registros, frecuencias: %3 Hz</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>partición: %1</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nada que señalar</translation>
    </message>
    <message>
        <source>The study has %1 errors.</source>
        <translation>El estudio tiene %1 errores.</translation>
    </message>
    <message>
        <source>%1 %2 is no number of seconds, such as 12 or 0.25.</source>
        <translation>%1 %2 no es un número de segundos, por ejemplo 12 o 0.25.</translation>
    </message>
    <message>
        <source>--start %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--start %1 está fuera del registro, que dura %2 s.</translation>
    </message>
    <message>
        <source>--duration must be above 0.</source>
        <translation>--duration debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>%1 has no signals to convert.</source>
        <translation>%1 no tiene señales que convertir.</translation>
    </message>
    <message>
        <source>No pipe to the program that draws could be made.</source>
        <translation>No se pudo crear una tubería hacia el programa que dibuja.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>"%1" draws, which needs the program neuroglyph beside this one; it is not in this build.</source>
        <translation>"%1" dibuja, y para ello necesita el programa neuroglyph junto a este; no está en esta compilación.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The program that draws died (signal %1).</source>
        <translation>El programa que dibuja murió (señal %1).</translation>
    </message>
    <message>
        <source>The program that draws ended without an answer.</source>
        <translation>El programa que dibuja terminó sin respuesta.</translation>
    </message>
    <message>
        <source>No temporary folder can be made in %1.</source>
        <translation>No se puede crear una carpeta temporal en %1.</translation>
    </message>
    <message>
        <source>%1: "%2" is no number of seconds above 0.</source>
        <translation>%1: "%2" no es un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>--text "%1" must be LABEL=SENTENCE.</source>
        <translation>--text "%1" debe ser ETIQUETA=FRASE.</translation>
    </message>
    <message>
        <source>%1 is a study already; name a new folder.</source>
        <translation>%1 ya es un estudio; indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>%1 items from %2 recordings in %3</source>
        <translation>%1 ítems de %2 registros en %3</translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 no es correcto: %2</translation>
    </message>
    <message>
        <source>--size %1 is no size in millimetres, such as 160x90.</source>
        <translation>--size %1 no es un tamaño en milímetros, por ejemplo 160x90.</translation>
    </message>
    <message>
        <source>--out %1: samples are written as .npy; use convert for other formats.</source>
        <translation>--out %1: las muestras se escriben como .npy; para otros formatos use convert.</translation>
    </message>
    <message>
        <source>There is no preset "%1"; there are: %2.</source>
        <translation>No existe el preajuste "%1"; existen: %2.</translation>
    </message>
    <message>
        <source>study %1, seed %2, text encoder %3</source>
        <translation>estudio %1, semilla %2, codificador de texto %3</translation>
    </message>
    <message>
        <source>best possible top-1 on %1 test trials among %2 concepts: %3 (expected %4)</source>
        <translation>mejor top-1 posible en %1 ensayos de prueba entre %2 conceptos: %3 (esperado %4)</translation>
    </message>
    <message>
        <source>%1 needs two numbers with a colon between, but got “%2”.</source>
        <translation>%1 necesita dos números separados por dos puntos, pero recibió “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no frequency in Hz.</source>
        <translation>“%1” no es una frecuencia en Hz.</translation>
    </message>
    <message>
        <source>The window “%1” ends before it begins.</source>
        <translation>La ventana “%1” termina antes de empezar.</translation>
    </message>
    <message>
        <source>--out must end in .npy or .h5, but is %1.</source>
        <translation>--out debe terminar en .npy o .h5, pero es %1.</translation>
    </message>
    <message>
        <source>Transforms on a graphics card are not in this build: use --device cpu.</source>
        <translation>Las transformadas en tarjeta gráfica no están en esta compilación: use --device cpu.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The span from %1 s to %2 s is not within the data, which go from %3 s to %4 s: choose a span inside.</source>
        <translation>El tramo de %1 s a %2 s no está dentro de los datos, que van de %3 s a %4 s: elija un tramo interior.</translation>
    </message>
    <message>
        <source>A span of time needs a duration of 0 s or more, not %1 s.</source>
        <translation>Un tramo de tiempo necesita una duración de 0 s o más, no de %1 s.</translation>
    </message>
    <message>
        <source>The channel has no samples.</source>
        <translation>El canal no tiene muestras.</translation>
    </message>
    <message>
        <source>The span from %1 s to %2 s crosses the gap from %3 s to %4 s, where nothing was recorded: choose a span on one side of it.</source>
        <translation>El tramo de %1 s a %2 s cruza el hueco de %3 s a %4 s, donde no se registró nada: elija un tramo a un lado de él.</translation>
    </message>
    <message>
        <source>There is no electrode system %1; use 10-20, 10-10 or 10-5.</source>
        <translation>No existe el sistema de electrodos %1; use 10-20, 10-10 o 10-5.</translation>
    </message>
    <message>
        <source>There is no channel %1: %2 has channels #0 to #%3.</source>
        <translation>No existe el canal %1: %2 tiene los canales #0 a #%3.</translation>
    </message>
    <message>
        <source>There is no channel "%1": %2 has no channels.</source>
        <translation>No existe el canal "%1": %2 no tiene canales.</translation>
    </message>
    <message>
        <source>There is no channel "%1" in %2. Nearest: %3.</source>
        <translation>No existe el canal "%1" en %2. Más próximos: %3.</translation>
    </message>
    <message>
        <source>There is no channel #%1: the signal has %2 channels.</source>
        <translation>No existe el canal #%1: la señal tiene %2 canales.</translation>
    </message>
    <message>
        <source>Channels %1 (%2 Hz) and %3 (%4 Hz) do not share one time axis: read them apart, or resample first.</source>
        <translation>Los canales %1 (%2 Hz) y %3 (%4 Hz) no comparten un eje de tiempo: léalos por separado o remuestréelos antes.</translation>
    </message>
    <message>
        <source>Samples %1 to %2 are not there: the channel has %3 samples.</source>
        <translation>Las muestras %1 a %2 no existen: el canal tiene %3 muestras.</translation>
    </message>
    <message>
        <source>The room for samples has another shape than the samples.</source>
        <translation>El espacio para las muestras tiene otra forma que las muestras.</translation>
    </message>
    <message>
        <source>%1 samples are not there: channel %2 has %3.</source>
        <translation>%1 muestras no existen: el canal %2 tiene %3.</translation>
    </message>
</context>
<context>
    <name>eeg_clip</name>
    <message>
        <source>Time layer width</source>
        <translation>Anchura de la capa temporal</translation>
    </message>
    <message>
        <source>Width of the first layer, which sees the time course of one channel. Published: 128.</source>
        <translation>Anchura de la primera capa, que ve el curso temporal de un canal. Publicado: 128.</translation>
    </message>
    <message>
        <source>Feature width</source>
        <translation>Anchura de características</translation>
    </message>
    <message>
        <source>Features per channel; a multiple of the number of heads. Not published.</source>
        <translation>Características por canal; múltiplo del número de cabezas. No publicado.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Cabezas de atención</translation>
    </message>
    <message>
        <source>Heads of the attention between channels. Not published.</source>
        <translation>Cabezas de la atención entre canales. No publicado.</translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation>Anchura feed-forward</translation>
    </message>
    <message>
        <source>Width of the layer after attention. Not published.</source>
        <translation>Anchura de la capa tras la atención. No publicado.</translation>
    </message>
    <message>
        <source>Convolution kernel</source>
        <translation>Núcleo de convolución</translation>
    </message>
    <message>
        <source>Odd length of the depthwise kernel along the features. Not published.</source>
        <translation>Longitud impar del núcleo en profundidad a lo largo de las características. No publicado.</translation>
    </message>
    <message>
        <source>Embedding width</source>
        <translation>Anchura de la incrustación</translation>
    </message>
    <message>
        <source>Length of the vectors that trials and stimuli are compared by. Published: 128.</source>
        <translation>Longitud de los vectores con que se comparan ensayos y estímulos. Publicado: 128.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of features set to zero in training. Not published.</source>
        <translation>Fracción de características puestas a cero en el entrenamiento. No publicado.</translation>
    </message>
    <message>
        <source>Channel embedding</source>
        <translation>Incrustación de canal</translation>
    </message>
    <message>
        <source>Adds a learned vector per channel before attention, which else could not tell channels apart.</source>
        <translation>Añade un vector aprendido por canal antes de la atención, que de otro modo no podría distinguir los canales.</translation>
    </message>
    <message>
        <source>Projection of targets</source>
        <translation>Proyección de objetivos</translation>
    </message>
    <message>
        <source>From target vectors to the embedding: one layer (published), or two with GELU.</source>
        <translation>De los vectores objetivo a la incrustación: una capa (publicado) o dos con GELU.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>instance: symmetric InfoNCE between each trial and its own stimulus within the batch. multi_positive: any stimulus of the trial's concept among batch and negative concepts.</source>
        <translation>instance: InfoNCE simétrica entre cada ensayo y su propio estímulo dentro del lote. multi_positive: cualquier estímulo del concepto del ensayo entre el lote y los conceptos negativos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Divides similarities; start value where it is learned.</source>
        <translation>Divide las similitudes; valor inicial si se aprende.</translation>
    </message>
    <message>
        <source>Learn temperature</source>
        <translation>Aprender temperatura</translation>
    </message>
    <message>
        <source>Trains the temperature with the network, not below 0.01.</source>
        <translation>Entrena la temperatura con la red, no por debajo de 0.01.</translation>
    </message>
    <message>
        <source>Negative concepts</source>
        <translation>Conceptos negativos</translation>
    </message>
    <message>
        <source>At least so many concepts outside the batch join the pool (multi_positive); only concepts of the training side.</source>
        <translation>Al menos tantos conceptos ajenos al lote se suman al conjunto (multi_positive); solo conceptos de la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Stimuli per concept</source>
        <translation>Estímulos por concepto</translation>
    </message>
    <message>
        <source>Stimuli of each concept in the pool, drawn anew each step. Published: 10.</source>
        <translation>Estímulos de cada concepto en el conjunto, elegidos de nuevo en cada paso. Publicado: 10.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Peak rate of AdamW.</source>
        <translation>Tasa máxima de AdamW.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Decay of weights; biases, norms and the temperature do not decay.</source>
        <translation>Decaimiento de los pesos; sesgos, normas y temperatura no decaen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Trials of one step; cut to the training side where that is smaller.</source>
        <translation>Ensayos de un paso; se recorta a la parte de entrenamiento si esta es menor.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training side.</source>
        <translation>Pasadas por la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Share of all steps in which the rate rises from 0.</source>
        <translation>Fracción de todos los pasos en que la tasa sube desde 0.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How the rate goes on after the warm-up.</source>
        <translation>Cómo sigue la tasa tras el calentamiento.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss; 0: never. The weights kept are always those of the best validation loss.</source>
        <translation>Termina tras tantas épocas sin mejor pérdida de validación; 0: nunca. Los pesos conservados son siempre los de la mejor pérdida de validación.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Samples beyond so many standard deviations of their channel (training side) are clipped.</source>
        <translation>Se recortan las muestras que superan tantas desviaciones típicas de su canal (parte de entrenamiento).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>bfloat16: matrix products in bfloat16, the rest, the loss and the weights in float32.</source>
        <translation>bfloat16: productos de matrices en bfloat16; el resto, la pérdida y los pesos en float32.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Concepts to choose from: all of the study, or those of the test side (200-way protocol). Figures of the two are never to be put into one table.</source>
        <translation>Conceptos entre los que elegir: todos los del estudio o los de la parte de prueba (protocolo de 200 opciones). Las cifras de ambos no deben ponerse nunca en una misma tabla.</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototipo</translation>
    </message>
    <message>
        <source>centre: mean of the concept's projected stimuli outside the test side (all of them where it has none). target: the stimuli of the test side themselves.</source>
        <translation>centre: media de los estímulos proyectados del concepto fuera de la parte de prueba (todos si no los hay). target: los propios estímulos de la parte de prueba.</translation>
    </message>
    <message>
        <source>Repetitions averaged</source>
        <translation>Repeticiones promediadas</translation>
    </message>
    <message>
        <source>Test trials of one concept averaged into one query; 1: single trials, 0: all of a concept.</source>
        <translation>Ensayos de prueba de un concepto promediados en una consulta; 1: ensayos aislados, 0: todos los de un concepto.</translation>
    </message>
    <message>
        <source>EEG-CLIP</source>
        <translation>EEG-CLIP</translation>
    </message>
    <message>
        <source>Aligns single EEG trials with vectors of what was seen or read, and ranks concepts by similarity.</source>
        <translation>Alinea ensayos de EEG aislados con vectores de lo visto o leído y ordena los conceptos por similitud.</translation>
    </message>
    <message>
        <source>Labelled trials of at least two concepts, with several trials of each on the training side.</source>
        <translation>Ensayos etiquetados de al menos dos conceptos, con varios ensayos de cada uno en la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>The decoder was trained on %1 channels (%2, ...), the data have %3 (%4, ...). Decode with the same channels in the same order.</source>
        <translation>El decodificador se entrenó con %1 canales (%2, ...), los datos tienen %3 (%4, ...). Decodifique con los mismos canales en el mismo orden.</translation>
    </message>
    <message>
        <source>The decoder was trained at %1 Hz, the data are at %2 Hz. Give --resample.</source>
        <translation>El decodificador se entrenó a %1 Hz, los datos están a %2 Hz. Indique --resample.</translation>
    </message>
    <message>
        <source>The decoder was trained on windows of %1 samples, the data have %2. Give the same --window.</source>
        <translation>El decodificador se entrenó con ventanas de %1 muestras, los datos tienen %2. Indique el mismo --window.</translation>
    </message>
    <message>
        <source>Item %1 is of concept "%2", which is none of the decoder's %3 candidates.</source>
        <translation>El ítem %1 es del concepto "%2", que no está entre los %3 candidatos del decodificador.</translation>
    </message>
    <message>
        <source>There is no item to decode.</source>
        <translation>No hay ningún ítem que decodificar.</translation>
    </message>
    <message>
        <source>The decoder in the checkpoint does not fit its own description. Train again or use another checkpoint.</source>
        <translation>El decodificador del punto de control no se ajusta a su propia descripción. Entrene de nuevo o use otro punto de control.</translation>
    </message>
    <message>
        <source>The checkpoint holds %1 weights, the settings ask for %2. The run's settings were changed.</source>
        <translation>El punto de control contiene %1 pesos, los ajustes piden %2. Se cambiaron los ajustes del entrenamiento.</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1 trials. The last checkpoint is kept. Train anew with --param batch=%2.</source>
        <translation>Se agotó la memoria con lotes de %1 ensayos. Se conserva el último punto de control. Entrene de nuevo con --param batch=%2.</translation>
    </message>
    <message>
        <source>width %1 is no multiple of heads %2.</source>
        <translation>width %1 no es múltiplo de heads %2.</translation>
    </message>
    <message>
        <source>kernel %1 must be odd.</source>
        <translation>kernel %1 debe ser impar.</translation>
    </message>
    <message>
        <source>eeg_clip needs target vectors: give --text-encoder, or a .npy or HDF5 file of vectors.</source>
        <translation>eeg_clip necesita vectores objetivo: indique --text-encoder o un archivo .npy o HDF5 de vectores.</translation>
    </message>
    <message>
        <source>There are %1 target vectors for %2 concepts and %3 items; one for each concept or one for each item is needed.</source>
        <translation>Hay %1 vectores objetivo para %2 conceptos y %3 ítems; se necesita uno por concepto o uno por ítem.</translation>
    </message>
    <message>
        <source>"%1" of the checkpoint has %2 numbers where the settings ask for %3.</source>
        <translation>"%1" del punto de control tiene %2 números donde los ajustes piden %3.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 training items; at least 2 are needed.</source>
        <translation>El pliegue %1 tiene %2 ítems de entrenamiento; se necesitan al menos 2.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another split or version of the study. Train again.</source>
        <translation>El punto de control pertenece a otra partición o versión del estudio. Entrene de nuevo.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no NVIDIA driver on this machine (%1). Use --device cpu.</source>
        <translation>No hay controlador NVIDIA en este equipo (%1). Use --device cpu.</translation>
    </message>
    <message>
        <source>LibTorch's CUDA half could not be opened (%1). Fetch the CUDA libraries with packaging/bootstrap.sh cuda, or use --device cpu.</source>
        <translation>No se pudo abrir la parte CUDA de LibTorch (%1). Obtenga las bibliotecas CUDA con packaging/bootstrap.sh cuda o use --device cpu.</translation>
    </message>
    <message>
        <source>The engine's CUDA plug-in could not be opened (%1). Use --device cpu.</source>
        <translation>No se pudo abrir el complemento CUDA del motor (%1). Use --device cpu.</translation>
    </message>
</context>
<context>
    <name>eval</name>
    <message>
        <source>There are %1 rows of features but %2 labels.</source>
        <translation>Hay %1 filas de características pero %2 etiquetas.</translation>
    </message>
    <message>
        <source>A discriminant needs at least two classes.</source>
        <translation>Un discriminante necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>Label %1 is outside the %2 classes.</source>
        <translation>La etiqueta %1 está fuera de las %2 clases.</translation>
    </message>
    <message>
        <source>Class %1 has no training item. Use a split that keeps every class in training.</source>
        <translation>La clase %1 no tiene ningún ítem de entrenamiento. Use una partición que mantenga todas las clases en el entrenamiento.</translation>
    </message>
    <message>
        <source>The features hold a number that is not finite. Exclude the bad channels or items.</source>
        <translation>Las características contienen un número no finito. Excluya los canales o ítems malos.</translation>
    </message>
    <message>
        <source>A covariance needs at least one sample and one feature.</source>
        <translation>Una covarianza necesita al menos una muestra y una característica.</translation>
    </message>
    <message>
        <source>The discriminant was fitted on %1 features but is given %2.</source>
        <translation>El discriminante se ajustó con %1 características pero recibe %2.</translation>
    </message>
    <message>
        <source>There are %1 rows of scores but %2 true answers.</source>
        <translation>Hay %1 filas de puntuaciones pero %2 respuestas verdaderas.</translation>
    </message>
    <message>
        <source>The true answer of query %1 is candidate %2, but there are only %3 candidates.</source>
        <translation>La respuesta verdadera de la consulta %1 es el candidato %2, pero solo hay %3 candidatos.</translation>
    </message>
    <message>
        <source>There are %1 group numbers but %2 queries.</source>
        <translation>Hay %1 números de grupo pero %2 consultas.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate: no query is in the test set.</source>
        <translation>No hay nada que evaluar: ninguna consulta está en el conjunto de prueba.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>La confianza debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>"%1" is negative.</source>
        <translation>"%1" es negativo.</translation>
    </message>
    <message>
        <source>The rank histogram holds something that is no count.</source>
        <translation>El histograma de rangos contiene algo que no es un recuento.</translation>
    </message>
    <message>
        <source>Predictions are [%1, %2] but the truth is [%3, %4].</source>
        <translation>Las predicciones son [%1, %2] pero la verdad es [%3, %4].</translation>
    </message>
    <message>
        <source>A correlation needs at least three items and one target.</source>
        <translation>Una correlación necesita al menos tres ítems y un objetivo.</translation>
    </message>
    <message>
        <source>There are %1 rows of features but %2 rows of targets.</source>
        <translation>Hay %1 filas de características pero %2 filas de objetivos.</translation>
    </message>
    <message>
        <source>Ridge regression needs at least two items, one feature and one target.</source>
        <translation>La regresión ridge necesita al menos dos ítems, una característica y un objetivo.</translation>
    </message>
    <message>
        <source>Features or targets hold a number that is not finite. Exclude the bad channels or items.</source>
        <translation>Las características o los objetivos contienen un número no finito. Excluya los canales o ítems malos.</translation>
    </message>
    <message>
        <source>The ridge penalty must be a positive number.</source>
        <translation>La penalización ridge debe ser un número positivo.</translation>
    </message>
    <message>
        <source>Choosing the ridge penalty needs penalties and validation items of the same features and targets.</source>
        <translation>Elegir la penalización ridge requiere penalizaciones e ítems de validación con las mismas características y objetivos.</translation>
    </message>
    <message>
        <source>The regression was fitted on %1 features but is given %2.</source>
        <translation>La regresión se ajustó con %1 características pero recibe %2.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no memory for a picture of %1 × %2 pixels.</source>
        <translation>No hay memoria para una imagen de %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>No se pudo convertir la imagen en un archivo PNG.</translation>
    </message>
    <message>
        <source>What was written reads back differently: %1.</source>
        <translation>Lo escrito se lee de forma distinta: %1.</translation>
    </message>
    <message>
        <source>There is nothing to draw in the figure %1.</source>
        <translation>No hay nada que dibujar en la figura %1.</translation>
    </message>
    <message>
        <source>A figure must be 5 to 2000 mm wide and high.</source>
        <translation>Una figura debe medir de 5 a 2000 mm de ancho y de alto.</translation>
    </message>
    <message>
        <source>A picture must have 30 to 2400 dots an inch.</source>
        <translation>Una imagen debe tener de 30 a 2400 puntos por pulgada.</translation>
    </message>
    <message>
        <source>A figure cannot be written as %1; use .svg, .pdf or .png.</source>
        <translation>Una figura no se puede escribir como %1; use .svg, .pdf o .png.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>No existe ese formato.</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>There are no numbers behind %1 that a table could hold.</source>
        <translation>Detrás de %1 no hay números que una tabla pueda contener.</translation>
    </message>
    <message>
        <source>%1 holds the patient's name or another text that identifies the recording. Take it out, or allow it for this export.</source>
        <translation>%1 contiene el nombre del paciente u otro texto que identifica el registro. Quítelo o permítalo para esta exportación.</translation>
    </message>
    <message>
        <source>%1 holds an absolute path of this machine, which does not belong into an export.</source>
        <translation>%1 contiene una ruta absoluta de este equipo, que no debe figurar en una exportación.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read back: %1.</source>
        <translation>No se puede volver a leer el archivo PDF: %1.</translation>
    </message>
    <message>
        <source>No PDF page could be begun.</source>
        <translation>No se pudo iniciar ninguna página PDF.</translation>
    </message>
    <message>
        <source>No further PDF page could be begun.</source>
        <translation>No se pudo iniciar otra página PDF.</translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>%1 line %2 is no row of %3 numbers. Export the recording again.</source>
        <translation>%1, línea %2, no es una fila de %3 números. Exporte el registro de nuevo.</translation>
    </message>
    <message>
        <source>%1 is cut short: its channels do not have the same number of values.</source>
        <translation>%1 está truncado: sus canales no tienen el mismo número de valores.</translation>
    </message>
    <message>
        <source>The header names %1, which is missing; %2 was read instead.</source>
        <translation>La cabecera nombra %1, que falta; se leyó %2 en su lugar.</translation>
    </message>
    <message>
        <source>%1 names the file %2, which is not beside it; %3 is. If it was renamed, correct %4= in the header or read with --tolerant.</source>
        <translation>%1 nombra el archivo %2, que no está junto a él; %3 sí. Si se cambió el nombre, corrija %4= en la cabecera o lea con --tolerant.</translation>
    </message>
    <message>
        <source>%1 names the file %2, which is not beside it. Put it there, or correct %3= in the header if it was renamed.</source>
        <translation>%1 nombra el archivo %2, que no está junto a él. Póngalo ahí o corrija %3= en la cabecera si se cambió el nombre.</translation>
    </message>
    <message>
        <source>%1 holds no samples (%2 bytes). Fetch the data file again.</source>
        <translation>%1 no contiene muestras (%2 bytes). Obtenga de nuevo el archivo de datos.</translation>
    </message>
    <message>
        <source>%1 would last for decades at the sampling interval of %2. Correct SamplingInterval.</source>
        <translation>%1 duraría décadas con el intervalo de muestreo de %2. Corrija SamplingInterval.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 bytes are %3 whole samples of %4 channels and %5 bytes more. Fetch it again, or read what is there with --tolerant.</source>
        <translation>%1 está truncado: %2 bytes son %3 muestras completas de %4 canales y %5 bytes más. Obténgalo de nuevo o lea lo que hay con --tolerant.</translation>
    </message>
    <message>
        <source>%1 is cut short and stored channel by channel, so nothing in it can be placed. Fetch it again.</source>
        <translation>%1 está truncado y almacenado canal por canal, así que nada de él se puede situar. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The unit %1 is not known; values are given as they are.</source>
        <translation>La unidad %1 no se conoce; los valores se dan tal como están.</translation>
    </message>
    <message>
        <source>The data file is cut short; the last whole sample is %1.</source>
        <translation>El archivo de datos está truncado; la última muestra completa es %1.</translation>
    </message>
    <message>
        <source>The header promises %1 samples, the data file holds %2; all were taken.</source>
        <translation>La cabecera promete %1 muestras, el archivo de datos contiene %2; se tomaron todas.</translation>
    </message>
    <message>
        <source>BrainVision</source>
        <translation>BrainVision</translation>
    </message>
    <message>
        <source>The marker file %1 is missing; there are no events.</source>
        <translation>Falta el archivo de marcadores %1; no hay eventos.</translation>
    </message>
    <message>
        <source>BrainVision files have one rate for all channels, but %1 and %2 differ. Resample them, or write EDF+ (.edf) or BDF+ (.bdf).</source>
        <translation>Los archivos BrainVision tienen una sola frecuencia para todos los canales, pero %1 y %2 difieren. Remuestréelos o escriba EDF+ (.edf) o BDF+ (.bdf).</translation>
    </message>
    <message>
        <source>There are no samples to write.</source>
        <translation>No hay muestras que escribir.</translation>
    </message>
    <message>
        <source>%1 events lay between two samples and were moved to the nearest.</source>
        <translation>%1 eventos estaban entre dos muestras y se movieron a la más próxima.</translation>
    </message>
    <message>
        <source>%1 events lay in gaps or outside the data and were moved to the nearest sample.</source>
        <translation>%1 eventos estaban en huecos o fuera de los datos y se movieron a la muestra más próxima.</translation>
    </message>
    <message>
        <source>The sampling interval of %1 Hz was rounded to %2 microseconds.</source>
        <translation>El intervalo de muestreo de %1 Hz se redondeó a %2 microsegundos.</translation>
    </message>
    <message>
        <source>%1: %2=%3 makes no sense. Correct the header or export the recording again.</source>
        <translation>%1: %2=%3 no tiene sentido. Corrija la cabecera o exporte el registro de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no %2 in its section [%3]. Export the recording again.</source>
        <translation>%1 no tiene %2 en su sección [%3]. Exporte el registro de nuevo.</translation>
    </message>
    <message>
        <source>%1 names a file in another folder; only %2 beside the header is read.</source>
        <translation>%1 nombra un archivo de otra carpeta; solo se lee %2 junto a la cabecera.</translation>
    </message>
    <message>
        <source>%1 holds data of type %2; only signals in time (TIMEDOMAIN) are read.</source>
        <translation>%1 contiene datos de tipo %2; solo se leen señales en el tiempo (TIMEDOMAIN).</translation>
    </message>
    <message>
        <source>%1 line %2 describes channel %3, but NumberOfChannels is %4.</source>
        <translation>%1, línea %2, describe el canal %3, pero NumberOfChannels es %4.</translation>
    </message>
    <message>
        <source>Channel %1 is beyond NumberOfChannels and was left out.</source>
        <translation>El canal %1 está más allá de NumberOfChannels y se excluyó.</translation>
    </message>
    <message>
        <source>%1 line %2 describes channel %3 a second time.</source>
        <translation>%1, línea %2, describe el canal %3 por segunda vez.</translation>
    </message>
    <message>
        <source>%1 does not describe channel %2 of %3. Export the recording again.</source>
        <translation>%1 no describe el canal %2 de %3. Exporte el registro de nuevo.</translation>
    </message>
    <message>
        <source>The channel has no name and is called %1.</source>
        <translation>El canal no tiene nombre y se llama %1.</translation>
    </message>
    <message>
        <source>No resolution is given; 1 was taken.</source>
        <translation>No se indica la resolución; se tomó 1.</translation>
    </message>
    <message>
        <source>The resolution %1 makes no sense; 1 was taken.</source>
        <translation>La resolución %1 no tiene sentido; se tomó 1.</translation>
    </message>
    <message>
        <source>%1 line %2: the resolution %3 makes no sense. Correct it, or read the file with --tolerant.</source>
        <translation>%1, línea %2: la resolución %3 no tiene sentido. Corríjala o lea el archivo con --tolerant.</translation>
    </message>
    <message>
        <source>%1 is no sampling interval in microseconds.</source>
        <translation>%1 no es un intervalo de muestreo en microsegundos.</translation>
    </message>
    <message>
        <source>%1 does not begin as a BrainVision header does ("Brain Vision Data Exchange Header File").</source>
        <translation>%1 no empieza como una cabecera BrainVision ("Brain Vision Data Exchange Header File").</translation>
    </message>
    <message>
        <source>The file says it is UTF-8 and is not; its text was read as Latin-1.</source>
        <translation>El archivo dice ser UTF-8 y no lo es; su texto se leyó como Latin-1.</translation>
    </message>
    <message>
        <source>%1 line %2: %3=%4 makes no sense. Correct it, or read the recording with --tolerant.</source>
        <translation>%1, línea %2: %3=%4 no tiene sentido. Corríjalo o lea el registro con --tolerant.</translation>
    </message>
    <message>
        <source>%1 does not begin as a BrainVision marker file does ("Brain Vision Data Exchange Marker File").</source>
        <translation>%1 no empieza como un archivo de marcadores BrainVision ("Brain Vision Data Exchange Marker File").</translation>
    </message>
    <message>
        <source>A marker that makes no sense was left out: %1</source>
        <translation>Se excluyó un marcador sin sentido: %1</translation>
    </message>
    <message>
        <source>The recording was interrupted here, but the file does not say for how long; time goes on without a gap.</source>
        <translation>El registro se interrumpió aquí, pero el archivo no dice por cuánto tiempo; el tiempo continúa sin hueco.</translation>
    </message>
    <message>
        <source>The clock of this segment lies before the end of the last one; time goes on without a gap.</source>
        <translation>La hora de este segmento es anterior al final del último; el tiempo continúa sin hueco.</translation>
    </message>
    <message>
        <source>%1 markers lie before or after the data and were left out.</source>
        <translation>%1 marcadores están antes o después de los datos y se excluyeron.</translation>
    </message>
    <message>
        <source>The file ends at byte %1, inside its header of %2 bytes: copy or download it again.</source>
        <translation>El archivo termina en el byte %1, dentro de su cabecera de %2 bytes: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The header holds characters other than ASCII: read as Latin-1.</source>
        <translation>La cabecera contiene caracteres no ASCII: se leen como Latin-1.</translation>
    </message>
    <message>
        <source>The header holds characters other than ASCII: read as UTF-8.</source>
        <translation>La cabecera contiene caracteres no ASCII: se leen como UTF-8.</translation>
    </message>
    <message>
        <source>Numbers of the header are written with a decimal comma: read as a decimal point.</source>
        <translation>Los números de la cabecera llevan coma decimal: se lee como punto decimal.</translation>
    </message>
    <message>
        <source>"%1" is not %2: the header is damaged, copy or export the file again.</source>
        <translation>"%1" no es %2: la cabecera está dañada; copie o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>a limit of the signal's range</source>
        <translation>un límite del intervalo de la señal</translation>
    </message>
    <message>
        <source>The signal's range is unreadable: its samples are given as the file's digits.</source>
        <translation>El intervalo de la señal es ilegible: sus muestras se dan como los dígitos del archivo.</translation>
    </message>
    <message>
        <source>The signal's range is empty (%1 to %2): its samples are given as the file's digits, without a unit.</source>
        <translation>El intervalo de la señal está vacío (%1 a %2): sus muestras se dan como los dígitos del archivo, sin unidad.</translation>
    </message>
    <message>
        <source>The digital minimum %1 is above the maximum %2: read as it stands.</source>
        <translation>El mínimo digital %1 está por encima del máximo %2: se lee tal como está.</translation>
    </message>
    <message>
        <source>the number of samples in a data record</source>
        <translation>el número de muestras de un bloque de datos</translation>
    </message>
    <message>
        <source>The signal has no samples in a data record: it is left out.</source>
        <translation>La señal no tiene muestras en un bloque de datos: se excluye.</translation>
    </message>
    <message>
        <source>a number of samples: no signal has any</source>
        <translation>un número de muestras: ninguna señal tiene</translation>
    </message>
    <message>
        <source>The file ends before its first data record is complete (%1 of %2 bytes): it holds no data; copy or download it again.</source>
        <translation>El archivo termina antes de completarse su primer bloque de datos (%1 de %2 bytes): no contiene datos; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The header does not say how many data records there are ("%1"): %2 whole ones found in the file.</source>
        <translation>La cabecera no dice cuántos bloques de datos hay ("%1"): se encontraron %2 completos en el archivo.</translation>
    </message>
    <message>
        <source>The file is cut off: %1 of %2 data records are there whole; %3 bytes after them are left out.</source>
        <translation>El archivo está cortado: %1 de %2 bloques de datos están completos; los %3 bytes siguientes se excluyen.</translation>
    </message>
    <message>
        <source>The header says %1 data records; all %2 found in the file are read.</source>
        <translation>La cabecera dice %1 bloques de datos; se leen los %2 encontrados en el archivo.</translation>
    </message>
    <message>
        <source>%1 bytes after the last data record are left out; tolerant reading takes whole records among them.</source>
        <translation>%1 bytes tras el último bloque de datos se excluyen; la lectura tolerante toma los bloques completos entre ellos.</translation>
    </message>
    <message>
        <source>the duration of a data record in seconds</source>
        <translation>la duración de un bloque de datos en segundos</translation>
    </message>
    <message>
        <source>a duration of data records with samples, so their rates are unknown; tolerant reading takes 1 s</source>
        <translation>una duración de bloques de datos con muestras, así que sus frecuencias se desconocen; la lectura tolerante toma 1 s</translation>
    </message>
    <message>
        <source>A data record lasts 0 s: 1 s is taken, so times and rates may be wrong.</source>
        <translation>Un bloque de datos dura 0 s: se toma 1 s, así que los tiempos y frecuencias pueden ser erróneos.</translation>
    </message>
    <message>
        <source>The date was removed from the file.</source>
        <translation>La fecha se eliminó del archivo.</translation>
    </message>
    <message>
        <source>"%1 %2" is no date and time: the start is unknown.</source>
        <translation>"%1 %2" no es una fecha y hora: el inicio se desconoce.</translation>
    </message>
    <message>
        <source>The header says it has %1 bytes; with %2 signals it has %3.</source>
        <translation>La cabecera dice que tiene %1 bytes; con %2 señales tiene %3.</translation>
    </message>
    <message>
        <source>how an EDF or BDF file begins</source>
        <translation>el comienzo de un archivo EDF o BDF</translation>
    </message>
    <message>
        <source>a number of signals (1 to 9999)</source>
        <translation>un número de señales (1 a 9999)</translation>
    </message>
    <message>
        <source>a duration of data records: the recording would last decades</source>
        <translation>una duración de bloques de datos: el registro duraría décadas</translation>
    </message>
    <message>
        <source>A trigger channel is scaled to %1: its codes are taken from the file's digits.</source>
        <translation>Un canal de disparo está escalado a %1: sus códigos se toman de los dígitos del archivo.</translation>
    </message>
    <message>
        <source>The unit "%1" is unknown: numbers are given as the file has them.</source>
        <translation>La unidad "%1" se desconoce: los números se dan como los tiene el archivo.</translation>
    </message>
    <message>
        <source>%1 channels have a label that others have too, or none: they are numbered.</source>
        <translation>%1 canales tienen una etiqueta que también tienen otros, o ninguna: se numeran.</translation>
    </message>
    <message>
        <source>The trigger channel changes more often than triggers do: no events are made of it.</source>
        <translation>El canal de disparo cambia más a menudo que los disparos: no se crean eventos a partir de él.</translation>
    </message>
    <message>
        <source>The file does not say that it is %1+ but has annotations: they are read.</source>
        <translation>El archivo no dice ser %1+ pero tiene anotaciones: se leen.</translation>
    </message>
    <message>
        <source>The first data record begins %1 s after the header's start time: time 0 is that record.</source>
        <translation>El primer bloque de datos empieza %1 s después de la hora de inicio de la cabecera: el tiempo 0 es ese bloque.</translation>
    </message>
    <message>
        <source>European and BioSemi data format (EDF, EDF+, BDF, BDF+)</source>
        <translation>Formato de datos europeo y BioSemi (EDF, EDF+, BDF, BDF+)</translation>
    </message>
    <message>
        <source>An annotation is cut off at the end of its data record.</source>
        <translation>Una anotación está cortada al final de su bloque de datos.</translation>
    </message>
    <message>
        <source>A data record has no time of its own: it is taken to follow the one before.</source>
        <translation>Un bloque de datos no tiene tiempo propio: se supone que sigue al anterior.</translation>
    </message>
    <message>
        <source>Data record %1 has no time of its own, so the gaps are unknown; tolerant reading takes it to follow the one before.</source>
        <translation>El bloque de datos %1 no tiene tiempo propio, así que los huecos se desconocen; la lectura tolerante supone que sigue al anterior.</translation>
    </message>
    <message>
        <source>The times of the data records do not follow each other although the file says that it has no gaps: read without gaps.</source>
        <translation>Los tiempos de los bloques de datos no son consecutivos aunque el archivo dice que no hay huecos: se lee sin huecos.</translation>
    </message>
    <message>
        <source>A data record begins before the one before it ends: read as following it.</source>
        <translation>Un bloque de datos empieza antes de que termine el anterior: se lee como si lo siguiera.</translation>
    </message>
    <message>
        <source>Data record %1 is earlier than the one before it: the file is damaged or its records are out of order; tolerant reading takes them as following each other.</source>
        <translation>El bloque de datos %1 es anterior al que le precede: el archivo está dañado o sus bloques están desordenados; la lectura tolerante los toma como consecutivos.</translation>
    </message>
    <message>
        <source>An annotation is damaged and left out.</source>
        <translation>Una anotación está dañada y se excluye.</translation>
    </message>
    <message>
        <source>There are too many annotations: the rest is left out.</source>
        <translation>Hay demasiadas anotaciones: el resto se excluye.</translation>
    </message>
    <message>
        <source>An annotation is not UTF-8: read as Latin-1.</source>
        <translation>Una anotación no es UTF-8: se lee como Latin-1.</translation>
    </message>
    <message>
        <source>The annotation signal has %1 samples in a data record, more than any writer makes: the header is damaged.</source>
        <translation>La señal de anotaciones tiene %1 muestras en un bloque de datos, más de las que escribe cualquier programa: la cabecera está dañada.</translation>
    </message>
    <message>
        <source>The file says that it has gaps but has no annotation signal with the times of its data records; tolerant reading takes it without gaps.</source>
        <translation>El archivo dice que tiene huecos pero no tiene una señal de anotaciones con los tiempos de sus bloques de datos; la lectura tolerante lo toma sin huecos.</translation>
    </message>
    <message>
        <source>The file says that it has gaps but not where: read without gaps.</source>
        <translation>El archivo dice que tiene huecos pero no dónde: se lee sin huecos.</translation>
    </message>
    <message>
        <source>The sampling rates have no common data record of at most 60 s (channel %1: %2 Hz): resample first.</source>
        <translation>Las frecuencias de muestreo no tienen un bloque de datos común de 60 s como máximo (canal %1: %2 Hz): remuestree antes.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 have different gaps, which this format cannot hold: write them to separate files.</source>
        <translation>Los canales %1 y %2 tienen huecos distintos, que este formato no admite: escríbalos en archivos separados.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 begin at different times, which this format cannot hold: write them to separate files.</source>
        <translation>Los canales %1 y %2 empiezan en tiempos distintos, lo que este formato no admite: escríbalos en archivos separados.</translation>
    </message>
    <message>
        <source>The recording has no samples: there is nothing to write.</source>
        <translation>El registro no tiene muestras: no hay nada que escribir.</translation>
    </message>
    <message>
        <source>No duration of a data record suits the sampling rates in eight characters (%1 s and its multiples): resample to a rate in whole hertz first.</source>
        <translation>Ninguna duración de bloque de datos se ajusta a las frecuencias de muestreo en ocho caracteres (%1 s y sus múltiplos): remuestree antes a una frecuencia en hercios enteros.</translation>
    </message>
    <message>
        <source>Samples that are not numbers are written as 0.</source>
        <translation>Las muestras que no son números se escriben como 0.</translation>
    </message>
    <message>
        <source>Channel %1 goes from %2 to %3 %4, which does not fit into the eight characters of the header: rescale it, or write NPY or HDF5.</source>
        <translation>El canal %1 va de %2 a %3 %4, que no cabe en los ocho caracteres de la cabecera: cambie su escala o escriba NPY o HDF5.</translation>
    </message>
    <message>
        <source>The samples use little of the range that the header can express: they are stored coarsely.</source>
        <translation>Las muestras usan poco del intervalo que la cabecera puede expresar: se almacenan con poca resolución.</translation>
    </message>
    <message>
        <source>Some codes are no integers of 0 to 65535: their low 16 bits are written.</source>
        <translation>Algunos códigos no son enteros de 0 a 65535: se escriben sus 16 bits inferiores.</translation>
    </message>
    <message>
        <source>The label does not fit into 16 ASCII characters: written as "%1".</source>
        <translation>La etiqueta no cabe en 16 caracteres ASCII: se escribe como "%1".</translation>
    </message>
    <message>
        <source>The last data record is filled up with the last sample: the length is no whole number of records.</source>
        <translation>El último bloque de datos se rellena con la última muestra: la longitud no es un número entero de bloques.</translation>
    </message>
    <message>
        <source>%1: EEG.data names no file and holds no numbers. Save the data set again from EEGLAB.</source>
        <translation>%1: EEG.data no nombra ningún archivo y no contiene números. Guarde de nuevo el conjunto de datos desde EEGLAB.</translation>
    </message>
    <message>
        <source>%1 keeps its samples in %2, which is not beside it. Put it there, under that name.</source>
        <translation>%1 guarda sus muestras en %2, que no está junto a él. Póngalo ahí con ese nombre.</translation>
    </message>
    <message>
        <source>%1 keeps its samples in %2, which is not beside it; %3 is. If it was renamed, rename it back or read with --tolerant.</source>
        <translation>%1 guarda sus muestras en %2, que no está junto a él; %3 sí. Si se cambió el nombre, restáurelo o lea con --tolerant.</translation>
    </message>
    <message>
        <source>The set names %1, which is missing; %2 was read instead.</source>
        <translation>El conjunto nombra %1, que falta; se leyó %2 en su lugar.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 says %3 samples of %4 channels, and %5 bytes are there. Fetch it again.</source>
        <translation>%1 está truncado: %2 dice %3 muestras de %4 canales, y hay %5 bytes. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The data file is %1 bytes longer than the set says; the rest was left out.</source>
        <translation>El archivo de datos es %1 bytes más largo de lo que dice el conjunto; el resto se excluyó.</translation>
    </message>
    <message>
        <source>%1: EEG.data is not a matrix of %2 channels and %3 samples. Save the data set again from EEGLAB.</source>
        <translation>%1: EEG.data no es una matriz de %2 canales y %3 muestras. Guarde de nuevo el conjunto de datos desde EEGLAB.</translation>
    </message>
    <message>
        <source>EEGLAB data set</source>
        <translation>Conjunto de datos EEGLAB</translation>
    </message>
    <message>
        <source>%1: the field EEG.%2 is missing or makes no sense. Save the data set again from EEGLAB.</source>
        <translation>%1: el campo EEG.%2 falta o no tiene sentido. Guarde de nuevo el conjunto de datos desde EEGLAB.</translation>
    </message>
    <message>
        <source>%1 describes %2 channels and has %3. Correct EEG.chanlocs, or read the file with --tolerant.</source>
        <translation>%1 describe %2 canales y tiene %3. Corrija EEG.chanlocs o lea el archivo con --tolerant.</translation>
    </message>
    <message>
        <source>%1 of %2 channels are described; the others are called by their number.</source>
        <translation>%1 de %2 canales están descritos; los demás se llaman por su número.</translation>
    </message>
    <message>
        <source>The set holds %1 epochs without the time at which they were recorded; they are put one second apart.</source>
        <translation>El conjunto contiene %1 épocas sin el tiempo en que se registraron; se colocan a un segundo de distancia.</translation>
    </message>
    <message>
        <source>At %1 places data were cut out and the set does not say how much; time goes on without a gap.</source>
        <translation>En %1 lugares se recortaron datos y el conjunto no dice cuánto; el tiempo continúa sin hueco.</translation>
    </message>
    <message>
        <source>%1 events lie before or after the data, or nowhere, and were left out.</source>
        <translation>%1 eventos están antes o después de los datos, o en ninguna parte, y se excluyeron.</translation>
    </message>
    <message>
        <source>A packed part of %1 is damaged. Fetch or save the file again.</source>
        <translation>Una parte comprimida de %1 está dañada. Obtenga o guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>No hay memoria para descomprimir %1.</translation>
    </message>
    <message>
        <source>A packed part of %1 is larger than %2 MB. Save its data in a separate .fdt file, or fetch it again if it is damaged.</source>
        <translation>Una parte comprimida de %1 es mayor de %2 MB. Guarde sus datos en un archivo .fdt aparte, u obténgalo de nuevo si está dañado.</translation>
    </message>
    <message>
        <source>%1 is damaged near byte %2%3. Save or fetch the file again.</source>
        <translation>%1 está dañado cerca del byte %2%3. Guarde u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 would need more memory than %2 MB to be understood. Save its data in a separate .fdt file, or fetch it again if it is damaged.</source>
        <translation>%1 necesitaría más de %2 MB de memoria para interpretarse. Guarde sus datos en un archivo .fdt aparte, u obténgalo de nuevo si está dañado.</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of version 5 or 7. Save it from MATLAB with -v7.</source>
        <translation>%1 no es un archivo MATLAB de versión 5 o 7. Guárdelo desde MATLAB con -v7.</translation>
    </message>
    <message>
        <source>%1 is damaged in its member %2. Save or fetch the file again.</source>
        <translation>%1 está dañado en su miembro %2. Guarde u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 line %2 makes no sense in an electrode table: %3</source>
        <translation>%1, línea %2, no tiene sentido en una tabla de electrodos: %3</translation>
    </message>
    <message>
        <source>%1 has %2 positions and %3 labels.</source>
        <translation>%1 tiene %2 posiciones y %3 etiquetas.</translation>
    </message>
    <message>
        <source>%1 is no electrode table that can be read; use .tsv, .csv, .locs, .ced, .elp, .hpts, .sfp, .elc, .csd, .lay or .txt.</source>
        <translation>%1 no es una tabla de electrodos que se pueda leer; use .tsv, .csv, .locs, .ced, .elp, .hpts, .sfp, .elc, .csd, .lay o .txt.</translation>
    </message>
    <message>
        <source>%1 has no electrodes.</source>
        <translation>%1 no tiene electrodos.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe %1.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 could not be written.</source>
        <translation>No se pudo escribir el atributo %1 de %2.</translation>
    </message>
    <message>
        <source>%1 has no attribute %2.</source>
        <translation>%1 no tiene el atributo %2.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 cannot be read.</source>
        <translation>No se puede leer el atributo %1 de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as an array.</source>
        <translation>%1 no se puede abrir como matriz.</translation>
    </message>
    <message>
        <source>%1 does not hold numbers.</source>
        <translation>%1 no contiene números.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the file is damaged or was cut short.</source>
        <translation>No se puede leer %1: el archivo está dañado o truncado.</translation>
    </message>
    <message>
        <source>%1 is too large to be read at once: more than %2 values.</source>
        <translation>%1 es demasiado grande para leerse de una vez: más de %2 valores.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>%1 could not be made in the file.</source>
        <translation>No se pudo crear %1 en el archivo.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full?</source>
        <translation>No se pudo escribir %1; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>The block asked for does not lie inside %1.</source>
        <translation>El bloque pedido no está dentro de %1.</translation>
    </message>
    <message>
        <source>%1 could not be written to disk: %2.</source>
        <translation>No se pudo escribir %1 en el disco: %2.</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Choose a folder you may write to.</source>
        <translation>No se pudo crear %1: %2. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be listed.</source>
        <translation>No se puede listar %1.</translation>
    </message>
    <message>
        <source>%1 does not hold text.</source>
        <translation>%1 no contiene texto.</translation>
    </message>
    <message>
        <source>A text for %1 has a NUL character inside.</source>
        <translation>Un texto para %1 contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The old file is as it was.</source>
        <translation>No se pudo escribir %1: %2. El archivo anterior sigue como estaba.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Fetch or write the file again.</source>
        <translation>%1 está dañado: %2. Obtenga o escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file.</source>
        <translation>%1 no es un archivo HDF5.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file that cannot be opened: it is damaged or was cut short. Fetch it again.</source>
        <translation>%1 es un archivo HDF5 que no se puede abrir: está dañado o truncado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Fetch or save it again.</source>
        <translation>La imagen %1 está dañada: %2. Obténgala o guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The picture %1 is a PNG file with a palette, interlacing or other than 8 bits a channel. Save it as plain RGB.</source>
        <translation>La imagen %1 es un archivo PNG con paleta, entrelazado o distinto de 8 bits por canal. Guárdela como RGB simple.</translation>
    </message>
    <message>
        <source>%1 is a file of the format %2, which cannot be read. Formats read here: %3.</source>
        <translation>%1 es un archivo de formato %2, que no se puede leer. Formatos que se leen aquí: %3.</translation>
    </message>
    <message>
        <source>The format of %1 is not known. Formats read here: %2.</source>
        <translation>El formato de %1 no se conoce. Formatos que se leen aquí: %2.</translation>
    </message>
    <message>
        <source>An .npy file holds channels of one rate, and these differ. Resample them, or write .h5, .edf or .bdf.</source>
        <translation>Un archivo .npy contiene canales de una sola frecuencia, y estos difieren. Remuestréelos o escriba .h5, .edf o .bdf.</translation>
    </message>
    <message>
        <source>A word of the patient or recording field is still there; look at it before you pass the file on.</source>
        <translation>Queda una palabra del campo de paciente o de registro; revísela antes de entregar el archivo.</translation>
    </message>
    <message>
        <source>%1 was written and opened again, and differs in %2. Do not use it, and report this.</source>
        <translation>%1 se escribió y se volvió a abrir, y difiere en %2. No lo use y notifíquelo.</translation>
    </message>
    <message>
        <source>The recording has %1 gaps, the file keeps %2 of them.</source>
        <translation>El registro tiene %1 huecos, el archivo conserva %2 de ellos.</translation>
    </message>
    <message>
        <source>%1 is the recording itself; sources are never overwritten. Give the output another name.</source>
        <translation>%1 es el propio registro; los originales nunca se sobrescriben. Dé otro nombre a la salida.</translation>
    </message>
    <message>
        <source>%1 has no format that can be written; use one of %2.</source>
        <translation>%1 no tiene un formato que se pueda escribir; use uno de %2.</translation>
    </message>
    <message>
        <source>An .npy file holds samples only: labels, rate, events and electrodes were left out.</source>
        <translation>Un archivo .npy contiene solo muestras: se excluyeron etiquetas, frecuencia, eventos y electrodos.</translation>
    </message>
</context>
<context>
    <name>lda</name>
    <message>
        <source>Target column</source>
        <translation>Columna objetivo</translation>
    </message>
    <message>
        <source>Column of items.tsv that names the class; empty: the run's target.</source>
        <translation>Columna de items.tsv que nombra la clase; vacía: el objetivo del entrenamiento.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Contracción</translation>
    </message>
    <message>
        <source>auto for the analytic optimum of Ledoit and Wolf, or a number from 0 to 1.</source>
        <translation>auto para el óptimo analítico de Ledoit y Wolf, o un número de 0 a 1.</translation>
    </message>
    <message>
        <source>The classes of the checkpoint do not fit its weights.</source>
        <translation>Las clases del punto de control no se ajustan a sus pesos.</translation>
    </message>
    <message>
        <source>Parameter shrinkage is “%1”, but must be auto or a number from 0 to 1.</source>
        <translation>El parámetro shrinkage vale “%1”, pero debe ser auto o un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Shrinkage LDA</source>
        <translation>LDA con contracción</translation>
    </message>
    <message>
        <source>Linear discriminant analysis of averaged time bins with automatic shrinkage: the yardstick for any labelled target.</source>
        <translation>Análisis discriminante lineal de intervalos de tiempo promediados con contracción automática: la referencia para cualquier objetivo etiquetado.</translation>
    </message>
    <message>
        <source>Two classes with a few items each.</source>
        <translation>Dos clases con unos pocos ítems cada una.</translation>
    </message>
</context>
<context>
    <name>maps</name>
    <message>
        <source>No channel is selected.</source>
        <translation>No hay ningún canal seleccionado.</translation>
    </message>
    <message>
        <source>Too few samples were recorded here for a spectrum.</source>
        <translation>Aquí se registraron muy pocas muestras para un espectro.</translation>
    </message>
    <message>
        <source>No window of %1 s lies here without a gap. Show a longer page.</source>
        <translation>Aquí no hay ninguna ventana de %1 s sin hueco. Muestre una página más larga.</translation>
    </message>
    <message>
        <source>A spectrogram is drawn for pages of up to 30 minutes. Show a shorter page.</source>
        <translation>El espectrograma se dibuja para páginas de hasta 30 minutos. Muestre una página más corta.</translation>
    </message>
    <message>
        <source>At %1 Hz a window of %2 s holds too few samples.</source>
        <translation>A %1 Hz una ventana de %2 s contiene muy pocas muestras.</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>LibTorch does not compute right here: a linear layer ends at a loss of %1.</source>
        <translation>LibTorch no calcula bien aquí: una capa lineal termina con una pérdida de %1.</translation>
    </message>
</context>
<context>
    <name>ng::ui</name>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>window crosses gap</source>
        <translation>la ventana cruza un hueco</translation>
    </message>
    <message>
        <source>window crosses the end</source>
        <translation>la ventana cruza el final</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1 de %2</translation>
    </message>
    <message>
        <source>%1 left out ✕</source>
        <translation>%1 excluidos ✕</translation>
    </message>
    <message>
        <source>%1 bad ones left out ✕</source>
        <translation>%1 malos excluidos ✕</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 sin posición</translation>
    </message>
    <message>
        <source>selected ◎</source>
        <translation>seleccionado ◎</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>referencia promedio</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Densidad espectral de potencia</translation>
    </message>
    <message>
        <source>n = %1 windows of %2 s, Hann, half overlapping · %3</source>
        <translation>n = %1 ventanas de %2 s, Hann, con solape de la mitad · %3</translation>
    </message>
    <message>
        <source>Frequency (Hz, log axis)</source>
        <translation>Frecuencia (Hz, eje log)</translation>
    </message>
    <message>
        <source>dB re 1 µV²/Hz</source>
        <translation>dB ref. 1 µV²/Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>mean of power</source>
        <translation>media de potencia</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frecuencia (Hz)</translation>
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
        <translation>potencia media de %1 trazados</translation>
    </message>
    <message>
        <source>%1, average reference</source>
        <translation>%1, referencia promedio</translation>
    </message>
    <message>
        <source>%1, as recorded</source>
        <translation>%1, como se registró</translation>
    </message>
    <message>
        <source>%1 mm/px</source>
        <translation>%1 mm/px</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrada</translation>
    </message>
    <message>
        <source>%1″ screen calibrated</source>
        <translation>pantalla de %1″ calibrada</translation>
    </message>
    <message>
        <source>Screen not calibrated</source>
        <translation>Pantalla sin calibrar</translation>
    </message>
    <message>
        <source>The screen says %1, which is often wrong. Measure it in Settings, Screen.</source>
        <translation>La pantalla indica %1, que a menudo es incorrecto. Mídala en Ajustes, Pantalla.</translation>
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
        <translation>Trazados</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativo hacia arriba</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positivo hacia arriba</translation>
    </message>
    <message>
        <source>Channels of other classes are drawn the other way up; see the scale of each</source>
        <translation>Los canales de otras clases se dibujan en sentido contrario; véase la escala de cada uno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>desde %1 Hz</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>hasta %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>filtro de red %1 Hz</translation>
    </message>
    <message>
        <source>zero phase</source>
        <translation>fase cero</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: what it was taken from is not open. Open it, then draw the figure again.</source>
        <translation>No se puede dibujar %1: aquello de lo que se tomó no está abierto. Ábralo y dibuje la figura de nuevo.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Read by:</source>
        <translation>Leído por:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Draft, not for clinical use</source>
        <translation>Borrador, no apto para uso clínico</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>contenido %1</translation>
    </message>
    <message>
        <source>Read and signed by %1, %2 UTC</source>
        <translation>Leído y firmado por %1, %2 UTC</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>To repeat</source>
        <translation>Para repetir</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simulado</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ítems</translation>
    </message>
    <message>
        <source>The best possible score on single test items of this simulation is %1.</source>
        <translation>La mejor puntuación posible en ítems de prueba aislados de esta simulación es %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Decoding report</source>
        <translation>Informe de decodificación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation>Resumen de puntuaciones</translation>
    </message>
    <message>
        <source>EEG report</source>
        <translation>Informe de EEG</translation>
    </message>
    <message>
        <source>Research, A4</source>
        <translation>Investigación, A4</translation>
    </message>
    <message>
        <source>Clinical, A4</source>
        <translation>Clínico, A4</translation>
    </message>
    <message>
        <source>, %1 s altogether</source>
        <translation>, %1 s en total</translation>
    </message>
    <message>
        <source>; at %1</source>
        <translation>; en %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>chance, 1 of %1: %2</source>
        <translation>azar, 1 de %1: %2</translation>
    </message>
    <message>
        <source>chance, ln %1: %2</source>
        <translation>azar, ln %1: %2</translation>
    </message>
    <message>
        <source>%1: not finite at step %2, checkpoint before it kept</source>
        <translation>%1: no finito en el paso %2, se conserva el punto de control anterior</translation>
    </message>
    <message>
        <source>best %1, step %2</source>
        <translation>mejor %1, paso %2</translation>
    </message>
    <message>
        <source>n = %1 validation items</source>
        <translation>n = %1 ítems de validación</translation>
    </message>
    <message>
        <source>n = %1 training items</source>
        <translation>n = %1 ítems de entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s)</source>
        <translation>
            <numerusform>media de %n pliegue y semilla</numerusform>
            <numerusform>media de %n pliegues y semillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n fold(s) and seed(s), band: lowest to highest</source>
        <translation>
            <numerusform>media de %n pliegue y semilla, banda: del menor al mayor</numerusform>
            <numerusform>media de %n pliegues y semillas, banda: del menor al mayor</numerusform>
        </translation>
    </message>
    <message>
        <source>every step drawn, smoothed line: EMA %1</source>
        <translation>cada paso dibujado, línea suavizada: EMA %1</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>every step drawn</source>
        <translation>cada paso dibujado</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation top-%1</source>
        <translation>Top-%1 de validación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Check a run in the table below to see its curves.</source>
        <translation>Marque un entrenamiento en la tabla inferior para ver sus curvas.</translation>
    </message>
    <message>
        <source>These runs have no curves of this kind.</source>
        <translation>Estos entrenamientos no tienen curvas de este tipo.</translation>
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
        <translation>%1: una vez, en %2</translation>
    </message>
    <message>
        <source>%1: %2 times, first at %3</source>
        <translation>%1: %2 veces, la primera en %3</translation>
    </message>
    <message>
        <source>shuffled labels</source>
        <translation>etiquetas permutadas</translation>
    </message>
    <message>
        <source>noise input</source>
        <translation>entrada de ruido</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>desplazamiento temporal</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>solo duración</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As recorded, not %1</source>
        <translation>Como se registró, no %1</translation>
    </message>
    <message>
        <source>none, not %1</source>
        <translation>ninguno, no %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::AboutDialog</name>
    <message>
        <source>About Neuroglyph</source>
        <translation>Acerca de Neuroglyph</translation>
    </message>
    <message>
        <source>Recordings of the brain, decoders trained on them, and what people make of their output, side by side.</source>
        <translation>Registros del cerebro, decodificadores entrenados con ellos y lo que las personas deducen de su salida, lado a lado.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty. Not a medical device.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía. No es un producto sanitario.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; the network is used only when asked for.</source>
        <translation>Nada sale de este equipo; la red se usa solo cuando se pide.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Carpeta de datos: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelos: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::AppActions</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir registro…</translation>
    </message>
    <message>
        <source>Open EDF, BDF, BrainVision or EEGLAB files</source>
        <translation>Abrir archivos EDF, BDF, BrainVision o EEGLAB</translation>
    </message>
    <message>
        <source>Open study or BIDS folder…</source>
        <translation>Abrir estudio o carpeta BIDS…</translation>
    </message>
    <message>
        <source>A folder with study.json is opened; any other is imported into a study</source>
        <translation>Una carpeta con study.json se abre; cualquier otra se importa a un estudio</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Abrir entrenamiento…</translation>
    </message>
    <message>
        <source>A folder with run.json</source>
        <translation>Una carpeta con run.json</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Abrir archivo de revisión…</translation>
    </message>
    <message>
        <source>A review file (.jsonl), blinded or not</source>
        <translation>Un archivo de revisión (.jsonl), ciego o no</translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation>Importar registros…</translation>
    </message>
    <message>
        <source>Make a study from a BIDS folder or a folder of recordings</source>
        <translation>Crear un estudio a partir de una carpeta BIDS o de una carpeta de registros</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Simular un estudio…</translation>
    </message>
    <message>
        <source>A study whose true answers are known</source>
        <translation>Un estudio cuyas respuestas verdaderas se conocen</translation>
    </message>
    <message>
        <source>Reopen last session</source>
        <translation>Reabrir la última sesión</translation>
    </message>
    <message>
        <source>What was open when the window was last closed</source>
        <translation>Lo que estaba abierto cuando se cerró la ventana por última vez</translation>
    </message>
    <message>
        <source>Close recording</source>
        <translation>Cerrar registro</translation>
    </message>
    <message>
        <source>Close study</source>
        <translation>Cerrar estudio</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
    <message>
        <source>The page of traces, a map or a plot as SVG, PDF or PNG, with its recipe inside</source>
        <translation>La página de trazados, un mapa o un gráfico como SVG, PDF o PNG, con su receta incluida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Find action, item or channel…</source>
        <translation>Buscar acción, ítem o canal…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Tema como el escritorio</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Show or hide what runs and what has ended</source>
        <translation>Mostrar u ocultar lo que se ejecuta y lo que ha terminado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Docks of this workspace back to where they were at first</source>
        <translation>Devolver los paneles de este espacio de trabajo a su lugar inicial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tour of the bundled study</source>
        <translation>Recorrido por el estudio incluido</translation>
    </message>
    <message>
        <source>Opens the simulated study that comes with the program; its true answers are known</source>
        <translation>Abre el estudio simulado que viene con el programa; sus respuestas verdaderas se conocen</translation>
    </message>
    <message>
        <source>Show log folder</source>
        <translation>Mostrar carpeta de la bitácora</translation>
    </message>
    <message>
        <source>About Neuroglyph</source>
        <translation>Acerca de Neuroglyph</translation>
    </message>
    <message>
        <source>This installation has no bundled study</source>
        <translation>Esta instalación no incluye ningún estudio</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>No hay ningún estudio abierto</translation>
    </message>
    <message>
        <source>Nothing on screen can be exported yet</source>
        <translation>Aún no hay en pantalla nada que exportar</translation>
    </message>
    <message>
        <source>The start page has no docks</source>
        <translation>La página de inicio no tiene paneles</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <translation>No hay ninguna sesión anterior</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Registros (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open study or BIDS folder</source>
        <translation>Abrir estudio o carpeta BIDS</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir entrenamiento</translation>
    </message>
    <message>
        <source>Open review file</source>
        <translation>Abrir archivo de revisión</translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Archivos de revisión (*.jsonl)</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
    <message>
        <source>Changes are not on the disk</source>
        <translation>Los cambios no están en el disco</translation>
    </message>
    <message>
        <source>The journal of %1 could not be written. What was changed since then is lost when the window closes.</source>
        <translation>No se pudo escribir el diario de %1. Lo cambiado desde entonces se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Entrenamientos en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training. They can go on without the window, and are found again when it is opened.</source>
        <translation>
            <numerusform>%n entrenamiento está en curso. Puede continuar sin la ventana y se encuentra de nuevo al abrirla.</numerusform>
            <numerusform>%n entrenamientos están en curso. Pueden continuar sin la ventana y se encuentran de nuevo al abrirla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training in this program. They write a checkpoint and pause when it ends; they can be resumed.</source>
        <translation>
            <numerusform>%n entrenamiento está en curso en este programa. Escribe un punto de control y se pausa cuando este termina; se puede reanudar.</numerusform>
            <numerusform>%n entrenamientos están en curso en este programa. Escriben un punto de control y se pausan cuando este termina; se pueden reanudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close, let them go on</source>
        <translation>Cerrar y dejar que continúen</translation>
    </message>
    <message>
        <source>Pause them and close</source>
        <translation>Pausarlos y cerrar</translation>
    </message>
    <message>
        <source>The engine did not answer; the window stays open</source>
        <translation>El motor no respondió; la ventana permanece abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still wait in the queue, which ends with the window: they will not be trained.</source>
        <translation>
            <numerusform>%n ejecución aún espera en la cola, que termina con la ventana: no se entrenará.</numerusform>
            <numerusform>%n ejecuciones aún esperan en la cola, que termina con la ventana: no se entrenarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the start page</source>
        <translation>Esta es la página de inicio</translation>
    </message>
    <message>
        <source>Copying the bundled study</source>
        <translation>Copiando el estudio incluido</translation>
    </message>
</context>
<context>
    <name>ng::ui::Bands</name>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>theta</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alfa</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
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
        <translation>malo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>%1, in the file “%2”</source>
        <translation>%1, en el archivo “%2”</translation>
    </message>
    <message>
        <source>Standard deviation, over up to %1 s spread over the file; in the channel's own unit where that is not volt</source>
        <translation>Desviación típica, sobre un máximo de %1 s repartidos por el archivo; en la unidad propia del canal si no es voltio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>SD (µV)</source>
        <translation>DT (µV)</translation>
    </message>
</context>
<context>
    <name>ng::ui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>%1 · %2 bad</source>
        <translation>%1 · %2 malos</translation>
    </message>
    <message>
        <source>Bad or good</source>
        <translation>Malo o bueno</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Mostrar u ocultar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Orden del archivo</translation>
    </message>
</context>
<context>
    <name>ng::ui::ColorBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Barra de color</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
</context>
<context>
    <name>ng::ui::CommandPalette</name>
    <message>
        <source>channel of %1</source>
        <translation>canal de %1</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>registro de %1</translation>
    </message>
    <message>
        <source>item of %1</source>
        <translation>ítem de %1</translation>
    </message>
    <message>
        <source>recent · %1</source>
        <translation>reciente · %1</translation>
    </message>
    <message>
        <source>Find action, item or channel</source>
        <translation>Buscar acción, ítem o canal</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>ng::ui::ComparePanel</name>
    <message>
        <source>Select two or more runs in the table and choose Compare.</source>
        <translation>Seleccione dos o más entrenamientos en la tabla y elija Comparar.</translation>
    </message>
    <message>
        <source>Scores of the compared runs</source>
        <translation>Puntuaciones de los entrenamientos comparados</translation>
    </message>
    <message>
        <source>Differences to the first run</source>
        <translation>Diferencias con el primer entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n run(s)…</source>
        <translation>
            <numerusform>Comparando %n entrenamiento…</numerusform>
            <numerusform>Comparando %n entrenamientos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar entrenamientos</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>n (pairs)</source>
        <translation>n (pares)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>%1 (percentage points)</source>
        <translation>%1 (puntos porcentuales)</translation>
    </message>
    <message>
        <source>item by item, bootstrap over items</source>
        <translation>ítem por ítem, bootstrap sobre ítems</translation>
    </message>
    <message>
        <source>not paired: see the note</source>
        <translation>no pareado: véase la nota</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Permutado</translation>
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
        <translation>malo, excluido</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
</context>
<context>
    <name>ng::ui::ContentsPanel</name>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>The report has no parts.</source>
        <translation>El informe no tiene partes.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ng::ui::CurvesPanel</name>
    <message>
        <source>Series on the left</source>
        <translation>Serie de la izquierda</translation>
    </message>
    <message>
        <source>Series on the right</source>
        <translation>Serie de la derecha</translation>
    </message>
    <message>
        <source>Check a run in the table below to see its curves.</source>
        <translation>Marque un entrenamiento en la tabla inferior para ver sus curvas.</translation>
    </message>
    <message>
        <source>Reading curves…</source>
        <translation>Leyendo curvas…</translation>
    </message>
    <message>
        <source>These runs have no curves yet.</source>
        <translation>Estos entrenamientos aún no tienen curvas.</translation>
    </message>
    <message>
        <source>Curves appear here while a run trains.</source>
        <translation>Las curvas aparecen aquí mientras se entrena una ejecución.</translation>
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
        <translation>%1, el ítem verdadero</translation>
    </message>
    <message>
        <source>[replaced: %1]</source>
        <translation>[sustituido: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[añadido: %1]</translation>
    </message>
    <message>
        <source>[missing: %1]</source>
        <translation>[falta: %1]</translation>
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
        <translation>Palabras: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::DecodedLanes</name>
    <message>
        <source>%1 (truth at rank %2 of %3)</source>
        <translation>%1 (verdad en el rango %2 de %3)</translation>
    </message>
</context>
<context>
    <name>ng::ui::DecodedTable</name>
    <message>
        <source>Decoded against truth</source>
        <translation>Decodificado frente a la verdad</translation>
    </message>
    <message>
        <source>Shown after you submit.</source>
        <translation>Se muestra después de enviar.</translation>
    </message>
    <message>
        <source>A verdict given first cannot be changed, only added to.</source>
        <translation>Un veredicto dado antes no se puede cambiar, solo ampliar.</translation>
    </message>
    <message>
        <source>The study has no text for this item.</source>
        <translation>El estudio no tiene texto para este ítem.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Predicted values beside the true ones. This run ranks nothing.</source>
        <translation>Valores predichos junto a los verdaderos. Este entrenamiento no ordena nada.</translation>
    </message>
    <message>
        <source>Ranked candidates: %1. Bar: score, from the lowest to the highest of the run.</source>
        <translation>Candidatos ordenados: %1. Barra: puntuación, de la más baja a la más alta del entrenamiento.</translation>
    </message>
    <message>
        <source>▸ true item with its rank.</source>
        <translation>▸ ítem verdadero con su rango.</translation>
    </message>
    <message>
        <source>Run %1's first answer wins for any input: %2 of items; its most frequent answer: %3.</source>
        <translation>La primera respuesta del entrenamiento %1 gana con cualquier entrada: %2 de los ítems; su respuesta más frecuente: %3.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>verdadero %1</translation>
    </message>
    <message>
        <source>true value hidden</source>
        <translation>valor verdadero oculto</translation>
    </message>
    <message>
        <source>This run writes no text.</source>
        <translation>Este entrenamiento no escribe texto.</translation>
    </message>
    <message>
        <source>This run did not decode the item.</source>
        <translation>Este entrenamiento no decodificó el ítem.</translation>
    </message>
    <message>
        <source>This run makes no image.</source>
        <translation>Este entrenamiento no genera imágenes.</translation>
    </message>
    <message>
        <source>%1, predicted values</source>
        <translation>%1, valores predichos</translation>
    </message>
    <message>
        <source>%1, ranked candidates</source>
        <translation>%1, candidatos ordenados</translation>
    </message>
    <message>
        <source>The study has no image for this item.</source>
        <translation>El estudio no tiene imagen para este ítem.</translation>
    </message>
    <message>
        <source>stimulus</source>
        <translation>estímulo</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstrucción</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>Decodings of item %1</source>
        <translation>Decodificaciones del ítem %1</translation>
    </message>
    <message>
        <source>reference not shown</source>
        <translation>referencia no mostrada</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Item %1, %2 side by side; ▸ true item.</source>
        <translation>Ítem %1, %2 lado a lado; ▸ ítem verdadero.</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>entrenamientos: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::DevicePanel</name>
    <message>
        <source>CPU load (%)</source>
        <translation>Carga de CPU (%)</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Memoria (GB)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Dispositivo en uso</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Memoria del motor</translation>
    </message>
    <message>
        <source>Disk left for runs</source>
        <translation>Disco libre para entrenamientos</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Time left, queue</source>
        <translation>Tiempo restante, cola</translation>
    </message>
    <message>
        <source>No GPU found, using CPU: %1.</source>
        <translation>No se encontró GPU, se usa la CPU: %1.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 de %2 GB</translation>
    </message>
    <message>
        <source>not in this build</source>
        <translation>no está en esta compilación</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>hace %1, %2</translation>
    </message>
    <message>
        <source>the NVIDIA driver sees no device</source>
        <translation>el controlador NVIDIA no ve ningún dispositivo</translation>
    </message>
    <message>
        <source>no NVIDIA driver is loaded</source>
        <translation>no hay ningún controlador NVIDIA cargado</translation>
    </message>
</context>
<context>
    <name>ng::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Soltar o acoplar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ng::ui::ElectrodeLayoutView</name>
    <message>
        <source>Layout of contacts</source>
        <translation>Disposición de los contactos</translation>
    </message>
</context>
<context>
    <name>ng::ui::EngineHub</name>
    <message>
        <source>stopping after this batch…</source>
        <translation>deteniendo tras este lote…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>pausing after this batch…</source>
        <translation>pausando tras este lote…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>continuando…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>preparing data</source>
        <translation>preparando datos</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>engine lost</source>
        <translation>motor perdido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 needs neuroglyph-engine, which is not in this build. The baselines lda and ridge train without it.</source>
        <translation>%1 necesita neuroglyph-engine, que no está en esta compilación. Los modelos base lda y ridge se entrenan sin él.</translation>
    </message>
    <message>
        <source>End the engine of %1</source>
        <translation>Terminar el motor de %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::ErrorPanel</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>This value does not fit</source>
        <translation>Este valor no es adecuado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Los datos están dañados</translation>
    </message>
    <message>
        <source>These inputs do not fit each other</source>
        <translation>Estas entradas no encajan entre sí</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>No se pudo escribir</translation>
    </message>
    <message>
        <source>A library or device failed</source>
        <translation>Falló una biblioteca o un dispositivo</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Un defecto de este programa</translation>
    </message>
    <message>
        <source>Change the value named above and try again.</source>
        <translation>Cambie el valor indicado arriba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file or folder is still there and may be read, or choose another.</source>
        <translation>Compruebe que el archivo o la carpeta siga ahí y se pueda leer, o elija otro.</translation>
    </message>
    <message>
        <source>Convert the file to a format that is read, or choose another.</source>
        <translation>Convierta el archivo a un formato que se lea o elija otro.</translation>
    </message>
    <message>
        <source>Copy the file again from its source and reopen it. The original is never changed.</source>
        <translation>Copie el archivo de nuevo desde su origen y vuelva a abrirlo. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>Choose inputs with the same channels, rate and length.</source>
        <translation>Elija entradas con los mismos canales, frecuencia y longitud.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller part, batch or window.</source>
        <translation>Cierre otros programas o elija una parte, un lote o una ventana menor.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, or choose another.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, choose another device in the settings.</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, elija otro dispositivo en los ajustes.</translation>
    </message>
    <message>
        <source>Copy the details and send them to us with what you did before.</source>
        <translation>Copie los detalles y envíenoslos junto con lo que hizo antes.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>ng::ui::EventItemModel</name>
    <message>
        <source>Gap (not recorded)</source>
        <translation>Hueco (no registrado)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>SCORE term</source>
        <translation>Término SCORE</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>ng::ui::EventsPanel</name>
    <message>
        <source>Term or channel</source>
        <translation>Término o canal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit term…</source>
        <translation>Corregir término…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No events. Mark a stretch and press A.</source>
        <translation>Sin eventos. Marque un tramo y pulse A.</translation>
    </message>
    <message>
        <source>Filter events (%1)</source>
        <translation>Filtrar eventos (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select an event first</source>
        <translation>Seleccione antes un evento</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Table, BIDS events (*.tsv)</source>
        <translation>Tabla, eventos BIDS (*.tsv)</translation>
    </message>
    <message>
        <source>EDF+ with these annotations (*.edf)</source>
        <translation>EDF+ con estas anotaciones (*.edf)</translation>
    </message>
    <message>
        <source>BDF+ with these annotations (*.bdf)</source>
        <translation>BDF+ con estas anotaciones (*.bdf)</translation>
    </message>
    <message>
        <source>Export events of %1</source>
        <translation>Exportar eventos de %1</translation>
    </message>
    <message>
        <source>Events exported to %1</source>
        <translation>Eventos exportados a %1</translation>
    </message>
    <message>
        <source>Events exported to %1; %2</source>
        <translation>Eventos exportados a %1; %2</translation>
    </message>
    <message>
        <source>Load terms</source>
        <translation>Cargar términos</translation>
    </message>
    <message>
        <source>Lists of terms (*.tsv *.txt)</source>
        <translation>Listas de términos (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) loaded</source>
        <translation>
            <numerusform>%n término cargado</numerusform>
            <numerusform>%n términos cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events</source>
        <translation>No hay eventos</translation>
    </message>
    <message>
        <source>There is no later event</source>
        <translation>No hay ningún evento posterior</translation>
    </message>
    <message>
        <source>There is no earlier event</source>
        <translation>No hay ningún evento anterior</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
</context>
<context>
    <name>ng::ui::ExportPanel</name>
    <message>
        <source>PDF, fonts kept as text</source>
        <translation>PDF, fuentes conservadas como texto</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un archivo</translation>
    </message>
    <message>
        <source>Figures as SVG, PDF and PNG (300 dpi)</source>
        <translation>Figuras como SVG, PDF y PNG (300 dpi)</translation>
    </message>
    <message>
        <source>Data behind each figure (TSV, JSON)</source>
        <translation>Datos de cada figura (TSV, JSON)</translation>
    </message>
    <message>
        <source>Allow patient name</source>
        <translation>Permitir nombre del paciente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>1 file exists already and would be replaced.</source>
        <translation>1 archivo ya existe y se reemplazaría.</translation>
    </message>
    <message>
        <source>%1 files exist already and would be replaced.</source>
        <translation>%1 archivos ya existen y se reemplazarían.</translation>
    </message>
    <message>
        <source>Last export %1, 1 file, checked by re-reading</source>
        <translation>Última exportación %1, 1 archivo, comprobado releyéndolo</translation>
    </message>
    <message>
        <source>Last export %1, %2 files, checked by re-reading</source>
        <translation>Última exportación %1, %2 archivos, comprobados releyéndolos</translation>
    </message>
</context>
<context>
    <name>ng::ui::ExportSheet</name>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Anchura en milímetros</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Altura en milímetros</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Keep ratio</source>
        <translation>Mantener proporción</translation>
    </message>
    <message>
        <source>%1 mm/s on paper</source>
        <translation>%1 mm/s en papel</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativo arriba</translation>
    </message>
    <message>
        <source>Positive up</source>
        <translation>Positivo arriba</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Tamaño del texto en puntos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File name without ending</source>
        <translation>Nombre de archivo sin extensión</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Data behind it (TSV, JSON)</source>
        <translation>Datos de la figura (TSV, JSON)</translation>
    </message>
    <message>
        <source>Allow patient name</source>
        <translation>Permitir nombre del paciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing that is open can be drawn. Open a recording or a run.</source>
        <translation>Nada de lo abierto se puede dibujar. Abra un registro o un entrenamiento.</translation>
    </message>
    <message>
        <source>This figure has nothing to show yet.</source>
        <translation>Esta figura aún no tiene nada que mostrar.</translation>
    </message>
    <message>
        <source>Folder or file name is missing.</source>
        <translation>Falta la carpeta o el nombre de archivo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Written and checked by re-reading: %1</source>
        <translation>Escrito y comprobado releyéndolo: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::FigureOfferItemModel</name>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ng::ui::FormField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Se necesita un número.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Debe ser %1.</translation>
    </message>
    <message>
        <source>Must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
</context>
<context>
    <name>ng::ui::FormRow</name>
    <message>
        <source>Reset %1 to the preset</source>
        <translation>Restablecer %1 al preajuste</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>Volver al preajuste</translation>
    </message>
</context>
<context>
    <name>ng::ui::FrameworkPanel</name>
    <message>
        <source>Ranked concepts or captions with similarity</source>
        <translation>Conceptos o leyendas ordenados por similitud</translation>
    </message>
    <message>
        <source>Ranked classes</source>
        <translation>Clases ordenadas</translation>
    </message>
    <message>
        <source>Numbers or vectors</source>
        <translation>Números o vectores</translation>
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
        <translation>fMRI</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Study has</source>
        <translation>El estudio tiene</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>adecuado</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Card of the framework</source>
        <translation>Ficha del método</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>baseline, %1</source>
        <translation>modelo base, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>No hay ningún estudio abierto.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ítems</translation>
    </message>
    <message>
        <source>%1 concepts</source>
        <translation>%1 conceptos</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 textos</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The study has no items.</source>
        <translation>El estudio no tiene ítems.</translation>
    </message>
    <message>
        <source>No item names a concept or a text.</source>
        <translation>Ningún ítem nombra un concepto o un texto.</translation>
    </message>
    <message>
        <source>%1 · baseline, trains in this program</source>
        <translation>%1 · modelo base, se entrena en este programa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Best possible top-1 = %1 on this simulation (known truth), single test trials</source>
        <translation>Mejor top-1 posible = %1 en esta simulación (verdad conocida), ensayos de prueba aislados</translation>
    </message>
    <message>
        <source>Not stated by this simulation</source>
        <translation>Esta simulación no lo indica</translation>
    </message>
    <message>
        <source>Not known: real data</source>
        <translation>Desconocido: datos reales</translation>
    </message>
</context>
<context>
    <name>ng::ui::HeadPanel</name>
    <message>
        <source>potential, µV</source>
        <translation>potencial, µV</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Sin posiciones</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>This recording does not say where its contacts lie. The 2-D layout lists them.</source>
        <translation>Este registro no dice dónde están sus contactos. La disposición 2-D los enumera.</translation>
    </message>
    <message>
        <source>Open a recording to see its contacts in 3-D.</source>
        <translation>Abra un registro para ver sus contactos en 3-D.</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3-D</translation>
    </message>
    <message>
        <source>Contacts of %1 in 3-D: %2.</source>
        <translation>Contactos de %1 en 3-D: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::HeadView</name>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3-D</translation>
    </message>
    <message>
        <source>Contacts on a schematic head. Arrows turn it, 1 to 6 choose a side, Page Up and Page Down go through the contacts.</source>
        <translation>Contactos sobre una cabeza esquemática. Las flechas la giran, 1 a 6 eligen un lado, Re Pág y Av Pág recorren los contactos.</translation>
    </message>
    <message>
        <source>schematic head, 10-5 sites</source>
        <translation>cabeza esquemática, posiciones 10-5</translation>
    </message>
    <message>
        <source>schematic head, sites of %1 projected onto it</source>
        <translation>cabeza esquemática, posiciones de %1 proyectadas sobre ella</translation>
    </message>
    <message>
        <source>contacts at the coordinates of %1, no head drawn</source>
        <translation>contactos en las coordenadas de %1, sin dibujar la cabeza</translation>
    </message>
    <message>
        <source>No 3-D view here</source>
        <translation>Aquí no hay vista 3-D</translation>
    </message>
    <message>
        <source>The part of the program that draws in 3-D could not be opened.</source>
        <translation>No se pudo abrir la parte del programa que dibuja en 3-D.</translation>
    </message>
    <message>
        <source>This windowing system (%1) has no OpenGL.</source>
        <translation>Este sistema de ventanas (%1) no tiene OpenGL.</translation>
    </message>
    <message>
        <source>OpenGL 3.2 could not be started; the graphics driver may be missing or too old.</source>
        <translation>No se pudo iniciar OpenGL 3.2; quizá el controlador gráfico falte o sea demasiado antiguo.</translation>
    </message>
    <message>
        <source>The graphics driver stopped drawing.</source>
        <translation>El controlador gráfico dejó de dibujar.</translation>
    </message>
    <message>
        <source>The 2-D layout shows the same contacts and works without it.</source>
        <translation>La disposición 2-D muestra los mismos contactos y funciona sin ello.</translation>
    </message>
    <message>
        <source>Starting the 3-D view…</source>
        <translation>Iniciando la vista 3-D…</translation>
    </message>
    <message>
        <source>schematic head · %1 roughly placed</source>
        <translation>cabeza esquemática · %1 colocados aproximadamente</translation>
    </message>
</context>
<context>
    <name>ng::ui::HealthPanel</name>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>File health</source>
        <translation>Estado del archivo</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>nada que señalar</translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Inicio %1</translation>
    </message>
    <message>
        <source>The file has no start time; clocks count from its beginning</source>
        <translation>El archivo no tiene hora de inicio; las horas cuentan desde su comienzo</translation>
    </message>
    <message>
        <source>The patient field is filled in; figures and exports leave it out</source>
        <translation>El campo del paciente está rellenado; las figuras y exportaciones lo omiten</translation>
    </message>
    <message>
        <source>%1, read with repairs: %2 samples in %3 channels</source>
        <translation>%1, leído con reparaciones: %2 muestras en %3 canales</translation>
    </message>
    <message>
        <source>%1: header and %2 samples in %3 channels agree in size</source>
        <translation>%1: la cabecera y %2 muestras en %3 canales coinciden en tamaño</translation>
    </message>
    <message>
        <source>The events are those of the file</source>
        <translation>Los eventos son los del archivo</translation>
    </message>
    <message>
        <source>Gap of %1 s at %2: analysis windows do not cross it</source>
        <translation>Hueco de %1 s en %2: las ventanas de análisis no lo cruzan</translation>
    </message>
    <message>
        <source>Marked bad, not in averages: %1</source>
        <translation>Marcados como malos, fuera de los promedios: %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::HistoryStrip</name>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
</context>
<context>
    <name>ng::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Folder to import from</source>
        <translation>Carpeta desde la que importar</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Folder of the new study</source>
        <translation>Carpeta del estudio nuevo</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>windows of fixed length</source>
        <translation>ventanas de longitud fija</translation>
    </message>
    <message>
        <source>Items are</source>
        <translation>Los ítems son</translation>
    </message>
    <message>
        <source>all; word*, tone</source>
        <translation>todos; palabra*, tono</translation>
    </message>
    <message>
        <source>Event labels</source>
        <translation>Etiquetas de eventos</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>sin sujeto</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Subject from</source>
        <translation>Sujeto según</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A number of seconds above 0</source>
        <translation>Un número de segundos mayor que 0</translation>
    </message>
    <message>
        <source>Name both folders</source>
        <translation>Indique ambas carpetas</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 está importado</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported, %n note(s) in the log</source>
        <translation>
            <numerusform>%1 está importado, %n nota en la bitácora</numerusform>
            <numerusform>%1 está importado, %n notas en la bitácora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ItemsPanel</name>
    <message>
        <source>Search items</source>
        <translation>Buscar ítems</translation>
    </message>
    <message>
        <source>Disagreements only</source>
        <translation>Solo desacuerdos</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Qué ítems</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los ítems</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Items where one run hits and another misses, or where their first answers differ</source>
        <translation>Ítems en que un entrenamiento acierta y otro falla, o en que sus primeras respuestas difieren</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>Ningún ítem pasa los filtros.</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Parte de entrenamiento</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>The items of this study name no split.</source>
        <translation>Los ítems de este estudio no indican partición.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items that pass the filters</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items reviewed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>✓ %1   ✎ %2   ✗ %3   ⚑ %4</source>
        <translation>✓ %1   ✎ %2   ✗ %3   ⚑ %4</translation>
    </message>
    <message>
        <source>No review file yet</source>
        <translation>Aún no hay archivo de revisión</translation>
    </message>
    <message>
        <source>%1 accepted, %2 edited, %3 rejected, %4 flagged</source>
        <translation>%1 aceptados, %2 corregidos, %3 rechazados, %4 señalados</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsField</name>
    <message>
        <source>No jobs</source>
        <translation>Sin tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>Mostrar la lista de tareas</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsItemModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ng::ui::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>No se ejecuta nada</translation>
    </message>
    <message>
        <source>Select a job that runs or waits</source>
        <translation>Seleccione una tarea en curso o en espera</translation>
    </message>
</context>
<context>
    <name>ng::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Ninguna acción coincide</translation>
    </message>
    <message>
        <source>Keys are changed in Settings, Keys.</source>
        <translation>Las teclas se cambian en Ajustes, Teclas.</translation>
    </message>
</context>
<context>
    <name>ng::ui::KeysItemModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>También es la tecla de: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ng::ui::LayoutPanel</name>
    <message>
        <source>No contacts</source>
        <translation>Sin contactos</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>None of the channels is a brain signal (EEG, ECoG, SEEG, DBS).</source>
        <translation>Ninguno de los canales es una señal cerebral (EEG, ECoG, SEEG, DBS).</translation>
    </message>
    <message>
        <source>Open a recording to see where its contacts lie.</source>
        <translation>Abra un registro para ver dónde están sus contactos.</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>no values without a cursor</source>
        <translation>sin valores si no hay cursor</translation>
    </message>
    <message>
        <source> · potential %1 to %2 · %3</source>
        <translation> · potencial %1 a %2 · %3</translation>
    </message>
    <message>
        <source>average reference</source>
        <translation>referencia promedio</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>Layout of contacts</source>
        <translation>Disposición de los contactos</translation>
    </message>
    <message>
        <source>Contacts of %1: %2.</source>
        <translation>Contactos de %1: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que comunicar</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
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
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Neuroglyph</source>
        <translation>%1 – Neuroglyph</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fallido</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>%1 cannot run now</source>
        <translation>%1 no se puede ejecutar ahora</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Disposición restablecida</translation>
    </message>
</context>
<context>
    <name>ng::ui::MenuBuilder</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Signal</source>
        <translation>&amp;Señal</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>ng::ui::MergeDialog</name>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>veredictos</translation>
    </message>
    <message>
        <source>usefulness</source>
        <translation>utilidad</translation>
    </message>
    <message>
        <source>image likeness</source>
        <translation>parecido de la imagen</translation>
    </message>
    <message>
        <source>Accepted (%)</source>
        <translation>Aceptados (%)</translation>
    </message>
    <message>
        <source>Edited (%)</source>
        <translation>Corregidos (%)</translation>
    </message>
    <message>
        <source>Rejected (%)</source>
        <translation>Rechazados (%)</translation>
    </message>
    <message>
        <source>Significant error (%)</source>
        <translation>Error significativo (%)</translation>
    </message>
    <message>
        <source>Left out per decoding</source>
        <translation>Omisiones por decodificación</translation>
    </message>
    <message>
        <source>Usefulness (1–5)</source>
        <translation>Utilidad (1–5)</translation>
    </message>
    <message>
        <source>Image likeness (1–5)</source>
        <translation>Parecido de la imagen (1–5)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Save merged file…</source>
        <translation>Guardar archivo combinado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Merge raters</source>
        <translation>Combinar evaluadores</translation>
    </message>
    <message>
        <source>Review files</source>
        <translation>Archivos de revisión</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Evaluadores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Agreement of the raters</source>
        <translation>Concordancia de los evaluadores</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Verdicts on the runs</source>
        <translation>Veredictos sobre los entrenamientos</translation>
    </message>
    <message>
        <source>Choose the files of two or more raters, then merge.</source>
        <translation>Elija los archivos de dos o más evaluadores y combínelos.</translation>
    </message>
    <message>
        <source>Files of the same runs and items, one a rater</source>
        <translation>Archivos de los mismos entrenamientos e ítems, uno por evaluador</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Archivos de revisión (*.jsonl)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Raters: %1</source>
        <translation>Evaluadores: %1</translation>
    </message>
    <message>
        <source>%1 of %2 judged parts with different verdicts.</source>
        <translation>%1 de %2 partes evaluadas con veredictos distintos.</translation>
    </message>
    <message>
        <source>Save merged file</source>
        <translation>Guardar archivo combinado</translation>
    </message>
    <message>
        <source>Merged review (*.json)</source>
        <translation>Revisión combinada (*.json)</translation>
    </message>
    <message>
        <source>Save merged review</source>
        <translation>Guardar revisión combinada</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
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
        <translation>Rango medio</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Rango mediano</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>r de Pearson</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>This control was not trained with the run.</source>
        <translation>Este control no se entrenó con el entrenamiento.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>This run does not have this metric.</source>
        <translation>Este entrenamiento no tiene esta métrica.</translation>
    </message>
    <message>
        <source>There is no chance level for this metric.</source>
        <translation>No hay nivel de azar para esta métrica.</translation>
    </message>
    <message>
        <source>Of run %1</source>
        <translation>Del entrenamiento %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutado</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
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
        <translation>Métricas de los entrenamientos</translation>
    </message>
    <message>
        <source>%1 test items; 95 % bootstrap interval; chance and controls of run %2.</source>
        <translation>%1 ítems de prueba; intervalo bootstrap del 95 %; azar y controles del entrenamiento %2.</translation>
    </message>
    <message>
        <source>time shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>duration only</source>
        <translation>solo duración</translation>
    </message>
</context>
<context>
    <name>ng::ui::MontageChoice</name>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>Average reference</source>
        <translation>Referencia promedio</translation>
    </message>
    <message>
        <source>Longitudinal bipolar</source>
        <translation>Bipolar longitudinal</translation>
    </message>
    <message>
        <source>Transverse bipolar</source>
        <translation>Bipolar transversal</translation>
    </message>
    <message>
        <source>Bipolar along shafts</source>
        <translation>Bipolar por electrodos</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>laplaciano</translation>
    </message>
    <message>
        <source>Cz reference</source>
        <translation>Referencia Cz</translation>
    </message>
</context>
<context>
    <name>ng::ui::MontageDialog</name>
    <message>
        <source>Montage of own pairs</source>
        <translation>Montaje de pares propios</translation>
    </message>
    <message>
        <source>Name, such as Left temporal</source>
        <translation>Nombre, por ejemplo Temporal izquierdo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Use and keep</source>
        <translation>Usar y conservar</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>Pairs of channels, separated by commas; one name alone is the channel as recorded</source>
        <translation>Pares de canales separados por comas; un solo nombre es el canal como se registró</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trazado</numerusform>
            <numerusform>%n trazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::OffersPanel</name>
    <message>
        <source>Figures and tables on screen</source>
        <translation>Figuras y tablas en pantalla</translation>
    </message>
    <message>
        <source>What Record, Train and Review show can be put onto a page from here.</source>
        <translation>Lo que muestran Registro, Entrenar y Revisión se puede poner en una página desde aquí.</translation>
    </message>
    <message>
        <source>Drag onto a page, or press Enter. “Old”: its run or settings changed since it was drawn; it is redrawn before export.</source>
        <translation>Arrastre a una página o pulse Intro. “Antiguo”: su entrenamiento o sus ajustes cambiaron desde que se dibujó; se redibuja antes de exportar.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PackageDialog</name>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referencia, hasta el envío</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Puntuaciones, hasta evaluarlo todo</translation>
    </message>
    <message>
        <source>With the recordings</source>
        <translation>Con los registros</translation>
    </message>
    <message>
        <source>Write folder…</source>
        <translation>Escribir carpeta…</translation>
    </message>
    <message>
        <source>Send to a rater</source>
        <translation>Enviar a un evaluador</translation>
    </message>
    <message>
        <source>Without them the rater sees no signals. Patient names in their headers go along: anonymise first.</source>
        <translation>Sin ellos el evaluador no ve señales. Los nombres de pacientes en sus cabeceras también se envían: anonimice antes.</translation>
    </message>
    <message>
        <source>A study folder with the runs under masked names. The rater opens it, judges, and sends the one review file back. The truth is in it, since it is shown after submission.</source>
        <translation>Una carpeta de estudio con los entrenamientos bajo nombres enmascarados. El evaluador la abre, juzga y devuelve el único archivo de revisión. La verdad está en ella, pues se muestra tras el envío.</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Hide too</source>
        <translation>Ocultar también</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Semilla del orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A rater needs a name.</source>
        <translation>Un evaluador necesita un nombre.</translation>
    </message>
    <message>
        <source>New folder for the rater</source>
        <translation>Carpeta nueva para el evaluador</translation>
    </message>
    <message>
        <source>review-%1</source>
        <translation>review-%1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Folder for %1</source>
        <translation>Carpeta para %1</translation>
    </message>
    <message>
        <source>%1 written, %2. %3 comes back.</source>
        <translation>%1 escrito, %2. Se devuelve %3.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PaletteField</name>
    <message>
        <source>Find action, item or channel</source>
        <translation>Buscar acción, ítem o canal</translation>
    </message>
</context>
<context>
    <name>ng::ui::PaperView</name>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
</context>
<context>
    <name>ng::ui::ParamForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
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
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Veredicto sobre %1</translation>
    </message>
    <message>
        <source>Choose the kind of error</source>
        <translation>Elija el tipo de error</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>E: next kind of error</source>
        <translation>E: siguiente tipo de error</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Inocuo</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Significativo</translation>
    </message>
    <message>
        <source>Weight of the error</source>
        <translation>Gravedad del error</translation>
    </message>
    <message>
        <source>W: harmless or significant</source>
        <translation>W: inocuo o significativo</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Texto corregido</translation>
    </message>
    <message>
        <source>T: write the corrected text</source>
        <translation>T: escribir el texto corregido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>(the run gave no answer)</source>
        <translation>(el entrenamiento no dio respuesta)</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Frase %1: %2</translation>
    </message>
    <message>
        <source>no evidence linked</source>
        <translation>sin evidencia enlazada</translation>
    </message>
</context>
<context>
    <name>ng::ui::PartProperties</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Keep in step with the settings</source>
        <translation>Mantener acorde con los ajustes</translation>
    </message>
    <message>
        <source>Print this part</source>
        <translation>Imprimir esta parte</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Page head</source>
        <translation>Encabezado de página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Título del informe</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Línea bajo el título</translation>
    </message>
    <message>
        <source>Words above each page</source>
        <translation>Texto sobre cada página</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Change line below the title</source>
        <translation>Cambiar línea bajo el título</translation>
    </message>
    <message>
        <source>Change page head</source>
        <translation>Cambiar encabezado de página</translation>
    </message>
    <message>
        <source>Change paper</source>
        <translation>Cambiar papel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Epígrafe</translation>
    </message>
    <message>
        <source>Change heading</source>
        <translation>Cambiar epígrafe</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Anchura en milímetros</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Altura en milímetros</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Tamaño del texto en puntos</translation>
    </message>
    <message>
        <source>keep ratio</source>
        <translation>mantener proporción</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>%1 mm/s on paper</source>
        <translation>%1 mm/s en papel</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativo arriba</translation>
    </message>
    <message>
        <source>Positive up</source>
        <translation>Positivo arriba</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Print (white paper)</source>
        <translation>Impresión (papel blanco)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>Cambiar tamaño del texto</translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation>Cambiar leyenda</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Cambiar texto</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Mantener acorde</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Escribirlo a mano</translation>
    </message>
    <message>
        <source>Print part</source>
        <translation>Imprimir parte</translation>
    </message>
    <message>
        <source>Leave part out</source>
        <translation>Excluir parte</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Change scale on paper</source>
        <translation>Cambiar escala en papel</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>No hay ningún informe abierto.</translation>
    </message>
    <message>
        <source>Select a part on the page or in Contents to change it.</source>
        <translation>Seleccione una parte en la página o en Contenido para cambiarla.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sign… puts your name, the time and a hash of all that is printed here.</source>
        <translation>Firmar… pone aquí su nombre, la hora y un hash de todo lo que se imprime.</translation>
    </message>
    <message>
        <source>A section without text is not printed.</source>
        <translation>Una sección sin texto no se imprime.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::PlotBase</name>
    <message>
        <source>log axis</source>
        <translation>eje log</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::PsdPanel</name>
    <message>
        <source>Open a recording to see the spectrum of its traces.</source>
        <translation>Abra un registro para ver el espectro de sus trazados.</translation>
    </message>
    <message>
        <source>Select a trace to see its spectrum. All traces are hidden, or none is a brain signal.</source>
        <translation>Seleccione un trazado para ver su espectro. Todos los trazados están ocultos o ninguno es una señal cerebral.</translation>
    </message>
    <message>
        <source>marked range, %1 s</source>
        <translation>tramo marcado, %1 s</translation>
    </message>
    <message>
        <source>page, %1 s</source>
        <translation>página, %1 s</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>%1 trazados</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Densidad espectral de potencia</translation>
    </message>
    <message>
        <source>Power spectral density of %1, %2.</source>
        <translation>Densidad espectral de potencia de %1, %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::PsdView</name>
    <message>
        <source>Power spectral density</source>
        <translation>Densidad espectral de potencia</translation>
    </message>
    <message>
        <source>%1 %2 dB</source>
        <translation>%1 %2 dB</translation>
    </message>
    <message>
        <source>mean %1 dB</source>
        <translation>media %1 dB</translation>
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
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps/s</source>
        <translation>Pasos/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>stage %1 of %2: %3</source>
        <translation>etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Trained by process %1, which an earlier window let go on. It can be ended and resumed here.</source>
        <translation>Lo entrena el proceso %1, que una ventana anterior dejó continuar. Se puede terminar y reanudar aquí.</translation>
    </message>
</context>
<context>
    <name>ng::ui::QueuePanel</name>
    <message>
        <source>Pause holds after this batch · Stop finishes the batch and keeps the run · Cancel leaves within the batch, the last checkpoint stays</source>
        <translation>Pausar espera tras este lote · Detener termina el lote y conserva el entrenamiento · Cancelar sale dentro del lote, el último punto de control queda</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Nothing trains. Fill in the form and start a run.</source>
        <translation>No hay nada en entrenamiento. Rellene el formulario e inicie uno.</translation>
    </message>
    <message>
        <source>Runs that train at a time</source>
        <translation>Entrenamientos simultáneos</translation>
    </message>
    <message>
        <source>On the CPU two runs share the cores; on a GPU they share its memory.</source>
        <translation>En la CPU dos entrenamientos comparten los núcleos; en una GPU comparten su memoria.</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>No hay ningún entrenamiento elegido.</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>No ha empezado.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está terminado.</translation>
    </message>
    <message>
        <source>It is ending already.</source>
        <translation>Ya está terminando.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Ha finalizado.</translation>
    </message>
    <message>
        <source>It trains in another process. Take it over first.</source>
        <translation>Se entrena en otro proceso. Tómelo antes.</translation>
    </message>
    <message>
        <source>It has not begun: cancel it.</source>
        <translation>No ha empezado: cancélelo.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>End its process and resume it here</source>
        <translation>Terminar su proceso y reanudarlo aquí</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause after this batch</source>
        <translation>Pausar tras este lote</translation>
    </message>
    <message>
        <source>Stop: finish this batch and keep the run</source>
        <translation>Detener: terminar este lote y conservar el entrenamiento</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source> · all done in %1</source>
        <translation> · todo listo en %1</translation>
    </message>
    <message>
        <source>The baselines lda and ridge train without it.</source>
        <translation>Los modelos base lda y ridge se entrenan sin él.</translation>
    </message>
</context>
<context>
    <name>ng::ui::RankHistogram</name>
    <message>
        <source>Rank histogram</source>
        <translation>Histograma de rangos</translation>
    </message>
    <message>
        <source>Rank histogram, %1</source>
        <translation>Histograma de rangos, %1</translation>
    </message>
    <message>
        <source>n = %1 items, %2 bins of %3 ranks</source>
        <translation>n = %1 ítems, %2 clases de %3 rangos</translation>
    </message>
    <message>
        <source>n = %1 items, one bin a rank</source>
        <translation>n = %1 ítems, una clase por rango</translation>
    </message>
    <message>
        <source>, median %1 of %2</source>
        <translation>, mediana %1 de %2</translation>
    </message>
    <message>
        <source>Rank of the true item among %1</source>
        <translation>Rango del ítem verdadero entre %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>shuffled labels</source>
        <translation>etiquetas permutadas</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>azar %1</translation>
    </message>
    <message>
        <source>this item, rank %1</source>
        <translation>este ítem, rango %1</translation>
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
        <translation>Recall en k</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>n = %1 items, %2 candidates, 95 % interval</source>
        <translation>n = %1 ítems, %2 candidatos, intervalo del 95 %</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutado</translation>
    </message>
    <message>
        <source> · no shuffled control</source>
        <translation> · sin control permutado</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>run</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>moved: find…</source>
        <translation>movido: buscar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecipeItemModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecipePanel</name>
    <message>
        <source>Recipe of the selected part</source>
        <translation>Receta de la parte seleccionada</translation>
    </message>
    <message>
        <source>Select a figure, a table or the methods.</source>
        <translation>Seleccione una figura, una tabla o los métodos.</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Ir al origen</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Copiar receta</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordActions</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Small step on</source>
        <translation>Paso corto adelante</translation>
    </message>
    <message>
        <source>1 s, a quarter or a tenth of a page, by the key preset</source>
        <translation>1 s, un cuarto o un décimo de página, según el preajuste de teclas</translation>
    </message>
    <message>
        <source>Small step back</source>
        <translation>Paso corto atrás</translation>
    </message>
    <message>
        <source>Start of the recording</source>
        <translation>Inicio del registro</translation>
    </message>
    <message>
        <source>End of the recording</source>
        <translation>Fin del registro</translation>
    </message>
    <message>
        <source>Trace above</source>
        <translation>Trazado superior</translation>
    </message>
    <message>
        <source>Trace below</source>
        <translation>Trazado inferior</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Larger traces</source>
        <translation>Trazados más grandes</translation>
    </message>
    <message>
        <source>Smaller traces</source>
        <translation>Trazados más pequeños</translation>
    </message>
    <message>
        <source>Fewer seconds a page</source>
        <translation>Menos segundos por página</translation>
    </message>
    <message>
        <source>More seconds a page</source>
        <translation>Más segundos por página</translation>
    </message>
    <message>
        <source>Fit sensitivity to this page</source>
        <translation>Ajustar sensibilidad a esta página</translation>
    </message>
    <message>
        <source>Once; afterwards the gain is fixed again</source>
        <translation>Una vez; después la ganancia vuelve a ser fija</translation>
    </message>
    <message>
        <source>Montage: %1</source>
        <translation>Montaje: %1</translation>
    </message>
    <message>
        <source>Montage of own pairs…</source>
        <translation>Montaje de pares propios…</translation>
    </message>
    <message>
        <source>Type pairs such as Fp1-F7, F7-T3; they are kept under a name</source>
        <translation>Escriba pares como Fp1-F7, F7-T3; se conservan con un nombre</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativo arriba</translation>
    </message>
    <message>
        <source>Which way a negative voltage of brain signals is drawn</source>
        <translation>En qué sentido se dibuja una tensión negativa de las señales cerebrales</translation>
    </message>
    <message>
        <source>Causal filters</source>
        <translation>Filtros causales</translation>
    </message>
    <message>
        <source>The clinical model; without it filters shift nothing in time</source>
        <translation>El modelo clínico; sin él los filtros no desplazan nada en el tiempo</translation>
    </message>
    <message>
        <source>Notch on or off</source>
        <translation>Filtro de red sí o no</translation>
    </message>
    <message>
        <source>50 Hz, then 60 Hz, then off</source>
        <translation>50 Hz, luego 60 Hz, luego desactivado</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>Desactivar todos los filtros</translation>
    </message>
    <message>
        <source>Before and after filtering</source>
        <translation>Antes y después del filtrado</translation>
    </message>
    <message>
        <source>Draws the unfiltered traces behind the filtered ones</source>
        <translation>Dibuja los trazados sin filtrar detrás de los filtrados</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Mariposa</translation>
    </message>
    <message>
        <source>All traces of a group on one line</source>
        <translation>Todos los trazados de un grupo en una línea</translation>
    </message>
    <message>
        <source>Remove offset</source>
        <translation>Quitar desplazamiento</translation>
    </message>
    <message>
        <source>Draws each trace about its mean over the page; samples stay</source>
        <translation>Dibuja cada trazado en torno a su media en la página; las muestras no cambian</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Retícula</translation>
    </message>
    <message>
        <source>Lines at the pointer with time and voltage</source>
        <translation>Líneas en el puntero con tiempo y tensión</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>A drag measures time, voltage and frequency</source>
        <translation>Al arrastrar se miden tiempo, tensión y frecuencia</translation>
    </message>
    <message>
        <source>Leave the mode</source>
        <translation>Salir del modo</translation>
    </message>
    <message>
        <source>Puts the ruler away; clears the marked stretch and the event in hand</source>
        <translation>Guarda la regla; borra el tramo marcado y suelta el evento en curso</translation>
    </message>
    <message>
        <source>Mark channels bad or good</source>
        <translation>Marcar canales como malos o buenos</translation>
    </message>
    <message>
        <source>Hide or show channels</source>
        <translation>Ocultar o mostrar canales</translation>
    </message>
    <message>
        <source>Move channels up</source>
        <translation>Subir canales</translation>
    </message>
    <message>
        <source>Move channels down</source>
        <translation>Bajar canales</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Mostrar todos los canales</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>Over the marked stretch, else at the cursor; for the selected channels, else for all</source>
        <translation>Sobre el tramo marcado o, si no, en el cursor; para los canales seleccionados o, si no, para todos</translation>
    </message>
    <message>
        <source>Edit term of the event…</source>
        <translation>Corregir término del evento…</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Eliminar evento</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Find event…</source>
        <translation>Buscar evento…</translation>
    </message>
    <message>
        <source>Export events…</source>
        <translation>Exportar eventos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>As a table or as EDF+ annotations</source>
        <translation>Como tabla o como anotaciones EDF+</translation>
    </message>
    <message>
        <source>Load terms…</source>
        <translation>Cargar términos…</translation>
    </message>
    <message>
        <source>A list of your own (one term a line) instead of the short HED-SCORE list</source>
        <translation>Una lista propia (un término por línea) en lugar de la lista breve HED-SCORE</translation>
    </message>
    <message>
        <source>Quick term %1: %2</source>
        <translation>Término rápido %1: %2</translation>
    </message>
    <message>
        <source>Names the selected event, else adds one over the marked stretch or at the cursor</source>
        <translation>Nombra el evento seleccionado o, si no, añade uno en el tramo marcado o en el cursor</translation>
    </message>
    <message>
        <source>Go on after a quick term</source>
        <translation>Avanzar tras un término rápido</translation>
    </message>
    <message>
        <source>To the next event, once the selected one is named</source>
        <translation>Al evento siguiente, una vez nombrado el seleccionado</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>file health</source>
        <translation>estado del archivo</translation>
    </message>
    <message>
        <source>spectrogram</source>
        <translation>espectrograma</translation>
    </message>
    <message>
        <source>power spectrum</source>
        <translation>espectro de potencia</translation>
    </message>
    <message>
        <source>topographic map</source>
        <translation>mapa topográfico</translation>
    </message>
    <message>
        <source>2-D layout</source>
        <translation>disposición 2-D</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3-D</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>Select a channel first</source>
        <translation>Seleccione antes un canal</translation>
    </message>
    <message>
        <source>Select an event first</source>
        <translation>Seleccione antes un evento</translation>
    </message>
    <message>
        <source>No channel is hidden</source>
        <translation>No hay ningún canal oculto</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>No hay ningún filtro activo</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordCentre</name>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read what is whole</source>
        <translation>Leer lo que esté íntegro</translation>
    </message>
    <message>
        <source>Each repair is listed under File health; the file itself is not changed</source>
        <translation>Cada reparación figura en Estado del archivo; el archivo en sí no se modifica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>File health</source>
        <translation>Estado del archivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Power spectrum</source>
        <translation>Espectro de potencia</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Mapa topográfico</translation>
    </message>
    <message>
        <source>2-D layout</source>
        <translation>disposición 2-D</translation>
    </message>
    <message>
        <source>3-D head</source>
        <translation>Cabeza 3-D</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topografía</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not opened</source>
        <translation>
            <numerusform>%n archivo no abierto</numerusform>
            <numerusform>%n archivos no abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>%1 sigue abierto</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordToolBar</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Low cut</source>
        <translation>Corte bajo</translation>
    </message>
    <message>
        <source>High cut</source>
        <translation>Corte alto</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Filtro de red</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Own pairs…</source>
        <translation>Pares propios…</translation>
    </message>
    <message>
        <source>Filters off</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>Neg. up</source>
        <translation>Neg. arriba</translation>
    </message>
    <message>
        <source>Negative up</source>
        <translation>Negativo arriba</translation>
    </message>
</context>
<context>
    <name>ng::ui::RecordingDocument</name>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Mover evento</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Cambiar evento</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Eliminar evento</translation>
    </message>
    <message>
        <source>Delete events</source>
        <translation>Eliminar eventos</translation>
    </message>
    <message>
        <source>Mark channel bad</source>
        <translation>Marcar canal como malo</translation>
    </message>
    <message>
        <source>Mark channel good</source>
        <translation>Marcar canal como bueno</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Vista general de %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportContent</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Figure %1 %2</source>
        <translation>Figura %1 %2</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Tabla %1 %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportDesk</name>
    <message>
        <source>Nothing is open that a report could be made of.</source>
        <translation>No hay nada abierto con lo que hacer un informe.</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>No hay ningún registro abierto.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>No hay ningún entrenamiento abierto.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Añadir figura</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Añadir tabla</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Quitar parte</translation>
    </message>
    <message>
        <source>Move part</source>
        <translation>Mover parte</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>Generar texto</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportDocument</name>
    <message>
        <source>Sign report</source>
        <translation>Firmar informe</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Revisarlas</translation>
    </message>
    <message>
        <source>Nothing to report on yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
    <message>
        <source>Open a study with a finished run, or a recording. What Record, Train and Review show can then be put onto pages.</source>
        <translation>Abra un estudio con un entrenamiento terminado o un registro. Lo que muestran Registro, Entrenar y Revisión se puede poner entonces en páginas.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Abrir estudio…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir registro…</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aún no hay informe</translation>
    </message>
    <message>
        <source>Begin one from a template. Its parts are filled from what is open, and can all be changed.</source>
        <translation>Empiece uno a partir de una plantilla. Sus partes se rellenan con lo que está abierto y todas se pueden cambiar.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Figures and tables on screen</source>
        <translation>Figuras y tablas en pantalla</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>What this was taken from is not open.</source>
        <translation>Aquello de lo que se tomó no está abierto.</translation>
    </message>
    <message>
        <source>Draft. It was changed after %1 had signed it.</source>
        <translation>Borrador. Se modificó después de que %1 lo firmara.</translation>
    </message>
    <message>
        <source>Draft. Not signed: pages say “not for clinical use”.</source>
        <translation>Borrador. Sin firmar: las páginas dicen “no apto para uso clínico”.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>page %1–%2 of %3</source>
        <translation>página %1–%2 de %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>There is nothing to take from this view yet.</source>
        <translation>Aún no hay nada que tomar de esta vista.</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>Figuras y tablas</translation>
    </message>
    <message>
        <source>%1, all current</source>
        <translation>%1, todas actuales</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 antiguas</translation>
    </message>
    <message>
        <source>They are drawn again before export.</source>
        <translation>Se dibujan de nuevo antes de exportar.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Draft,</source>
        <translation>Borrador,</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>Text on paper</source>
        <translation>Texto en papel</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>New report: %1</source>
        <translation>Informe nuevo: %1</translation>
    </message>
    <message>
        <source>Begins a report from a template, filled from what is open</source>
        <translation>Empieza un informe a partir de una plantilla, rellenado con lo que está abierto</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Puts name, time and a hash of all that is printed into the report</source>
        <translation>Pone en el informe el nombre, la hora y un hash de todo lo que se imprime</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the files that are checked in the Export dock</source>
        <translation>Escribe los archivos marcados en el panel Exportar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>A section of your own before the selected part</source>
        <translation>Una sección propia antes de la parte seleccionada</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Añadir figura</translation>
    </message>
    <message>
        <source>Takes the figure that is chosen in “Figures and tables on screen”</source>
        <translation>Toma la figura elegida en “Figuras y tablas en pantalla”</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Añadir tabla</translation>
    </message>
    <message>
        <source>Takes the table that is chosen in “Figures and tables on screen”</source>
        <translation>Toma la tabla elegida en “Figuras y tablas en pantalla”</translation>
    </message>
    <message>
        <source>Move part up</source>
        <translation>Subir parte</translation>
    </message>
    <message>
        <source>Move part down</source>
        <translation>Bajar parte</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Quitar parte</translation>
    </message>
    <message>
        <source>Draw old figures again</source>
        <translation>Redibujar figuras antiguas</translation>
    </message>
    <message>
        <source>Takes figures anew whose run or settings have changed</source>
        <translation>Toma de nuevo las figuras cuyo entrenamiento o ajustes han cambiado</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Copiar receta</translation>
    </message>
    <message>
        <source>Everything that the selected part can be made from again, as JSON</source>
        <translation>Todo lo necesario para rehacer la parte seleccionada, como JSON</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Ir al origen</translation>
    </message>
    <message>
        <source>Shows the view that the selected figure was taken from</source>
        <translation>Muestra la vista de la que se tomó la figura seleccionada</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show one page</source>
        <translation>Mostrar una página</translation>
    </message>
    <message>
        <source>Show two pages</source>
        <translation>Mostrar dos páginas</translation>
    </message>
    <message>
        <source>Show page width</source>
        <translation>Mostrar ancho de página</translation>
    </message>
    <message>
        <source>New report from a template</source>
        <translation>Informe nuevo a partir de una plantilla</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nuevo desde</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Dos páginas</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
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
        <translation>No hay ningún informe abierto.</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>Se está creando un informe.</translation>
    </message>
    <message>
        <source>No view shows anything yet.</source>
        <translation>Ninguna vista muestra nada aún.</translation>
    </message>
    <message>
        <source>No part is selected.</source>
        <translation>No hay ninguna parte seleccionada.</translation>
    </message>
    <message>
        <source>This part has no recipe.</source>
        <translation>Esta parte no tiene receta.</translation>
    </message>
    <message>
        <source>This part was not taken from a view.</source>
        <translation>Esta parte no se tomó de una vista.</translation>
    </message>
    <message>
        <source>All figures are current.</source>
        <translation>Todas las figuras son actuales.</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>Se está escribiendo una exportación.</translation>
    </message>
    <message>
        <source>Generated sentences have no verdict yet.</source>
        <translation>Hay frases generadas que aún no tienen veredicto.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>Ya está firmado.</translation>
    </message>
    <message>
        <source>The view that it was taken from is not in this window.</source>
        <translation>La vista de la que se tomó no está en esta ventana.</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Firmar informe</translation>
    </message>
    <message>
        <source>Name as it will be printed. The report is sealed as it is now; any later change makes it a draft again.</source>
        <translation>Nombre tal como se imprimirá. El informe queda sellado como está ahora; cualquier cambio posterior lo convierte de nuevo en borrador.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Draft. One generated sentence of its runs has no verdict yet; until then it cannot be signed.</source>
        <translation>Borrador. Una frase generada de sus entrenamientos aún no tiene veredicto; hasta entonces no se puede firmar.</translation>
    </message>
    <message>
        <source>Draft. %1 generated sentences of its runs have no verdict yet; until then it cannot be signed.</source>
        <translation>Borrador. %1 frases generadas de sus entrenamientos aún no tienen veredicto; hasta entonces no se puede firmar.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>%1, 1 page %2</source>
        <translation>%1, 1 página %2</translation>
    </message>
    <message>
        <source>%1, %2 pages %3</source>
        <translation>%1, %2 páginas %3</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReportPartItemModel</name>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>enlazada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>from recipe</source>
        <translation>de receta</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewActions</name>
    <message>
        <source>Previous item</source>
        <translation>Ítem anterior</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Ítem siguiente</translation>
    </message>
    <message>
        <source>Next unreviewed</source>
        <translation>Siguiente sin revisar</translation>
    </message>
    <message>
        <source>Go to the next item that is neither judged nor skipped</source>
        <translation>Ir al siguiente ítem que no está evaluado ni omitido</translation>
    </message>
    <message>
        <source>Grade run %1</source>
        <translation>Evaluar entrenamiento %1</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Entrenamiento siguiente</translation>
    </message>
    <message>
        <source>Find item</source>
        <translation>Buscar ítem</translation>
    </message>
    <message>
        <source>Disagreements only</source>
        <translation>Solo desacuerdos</translation>
    </message>
    <message>
        <source>List the items where runs disagree: one hits and another misses, or their answers differ</source>
        <translation>Listar los ítems en que los entrenamientos discrepan: uno acierta y otro falla, o sus respuestas difieren</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Mark in the decoded text what is replaced, added and missing</source>
        <translation>Marcar en el texto decodificado lo sustituido, lo añadido y lo que falta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Next kind of error</source>
        <translation>Siguiente tipo de error</translation>
    </message>
    <message>
        <source>Previous kind of error</source>
        <translation>Tipo de error anterior</translation>
    </message>
    <message>
        <source>Harmless or significant</source>
        <translation>Inocuo o significativo</translation>
    </message>
    <message>
        <source>Write the corrected text</source>
        <translation>Escribir el texto corregido</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <source>Add missed finding…</source>
        <translation>Añadir hallazgo omitido…</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Submit, next</source>
        <translation>Enviar, siguiente</translation>
    </message>
    <message>
        <source>Submit this verdict and go to the next run or item</source>
        <translation>Enviar este veredicto e ir al siguiente entrenamiento o ítem</translation>
    </message>
    <message>
        <source>Skip item</source>
        <translation>Omitir ítem</translation>
    </message>
    <message>
        <source>Flag item</source>
        <translation>Señalar ítem</translation>
    </message>
    <message>
        <source>Useful: %1</source>
        <translation>Útil: %1</translation>
    </message>
    <message>
        <source>Image like: %1</source>
        <translation>Parecido a la imagen: %1</translation>
    </message>
    <message>
        <source>Confidence: low</source>
        <translation>Confianza: baja</translation>
    </message>
    <message>
        <source>Confidence: medium</source>
        <translation>Confianza: media</translation>
    </message>
    <message>
        <source>Confidence: high</source>
        <translation>Confianza: alta</translation>
    </message>
    <message>
        <source>Merge raters…</source>
        <translation>Combinar evaluadores…</translation>
    </message>
    <message>
        <source>Join the files of several raters</source>
        <translation>Unir los archivos de varios evaluadores</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>How far the raters whose files lie beside these runs agree</source>
        <translation>Cuánto concuerdan los evaluadores cuyos archivos están junto a estos entrenamientos</translation>
    </message>
    <message>
        <source>Send to a rater…</source>
        <translation>Enviar a un evaluador…</translation>
    </message>
    <message>
        <source>Write a blinded folder that can be sent by mail</source>
        <translation>Escribir una carpeta ciega que se puede enviar por correo</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>No hay ningún estudio abierto.</translation>
    </message>
    <message>
        <source>No run with decodings is shown.</source>
        <translation>No se muestra ningún entrenamiento con decodificaciones.</translation>
    </message>
    <message>
        <source>There is no review file yet: start one in the Verdict dock.</source>
        <translation>Aún no hay archivo de revisión: inicie uno en el panel Veredicto.</translation>
    </message>
    <message>
        <source>This verdict is submitted: it can only be added to.</source>
        <translation>Este veredicto está enviado: solo se puede ampliar.</translation>
    </message>
    <message>
        <source>Fewer runs are shown.</source>
        <translation>Se muestran menos entrenamientos.</translation>
    </message>
    <message>
        <source>Other raters’ verdicts are hidden until your review is over.</source>
        <translation>Los veredictos de otros evaluadores están ocultos hasta que termine su revisión.</translation>
    </message>
    <message>
        <source>This run shows no image.</source>
        <translation>Este entrenamiento no muestra ninguna imagen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Decodings below the traces</source>
        <translation>Decodificaciones bajo los trazados</translation>
    </message>
    <message>
        <source>Show in Record, below the traces, what each run decoded of each item</source>
        <translation>Muestra en el registro, bajo los trazados, lo que cada ejecución decodificó de cada elemento</translation>
    </message>
    <message>
        <source>Save review file…</source>
        <translation>Guardar archivo de revisión…</translation>
    </message>
    <message>
        <source>A copy of the rater's file with all verdicts so far, to send back</source>
        <translation>Una copia del archivo con todos los veredictos hasta ahora, para devolverla</translation>
    </message>
    <message>
        <source>Work out scores</source>
        <translation>Calcular puntuaciones</translation>
    </message>
    <message>
        <source>Intervals, chance and controls of the runs shown</source>
        <translation>Intervalos, azar y controles de las ejecuciones mostradas</translation>
    </message>
    <message>
        <source>They are being worked out.</source>
        <translation>Se están calculando.</translation>
    </message>
    <message>
        <source>The scores of the runs shown are there.</source>
        <translation>Las puntuaciones de las ejecuciones mostradas ya están.</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewItemModel</name>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hidden: it would tell the reference.</source>
        <translation>Oculto: revelaría la referencia.</translation>
    </message>
    <message>
        <source>This run predicts values: it ranks nothing.</source>
        <translation>Este entrenamiento predice valores: no ordena nada.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank of the true item by run %1</source>
        <translation>Rango del ítem verdadero según el entrenamiento %1</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewModel</name>
    <message>
        <source>Read decodings</source>
        <translation>Leer decodificaciones</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Añadir observación</translation>
    </message>
    <message>
        <source>Submit verdict</source>
        <translation>Enviar veredicto</translation>
    </message>
    <message>
        <source>Skip item</source>
        <translation>Omitir ítem</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Quitar señal</translation>
    </message>
    <message>
        <source>Flag item</source>
        <translation>Señalar ítem</translation>
    </message>
    <message numerus="yes">
        <source>Work out scores of %n run(s)</source>
        <translation>
            <numerusform>Calcular puntuaciones de %n ejecución</numerusform>
            <numerusform>Calcular puntuaciones de %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Decodings of the item</source>
        <translation>Decodificaciones del ítem</translation>
    </message>
    <message>
        <source>Signal of the item</source>
        <translation>Señal del ítem</translation>
    </message>
    <message>
        <source>Decoded against truth</source>
        <translation>Decodificado frente a la verdad</translation>
    </message>
    <message>
        <source>Reading decodings…</source>
        <translation>Leyendo decodificaciones…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Concentradores</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>borrador guardado %1</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>aún sin cambios</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ningún entrenamiento</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Ciego</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>EEG</translation>
    </message>
    <message>
        <source>Draft, not for clinical use</source>
        <translation>Borrador, no apto para uso clínico</translation>
    </message>
    <message>
        <source>Runs to the left</source>
        <translation>Entrenamientos a la izquierda</translation>
    </message>
    <message>
        <source>Runs to the right</source>
        <translation>Entrenamientos a la derecha</translation>
    </message>
    <message>
        <source>Candidates listed</source>
        <translation>Candidatos listados</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Primeros %1</translation>
    </message>
    <message>
        <source>Runs: %1, masked</source>
        <translation>Entrenamientos: %1, enmascarados</translation>
    </message>
    <message>
        <source>Runs: %1 of %2</source>
        <translation>Entrenamientos: %1 de %2</translation>
    </message>
    <message>
        <source>The review file decides which runs are judged.</source>
        <translation>El archivo de revisión decide qué entrenamientos se evalúan.</translation>
    </message>
    <message>
        <source>Up to four runs side by side</source>
        <translation>Hasta cuatro entrenamientos lado a lado</translation>
    </message>
    <message>
        <source>No run of this study has decoded yet.</source>
        <translation>Ningún entrenamiento de este estudio ha decodificado aún.</translation>
    </message>
    <message>
        <source>Not blinded</source>
        <translation>No ciego</translation>
    </message>
    <message>
        <source>Names of the runs</source>
        <translation>Nombres de los entrenamientos</translation>
    </message>
    <message>
        <source>Verdicts of other raters</source>
        <translation>Veredictos de otros evaluadores</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Puntuaciones, hasta evaluarlo todo</translation>
    </message>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referencia, hasta el envío</translation>
    </message>
    <message>
        <source>The review file decides, and cannot be changed.</source>
        <translation>El archivo de revisión lo decide y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Chosen when the review is started.</source>
        <translation>Se elige al iniciar la revisión.</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Review puts decodings of up to four runs beside the signal and the truth. Open a study, a run, or a review file that was sent to you.</source>
        <translation>Revisión pone las decodificaciones de hasta cuatro entrenamientos junto a la señal y la verdad. Abra un estudio, un entrenamiento o un archivo de revisión que haya recibido.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Abrir estudio…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Abrir entrenamiento…</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Abrir archivo de revisión…</translation>
    </message>
    <message>
        <source>No run to review</source>
        <translation>Ningún entrenamiento que revisar</translation>
    </message>
    <message>
        <source>Study %1 has no runs yet. Train one first, or open a blinded file that was sent to you.</source>
        <translation>El estudio %1 aún no tiene entrenamientos. Entrene uno antes o abra un archivo ciego que haya recibido.</translation>
    </message>
    <message>
        <source>None of the %1 runs of study %2 has decodings. A run decodes its test items when its training ends: finish one, or open a blinded file that was sent to you.</source>
        <translation>Ninguno de los %1 entrenamientos del estudio %2 tiene decodificaciones. Un entrenamiento decodifica sus ítems de prueba al terminar: termine uno o abra un archivo ciego que haya recibido.</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>Train a run</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Choose another run…</source>
        <translation>Elegir otro entrenamiento…</translation>
    </message>
    <message>
        <source>Save review file</source>
        <translation>Guardar archivo de revisión</translation>
    </message>
    <message>
        <source>%1 saved: every verdict is submitted</source>
        <translation>%1 guardado: todos los veredictos están enviados</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved; %n verdict(s) are not submitted yet</source>
        <translation>
            <numerusform>%1 guardado; %n veredicto aún no está enviado</numerusform>
            <numerusform>%1 guardado; %n veredictos aún no están enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files (*.jsonl)</source>
        <translation>Archivos de revisión (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ng::ui::ReviewStart</name>
    <message>
        <source>Names of the runs</source>
        <translation>Nombres de los entrenamientos</translation>
    </message>
    <message>
        <source>Verdicts of other raters</source>
        <translation>Veredictos de otros evaluadores</translation>
    </message>
    <message>
        <source>Reference, until submitted</source>
        <translation>Referencia, hasta el envío</translation>
    </message>
    <message>
        <source>Scores, until all is judged</source>
        <translation>Puntuaciones, hasta evaluarlo todo</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Iniciar revisión</translation>
    </message>
    <message>
        <source>Items and runs are put into an order that is drawn from this number and kept in the file.</source>
        <translation>Los ítems y entrenamientos se ponen en un orden que se sortea a partir de este número y se guarda en el archivo.</translation>
    </message>
    <message>
        <source>No review file for these runs</source>
        <translation>No hay archivo de revisión para estos entrenamientos</translation>
    </message>
    <message>
        <source>Verdicts go into one file a rater, beside the first run. It can be sent by mail and merged with those of others.</source>
        <translation>Los veredictos van a un archivo por evaluador, junto al primer entrenamiento. Se puede enviar por correo y combinar con los de otros.</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Semilla del orden</translation>
    </message>
    <message>
        <source>A rater needs a name.</source>
        <translation>Un evaluador necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunForm</name>
    <message>
        <source>“%1” is no frequency in Hz.</source>
        <translation>“%1” no es una frecuencia en Hz.</translation>
    </message>
    <message>
        <source>At least one seed is needed.</source>
        <translation>Se necesita al menos una semilla.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>“%1” is no seed: whole numbers, separated by commas.</source>
        <translation>“%1” no es una semilla: números enteros separados por comas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Named values of all parameters. What you change from it is shown in bold.</source>
        <translation>Valores con nombre de todos los parámetros. Lo que cambie respecto a ellos se muestra en negrita.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder of the run, in the study's runs folder.</source>
        <translation>Carpeta del entrenamiento, en la carpeta runs del estudio.</translation>
    </message>
    <message>
        <source>A folder name is needed: letters, digits, dash, underscore.</source>
        <translation>Se necesita un nombre de carpeta: letras, dígitos, guion, guion bajo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Ventana desde</translation>
    </message>
    <message>
        <source>Where the window begins after each item's onset. Empty, with an empty end: from onset to the item's end.</source>
        <translation>Dónde empieza la ventana tras el inicio de cada ítem. Vacío, con fin vacío: desde el inicio hasta el fin del ítem.</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Ventana hasta</translation>
    </message>
    <message>
        <source>Where the window ends after each item's onset.</source>
        <translation>Dónde termina la ventana tras el inicio de cada ítem.</translation>
    </message>
    <message>
        <source>High-pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <source>Zero-phase Butterworth of order 4 on the continuous signal. Empty: none.</source>
        <translation>Butterworth de fase cero y orden 4 sobre la señal continua. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Low-pass</source>
        <translation>Paso bajo</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Filtro de red</translation>
    </message>
    <message>
        <source>Line frequencies to remove in Hz, separated by commas.</source>
        <translation>Frecuencias de red que eliminar en Hz, separadas por comas.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Signals are resampled to it. Empty: as recorded; then all recordings must share one rate.</source>
        <translation>Las señales se remuestrean a ella. Vacío: como se registró; entonces todos los registros deben compartir una frecuencia.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>average, or channel names separated by commas. Empty: as recorded.</source>
        <translation>average o nombres de canales separados por comas. Vacío: como se registró.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Names separated by commas. Empty: all EEG-like channels that every recording has and none marks bad.</source>
        <translation>Nombres separados por comas. Vacío: todos los canales de tipo EEG presentes en todos los registros y no marcados como malos en ninguno.</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>todos los adecuados</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decodificar</translation>
    </message>
    <message>
        <source>Column of items.tsv that is decoded; or a .npy file with a row an item, or channel:NAME.</source>
        <translation>Columna de items.tsv que se decodifica; o un archivo .npy con una fila por ítem, o channel:NAME.</translation>
    </message>
    <message>
        <source>Choose what is decoded.</source>
        <translation>Elija qué se decodifica.</translation>
    </message>
    <message>
        <source>The study has no column “%1”.</source>
        <translation>El estudio no tiene la columna “%1”.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>What makes vectors of the classes. auto: the sentence encoder of the model store where there is one, else hashed words.</source>
        <translation>Lo que crea vectores de las clases. auto: el codificador de frases del almacén de modelos si lo hay; si no, palabras con hash.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>One, or several separated by commas: each trains anew, and scores are over all of them.</source>
        <translation>Una o varias separadas por comas: cada una entrena de nuevo y las puntuaciones abarcan todas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto takes a GPU where the engine finds one, else the CPU.</source>
        <translation>auto toma una GPU si el motor la encuentra; si no, la CPU.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Empty: all cores but one, which stays with the window. Recorded, since a resumed run equals an unbroken one only with the same number.</source>
        <translation>Vacío: todos los núcleos menos uno, que queda para la ventana. Se registra, pues un entrenamiento reanudado solo equivale a uno sin interrupción con el mismo número.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>Most work that a killed run loses.</source>
        <translation>Máximo trabajo que pierde un entrenamiento interrumpido.</translation>
    </message>
    <message>
        <source>Controls trained with it</source>
        <translation>Controles entrenados con él</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Etiquetas permutadas</translation>
    </message>
    <message>
        <source>Labels of the training side permuted: what a decoder reaches that learned nothing true. 0: not trained.</source>
        <translation>Etiquetas de la parte de entrenamiento permutadas: lo que alcanza un decodificador que no aprendió nada verdadero. 0: no se entrena.</translation>
    </message>
    <message>
        <source>Noise input</source>
        <translation>Entrada de ruido</translation>
    </message>
    <message>
        <source>Signals replaced by noise with the recording's spectrum. 0: not trained.</source>
        <translation>Señales sustituidas por ruido con el espectro del registro. 0: no se entrena.</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Desplazamiento temporal</translation>
    </message>
    <message>
        <source>Windows moved along their recording by one large offset: what slow drift alone gives. 0: not trained.</source>
        <translation>Ventanas movidas a lo largo de su registro con un gran desplazamiento: lo que da por sí sola la deriva lenta. 0: no se entrena.</translation>
    </message>
    <message>
        <source>Duration only</source>
        <translation>Solo duración</translation>
    </message>
    <message>
        <source>Signals replaced by the item's duration. 0: not trained.</source>
        <translation>Señales sustituidas por la duración del ítem. 0: no se entrena.</translation>
    </message>
    <message>
        <source>Give the end too, or leave both empty.</source>
        <translation>Indique también el fin o deje ambos vacíos.</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>La ventana termina antes de empezar.</translation>
    </message>
    <message>
        <source>Must lie above the high-pass of %1 Hz.</source>
        <translation>Debe estar por encima del paso alto de %1 Hz.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunHead</name>
    <message>
        <source>Reference, hidden</source>
        <translation>Referencia, oculta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>grading</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>The review file hides which run this is.</source>
        <translation>El archivo de revisión oculta qué entrenamiento es este.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunLibrary</name>
    <message>
        <source>Names, tags and notes are kept in the study's journal. Open the study first.</source>
        <translation>Los nombres, etiquetas y notas se guardan en el diario del estudio. Abra antes el estudio.</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Cambiar nombre del entrenamiento</translation>
    </message>
    <message>
        <source>Tag runs</source>
        <translation>Etiquetar entrenamientos</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>Nota del entrenamiento</translation>
    </message>
    <message>
        <source>Runs to bin</source>
        <translation>Entrenamientos a la papelera</translation>
    </message>
    <message>
        <source>Runs out of bin</source>
        <translation>Entrenamientos fuera de la papelera</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
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
        <translation>Rango recíproco medio</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rango medio</translation>
    </message>
    <message>
        <source>95 % bootstrap interval over items, or over classes where items of one class recur</source>
        <translation>Intervalo bootstrap del 95 % sobre ítems, o sobre clases si se repiten ítems de una clase</translation>
    </message>
    <message>
        <source>The same training with permuted labels: mean over its repeats</source>
        <translation>El mismo entrenamiento con etiquetas permutadas: media de sus repeticiones</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Permutado</translation>
    </message>
    <message>
        <source>Med. rank</source>
        <translation>Rango med.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Its process ended without a word. It can be resumed from its last checkpoint.</source>
        <translation>Su proceso terminó sin aviso. Se puede reanudar desde su último punto de control.</translation>
    </message>
    <message>
        <source>Not judged yet: its training has not come to an end.</source>
        <translation>Aún sin evaluar: su entrenamiento no ha llegado al final.</translation>
    </message>
    <message>
        <source>This run has no such metric.</source>
        <translation>Este entrenamiento no tiene esa métrica.</translation>
    </message>
    <message>
        <source>Trained without this control.</source>
        <translation>Entrenado sin este control.</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), %1 to %2</source>
        <translation>
            <numerusform>%n repetición, %1 a %2</numerusform>
            <numerusform>%n repeticiones, %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves of %1</source>
        <translation>Curvas de %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>No runs yet. Train one: the form is on the left.</source>
        <translation>Aún no hay entrenamientos. Inicie uno: el formulario está a la izquierda.</translation>
    </message>
    <message>
        <source>Metric shown</source>
        <translation>Métrica mostrada</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>runs were judged on different items: see n</source>
        <translation>los entrenamientos se evaluaron con ítems distintos: véase n</translation>
    </message>
    <message>
        <source>n = %1 test items</source>
        <translation>n = %1 ítems de prueba</translation>
    </message>
    <message>
        <source>%1, %2 candidates each</source>
        <translation>%1, %2 candidatos cada uno</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>papelera</translation>
    </message>
</context>
<context>
    <name>ng::ui::ScoreDocks</name>
    <message>
        <source>Metrics of the runs</source>
        <translation>Métricas de los entrenamientos</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>No se muestra ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Wins (%)</source>
        <translation>Gana (%)</translation>
    </message>
    <message>
        <source>True for</source>
        <translation>Verdadero en</translation>
    </message>
    <message>
        <source>Candidates by how often they are answered</source>
        <translation>Candidatos según la frecuencia con que son la respuesta</translation>
    </message>
    <message>
        <source>This run ranks nothing.</source>
        <translation>Este entrenamiento no ordena nada.</translation>
    </message>
    <message>
        <source>Hidden until all is judged.</source>
        <translation>Oculto hasta evaluarlo todo.</translation>
    </message>
    <message>
        <source>The review file locks the scores.</source>
        <translation>El archivo de revisión bloquea las puntuaciones.</translation>
    </message>
    <message>
        <source>This run predicts values: it ranks nothing.</source>
        <translation>Este entrenamiento predice valores: no ordena nada.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>entrenamiento %1</translation>
    </message>
    <message>
        <source>no shuffled control</source>
        <translation>sin control permutado</translation>
    </message>
    <message>
        <source>These runs predict values: they rank nothing.</source>
        <translation>Estos entrenamientos predicen valores: no ordenan nada.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rank histogram</source>
        <translation>Histograma de rangos</translation>
    </message>
    <message>
        <source>Recall@k</source>
        <translation>Recall@k</translation>
    </message>
    <message>
        <source>Intervals and controls are being worked out…</source>
        <translation>Se calculan intervalos y controles…</translation>
    </message>
    <message>
        <source>The scores were not worked out. “Work out scores” does it.</source>
        <translation>Las puntuaciones no se calcularon. «Calcular puntuaciones» lo hace.</translation>
    </message>
    <message>
        <source>shuffled control not read yet</source>
        <translation>control permutado aún sin leer</translation>
    </message>
</context>
<context>
    <name>ng::ui::ScreenRuler</name>
    <message>
        <source>Ruler and square wave</source>
        <translation>Regla y onda cuadrada</translation>
    </message>
    <message>
        <source>±127 µV at 10 µV/mm:
%1 mm from bottom to top</source>
        <translation>±127 µV a 10 µV/mm:
%1 mm de abajo arriba</translation>
    </message>
</context>
<context>
    <name>ng::ui::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::SessionKeeper</name>
    <message numerus="yes">
        <source>Recovered %n file(s) as they were at %1: %2</source>
        <translation>
            <numerusform>Se recuperó %n archivo tal como estaba en %1: %2</numerusform>
            <numerusform>Se recuperaron %n archivos tal como estaban en %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window ended %n time(s) while opening what was open at %1</source>
        <translation>
            <numerusform>La ventana se cerró %n vez al abrir lo que estaba abierto en %1</numerusform>
            <numerusform>La ventana se cerró %n veces al abrir lo que estaba abierto en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The last session cannot be read</source>
        <translation>No se puede leer la última sesión</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Surte efecto en el próximo inicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands in journals and verdicts beside what you change. Empty: the account's name.</source>
        <translation>Figura en diarios y veredictos junto a lo que cambie. Vacío: el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Model store</source>
        <translation>Almacén de modelos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder with pretrained models in Hugging Face layout. Nothing is fetched.</source>
        <translation>Carpeta con modelos preentrenados en disposición de Hugging Face. No se descarga nada.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>Used from now on; a training that runs keeps the old one</source>
        <translation>Se usa desde ahora; un entrenamiento en curso conserva el anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsKeys</name>
    <message>
        <source>Key preset</source>
        <translation>Preajuste de teclas</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Ninguna acción coincide</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Como en el preajuste</translation>
    </message>
    <message>
        <source>Also the key of: %1. Neither would work.</source>
        <translation>También es la tecla de: %1. No funcionaría ninguna.</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsScreen</name>
    <message>
        <source>Hold a ruler to the screen. How long is the line from 0 to 100, in millimetres?</source>
        <translation>Acerque una regla a la pantalla. ¿Cuánto mide la línea de 0 a 100, en milímetros?</translation>
    </message>
    <message>
        <source>Measured length</source>
        <translation>Longitud medida</translation>
    </message>
    <message>
        <source>This is what I measure</source>
        <translation>Esto es lo que mido</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>%1 mm a pixel</source>
        <translation>%1 mm por píxel</translation>
    </message>
    <message>
        <source>Calibrated: %1</source>
        <translation>Calibrada: %1</translation>
    </message>
    <message>
        <source>Not calibrated; the screen says %1, which is often wrong</source>
        <translation>Sin calibrar; la pantalla indica %1, que a menudo es incorrecto</translation>
    </message>
</context>
<context>
    <name>ng::ui::SettingsSignals</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Low cut</source>
        <translation>Corte bajo</translation>
    </message>
    <message>
        <source>High cut</source>
        <translation>Corte alto</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Filtro de red</translation>
    </message>
    <message>
        <source>zero phase (research)</source>
        <translation>fase cero (investigación)</translation>
    </message>
    <message>
        <source>causal (clinical)</source>
        <translation>causal (clínico)</translation>
    </message>
    <message>
        <source>Filter phase</source>
        <translation>Fase del filtro</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativo hacia arriba</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positivo hacia arriba</translation>
    </message>
    <message>
        <source>Use for what is open too</source>
        <translation>Usar también para lo que está abierto</translation>
    </message>
</context>
<context>
    <name>ng::ui::SharedDocks</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
</context>
<context>
    <name>ng::ui::SignalStrip</name>
    <message>
        <source>Nothing was recorded at this item's time.</source>
        <translation>No se registró nada en el tiempo de este ítem.</translation>
    </message>
    <message>
        <source>Signal of the item</source>
        <translation>Señal del ítem</translation>
    </message>
    <message>
        <source>E%1</source>
        <translation>E%1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 is not open: it may not have come with this review.</source>
        <translation>%1 no está abierto: quizá no venía con esta revisión.</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>ítem %1, %2</translation>
    </message>
    <message>
        <source>%1 µV/mm</source>
        <translation>%1 µV/mm</translation>
    </message>
    <message>
        <source>negative up</source>
        <translation>negativo hacia arriba</translation>
    </message>
    <message>
        <source>positive up</source>
        <translation>positivo hacia arriba</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>below %1 Hz</source>
        <translation>por debajo de %1 Hz</translation>
    </message>
    <message>
        <source>above %1 Hz</source>
        <translation>por encima de %1 Hz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cursor at %1 s</source>
        <translation>cursor en %1 s</translation>
    </message>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Signal of item %1</source>
        <translation>Señal del ítem %1</translation>
    </message>
    <message>
        <source>%1. Channels about their mean; onset at 0 s.</source>
        <translation>%1. Canales en torno a su media; inicio en 0 s.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>stimulus on</source>
        <translation>estímulo activo</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canales: %1</translation>
    </message>
    <message>
        <source>%1 can only be read whole, and is too large for that: as HDF5 its rows are shown.</source>
        <translation>%1 solo se puede leer entero y es demasiado grande para ello: como HDF5 se muestran sus filas.</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>tal como está guardado</translation>
    </message>
</context>
<context>
    <name>ng::ui::SimulateDialog</name>
    <message>
        <source>Simulate a study</source>
        <translation>Simular un estudio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>the same seed gives the same bytes</source>
        <translation>la misma semilla da los mismos bytes</translation>
    </message>
    <message>
        <source>Texts are encoded by word hashing, without a model.</source>
        <translation>Los textos se codifican con hash de palabras, sin modelo.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Carpeta para el estudio</translation>
    </message>
    <message>
        <source>as given below</source>
        <translation>como se indica abajo</translation>
    </message>
    <message>
        <source>A whole number from 0</source>
        <translation>Un número entero desde 0</translation>
    </message>
    <message>
        <source>Name a folder that is missing or empty</source>
        <translation>Indique una carpeta inexistente o vacía</translation>
    </message>
    <message>
        <source>A field does not fit; see above</source>
        <translation>Un campo no es adecuado; véase arriba</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>Simular %1</translation>
    </message>
    <message>
        <source>%1 is simulated</source>
        <translation>%1 está simulado</translation>
    </message>
</context>
<context>
    <name>ng::ui::SpectrogramPanel</name>
    <message>
        <source>Highest frequency</source>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>hasta %1 Hz</translation>
    </message>
    <message>
        <source>dB re 1 µV²/Hz</source>
        <translation>dB ref. 1 µV²/Hz</translation>
    </message>
    <message>
        <source>STFT %1 s Hann</source>
        <translation>STFT %1 s Hann</translation>
    </message>
    <message>
        <source>Open a recording to see the spectrogram of a trace.</source>
        <translation>Abra un registro para ver el espectrograma de un trazado.</translation>
    </message>
    <message>
        <source>Select a trace to see its spectrogram. All traces are hidden, or none is a brain signal.</source>
        <translation>Seleccione un trazado para ver su espectrograma. Todos los trazados están ocultos o ninguno es una señal cerebral.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram of %1, %2, %3 to %4 dB re 1 µV²/Hz.</source>
        <translation>Espectrograma de %1, %2, %3 a %4 dB ref. 1 µV²/Hz.</translation>
    </message>
</context>
<context>
    <name>ng::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no whole window here</source>
        <translation>aquí no hay ninguna ventana completa</translation>
    </message>
    <message>
        <source>%1 dB re 1 µV²/Hz</source>
        <translation>%1 dB ref. 1 µV²/Hz</translation>
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
        <translation>%1 ítems de entrenamiento, %2 de validación, %3 de prueba</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>val.</source>
        <translation>val.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>val. %1</source>
        <translation>val. %1</translation>
    </message>
</context>
<context>
    <name>ng::ui::SplitPanel</name>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Closed set</source>
        <translation>Conjunto cerrado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Group by image</source>
        <translation>Agrupar por imagen</translation>
    </message>
    <message>
        <source>Group by subject</source>
        <translation>Agrupar por sujeto</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>Agrupar por sesión</translation>
    </message>
    <message>
        <source>Group by run</source>
        <translation>Agrupar por tanda</translation>
    </message>
    <message>
        <source>Group by repetition</source>
        <translation>Agrupar por repetición</translation>
    </message>
    <message>
        <source>Divide into blocks</source>
        <translation>Dividir en bloques</translation>
    </message>
    <message>
        <source>Column split</source>
        <translation>Columna split</translation>
    </message>
    <message>
        <source>Blocks in time</source>
        <translation>Bloques en el tiempo</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Por sujeto</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>By run</source>
        <translation>Por tanda</translation>
    </message>
    <message>
        <source>By image</source>
        <translation>Por imagen</translation>
    </message>
    <message>
        <source>By concept</source>
        <translation>Por concepto</translation>
    </message>
    <message>
        <source>By repetition</source>
        <translation>Por repetición</translation>
    </message>
    <message>
        <source>%1, one fold each</source>
        <translation>%1, un pliegue cada uno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fold(s)</source>
        <translation>
            <numerusform>%1, %n pliegue</numerusform>
            <numerusform>%1, %n pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>How many folds. 0: one for each group.</source>
        <translation>Cuántos pliegues. 0: uno por grupo.</translation>
    </message>
    <message>
        <source>Validation share in percent</source>
        <translation>Fracción de validación en porcentaje</translation>
    </message>
    <message>
        <source>Share of the training side kept for choosing the best step; never from test.</source>
        <translation>Fracción de la parte de entrenamiento reservada para elegir el mejor paso; nunca de la prueba.</translation>
    </message>
    <message>
        <source>Margin in seconds</source>
        <translation>Margen en segundos</translation>
    </message>
    <message>
        <source>Seconds kept between windows of different sides.</source>
        <translation>Segundos que se mantienen entre ventanas de partes distintas.</translation>
    </message>
    <message>
        <source>Fold shown</source>
        <translation>Pliegue mostrado</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validación (%)</translation>
    </message>
    <message>
        <source>Margin (s)</source>
        <translation>Margen (s)</translation>
    </message>
    <message>
        <source>Findings of the leakage check</source>
        <translation>Hallazgos de la comprobación de fuga de datos</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Abra antes un estudio.</translation>
    </message>
    <message>
        <source>The leakage check is still running.</source>
        <translation>La comprobación de fuga de datos sigue en curso.</translation>
    </message>
    <message>
        <source>Start is off: leakage between train and test.</source>
        <translation>Inicio desactivado: fuga de datos entre entrenamiento y prueba.</translation>
    </message>
    <message>
        <source>none of %1 on both sides</source>
        <translation>ninguno de %1 en ambas partes</translation>
    </message>
    <message>
        <source>none overlap across sides</source>
        <translation>ninguna se solapa entre partes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>pliegue %1 de %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 test items is in training too, by plan</source>
        <translation>%1 de hasta %2 ítems de prueba está también en el entrenamiento, según el plan</translation>
    </message>
</context>
<context>
    <name>ng::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Neuroglyph</source>
        <translation>Neuroglyph</translation>
    </message>
    <message>
        <source>Open something, or drop it on the window.</source>
        <translation>Abra algo o suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir registro…</translation>
    </message>
    <message>
        <source>Open study or BIDS folder…</source>
        <translation>Abrir estudio o carpeta BIDS…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Abrir entrenamiento…</translation>
    </message>
    <message>
        <source>Open review file…</source>
        <translation>Abrir archivo de revisión…</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Simular un estudio…</translation>
    </message>
    <message>
        <source>New here? The bundled study is simulated: its true answers are known.</source>
        <translation>¿Es su primera vez? El estudio incluido es simulado: sus respuestas verdaderas se conocen.</translation>
    </message>
    <message>
        <source>New here? A simulated study has true answers that are known.</source>
        <translation>¿Es su primera vez? Las respuestas verdaderas de un estudio simulado se conocen.</translation>
    </message>
    <message>
        <source>Tour of the bundled study</source>
        <translation>Recorrido por el estudio incluido</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está %1 ahora?</translation>
    </message>
</context>
<context>
    <name>ng::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudiesPanel</name>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>No study opened yet.</source>
        <translation>Aún no se ha abierto ningún estudio.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>Simular…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 ítems</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n sujeto</numerusform>
            <numerusform>%n sujetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 concepts</source>
        <translation>%1 conceptos</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 textos</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>simulated, seed %1</source>
        <translation>simulado, semilla %1</translation>
    </message>
    <message>
        <source>hash %1</source>
        <translation>hash %1</translation>
    </message>
    <message>
        <source>check found errors</source>
        <translation>la comprobación halló errores</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>comprobación superada</translation>
    </message>
    <message>
        <source>check passed with notes</source>
        <translation>comprobación superada con notas</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Choose one above, or open, import or simulate one.</source>
        <translation>Elija uno arriba o abra, importe o simule uno.</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudyDocument</name>
    <message>
        <source>Exclude items</source>
        <translation>Excluir ítems</translation>
    </message>
    <message>
        <source>Include items</source>
        <translation>Incluir ítems</translation>
    </message>
</context>
<context>
    <name>ng::ui::StudyItemModel</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>%1: there is no study.json any more. Open it where it is now.</source>
        <translation>%1: ya no hay study.json. Ábralo donde esté ahora.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ng::ui::TermDelegate</name>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
</context>
<context>
    <name>ng::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n s</source>
        <translation>
            <numerusform>se cierra en %n s</numerusform>
            <numerusform>se cierra en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ng::ui::TopoMap</name>
    <message>
        <source>Topographic map</source>
        <translation>Mapa topográfico</translation>
    </message>
    <message>
        <source>Topographic map, %1, %2</source>
        <translation>Mapa topográfico, %1, %2</translation>
    </message>
</context>
<context>
    <name>ng::ui::TopoMapPanel</name>
    <message>
        <source>No map</source>
        <translation>Sin mapa</translation>
    </message>
    <message>
        <source>Band of the power map</source>
        <translation>Banda del mapa de potencia</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>No map of this recording</source>
        <translation>Sin mapa de este registro</translation>
    </message>
    <message>
        <source>Open a recording to see its topographic map at the cursor.</source>
        <translation>Abra un registro para ver su mapa topográfico en el cursor.</translation>
    </message>
    <message>
        <source>A map needs at least eight EEG channels whose places on the head are known. The 2-D layout shows all contacts.</source>
        <translation>Un mapa necesita al menos ocho canales de EEG cuya posición en la cabeza se conozca. La disposición 2-D muestra todos los contactos.</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>%1 power</source>
        <translation>Potencia %1</translation>
    </message>
    <message>
        <source>%1, %2 s window</source>
        <translation>%1, ventana de %2 s</translation>
    </message>
    <message>
        <source>Click in the traces to set the cursor</source>
        <translation>Haga clic en los trazados para situar el cursor</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Mapa topográfico</translation>
    </message>
    <message>
        <source>Topographic map at %1: %2.</source>
        <translation>Mapa topográfico en %1: %2.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TraceFeed</name>
    <message>
        <source>Overview of the filtered signal</source>
        <translation>Vista general de la señal filtrada</translation>
    </message>
</context>
<context>
    <name>ng::ui::TracePanel</name>
    <message>
        <source>No recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Ningún trazado</translation>
    </message>
    <message>
        <source>This recording has no signals.</source>
        <translation>Este registro no tiene señales.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TraceView</name>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin explorar</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Up and Down choose a trace, Left and Right scroll, Ctrl with Left and Right moves the cursor, Page Up and Page Down turn pages.</source>
        <translation>Arriba y Abajo eligen un trazado, Izquierda y Derecha desplazan, Ctrl con Izquierda y Derecha mueve el cursor, Re Pág y Av Pág pasan páginas.</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>desde %1 Hz</translation>
    </message>
    <message>
        <source>to %1 Hz</source>
        <translation>hasta %1 Hz</translation>
    </message>
    <message>
        <source>notch %1 Hz</source>
        <translation>filtro de red %1 Hz</translation>
    </message>
    <message>
        <source>zero phase</source>
        <translation>fase cero</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causal</translation>
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
        <translation>malos: %1</translation>
    </message>
    <message>
        <source>Traces of %1</source>
        <translation>Trazados de %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>%1 trazados</translation>
    </message>
    <message>
        <source>bad %1 ✕</source>
        <extracomment>channel names follow "bad"; the cross is part of the badge</extracomment>
        <translation>malo %1 ✕</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>azar %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gap %1 s</source>
        <translation>Hueco %1 s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>filter settling</source>
        <translation>filtro estabilizándose</translation>
    </message>
    <message>
        <source>neg. up</source>
        <translation>neg. arriba</translation>
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
        <translation>%1 neg. arriba</translation>
    </message>
    <message>
        <source>%1 pos. up</source>
        <translation>%1 pos. arriba</translation>
    </message>
    <message>
        <source>pos. up</source>
        <translation>pos. arriba</translation>
    </message>
    <message>
        <source>%1 µV</source>
        <translation>%1 µV</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazados</translation>
    </message>
    <message>
        <source>Scroll traces</source>
        <translation>Desplazar trazados</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1, every sample drawn</source>
        <translation>%1, cada muestra dibujada</translation>
    </message>
    <message>
        <source>%1, extremes of %2 samples a pixel</source>
        <translation>%1, extremos de %2 muestras por píxel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
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
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>Open a file to see its traces.</source>
        <translation>Abra un archivo para ver sus trazados.</translation>
    </message>
    <message>
        <source>Every channel is hidden</source>
        <translation>Todos los canales están ocultos</translation>
    </message>
    <message>
        <source>Show channels in the channel table.</source>
        <translation>Muestre canales en la tabla de canales.</translation>
    </message>
    <message>
        <source>The signal could not be read</source>
        <translation>No se pudo leer la señal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The samples cannot be read: %1</source>
        <translation>No se pueden leer las muestras: %1</translation>
    </message>
    <message>
        <source>This recording has no signals</source>
        <translation>Este registro no tiene señales</translation>
    </message>
    <message>
        <source>It has no events either.</source>
        <translation>Tampoco tiene eventos.</translation>
    </message>
    <message>
        <source>Its events are in the event table.</source>
        <translation>Sus eventos están en la tabla de eventos.</translation>
    </message>
</context>
<context>
    <name>ng::ui::TrainPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Entrenamiento nuevo</translation>
    </message>
    <message>
        <source>To the form of a new run</source>
        <translation>Al formulario de un entrenamiento nuevo</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Puts the run of the form into the queue</source>
        <translation>Pone en la cola el entrenamiento del formulario</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>The command line that trains what the form says</source>
        <translation>La línea de órdenes que entrena lo que dice el formulario</translation>
    </message>
    <message>
        <source>Check study</source>
        <translation>Comprobar estudio</translation>
    </message>
    <message>
        <source>Opens every recording and looks for what is missing, unreadable or different</source>
        <translation>Abre todos los registros y busca lo que falta, es ilegible o difiere</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses</source>
        <translation>Eje logarítmico para pérdidas</translation>
    </message>
    <message>
        <source>Every step below smoothed curves</source>
        <translation>Cada paso bajo las curvas suavizadas</translation>
    </message>
    <message>
        <source>Next smoothing of curves</source>
        <translation>Siguiente suavizado de curvas</translation>
    </message>
    <message>
        <source>Show whole curves</source>
        <translation>Mostrar curvas completas</translation>
    </message>
    <message>
        <source>Pause or continue</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Pauses the run after this batch, with a checkpoint; or goes on with it</source>
        <translation>Pausa el entrenamiento tras este lote, con un punto de control; o lo continúa</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Finishes the batch, keeps the best decoder and judges it</source>
        <translation>Termina el lote, conserva el mejor decodificador y lo evalúa</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar entrenamiento</translation>
    </message>
    <message>
        <source>Leaves within the batch; the last checkpoint stays</source>
        <translation>Sale dentro del lote; el último punto de control queda</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar entrenamiento</translation>
    </message>
    <message>
        <source>Goes on from the newest checkpoint</source>
        <translation>Continúa desde el punto de control más reciente</translation>
    </message>
    <message>
        <source>New run with these values</source>
        <translation>Entrenamiento nuevo con estos valores</translation>
    </message>
    <message>
        <source>Fills the form with what the selected run was trained with</source>
        <translation>Rellena el formulario con los valores del entrenamiento seleccionado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The selected runs, up to four, side by side</source>
        <translation>Los entrenamientos seleccionados, hasta cuatro, lado a lado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The selected runs against the first of them, item by item</source>
        <translation>Los entrenamientos seleccionados frente al primero de ellos, ítem por ítem</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>The folder stays until it is deleted from the bin</source>
        <translation>La carpeta permanece hasta que se elimina de la papelera</translation>
    </message>
    <message>
        <source>Show bin</source>
        <translation>Mostrar papelera</translation>
    </message>
    <message>
        <source>Lists the runs in the bin instead</source>
        <translation>Lista en su lugar los entrenamientos de la papelera</translation>
    </message>
    <message>
        <source>Out of bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Eliminar entrenamiento…</translation>
    </message>
    <message>
        <source>Removes the folders of the selected runs in the bin</source>
        <translation>Elimina las carpetas de los entrenamientos seleccionados en la papelera</translation>
    </message>
    <message>
        <source>Select a run in the table.</source>
        <translation>Seleccione un entrenamiento en la tabla.</translation>
    </message>
    <message>
        <source>This run cannot be read.</source>
        <translation>Este entrenamiento no se puede leer.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está terminado.</translation>
    </message>
    <message>
        <source>None of the selected runs has decodings yet.</source>
        <translation>Ninguno de los entrenamientos seleccionados tiene aún decodificaciones.</translation>
    </message>
    <message>
        <source>Select two or more runs in the table.</source>
        <translation>Seleccione dos o más entrenamientos en la tabla.</translation>
    </message>
    <message>
        <source>Some of the selected runs have no decodings yet.</source>
        <translation>Algunos de los entrenamientos seleccionados aún no tienen decodificaciones.</translation>
    </message>
    <message>
        <source>They are in the bin.</source>
        <translation>Están en la papelera.</translation>
    </message>
    <message>
        <source>Show the bin first.</source>
        <translation>Muestre antes la papelera.</translation>
    </message>
    <message>
        <source>Only runs in the bin can be deleted. Show the bin first.</source>
        <translation>Solo se pueden eliminar entrenamientos de la papelera. Muestre antes la papelera.</translation>
    </message>
    <message>
        <source>Command copied. STUDY and RUN stand for the two folders.</source>
        <translation>Orden copiada. STUDY y RUN representan las dos carpetas.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Eliminar entrenamientos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s) for ever: %1?</source>
        <translation>
            <numerusform>¿Eliminar %n entrenamiento para siempre: %1?</numerusform>
            <numerusform>¿Eliminar %n entrenamientos para siempre: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights, curves, decodings and verdicts in their folders are removed. This cannot be undone.</source>
        <translation>Se eliminan los pesos, curvas, decodificaciones y veredictos de sus carpetas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Split and leakage check</source>
        <translation>Partición y comprobación de fuga</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>No study open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Training needs a study: recordings, and an item table that says what was heard, seen or reported. Nothing leaves this computer.</source>
        <translation>Entrenar requiere un estudio: registros y una tabla de ítems que diga qué se oyó, se vio o se relató. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Abrir estudio…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Simulate a study…</source>
        <translation>Simular un estudio…</translation>
    </message>
    <message>
        <source>Import reads BIDS folders and folders of recordings. Simulate makes studies whose best possible score is known.</source>
        <translation>Importar lee carpetas BIDS y carpetas de registros. Simular crea estudios cuya mejor puntuación posible se conoce.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Every step, also below a smoothed line</source>
        <translation>Cada paso, también bajo una línea suavizada</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Causal moving average, the bias of its start removed. It never looks ahead, and off is the default.</source>
        <translation>Media móvil causal, corregido el sesgo de su inicio. Nunca mira hacia adelante y de forma predeterminada está desactivada.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed from preset</source>
        <translation>
            <numerusform>%n cambio respecto al preajuste</numerusform>
            <numerusform>%n cambios respecto al preajuste</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a run of this name already.</source>
        <translation>Ya hay un entrenamiento con este nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Abra antes un estudio.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the form do not fit.</source>
        <translation>
            <numerusform>%n campo del formulario no es adecuado.</numerusform>
            <numerusform>%n campos del formulario no son adecuados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Its true answers are known</source>
        <translation>Sus respuestas verdaderas se conocen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 en curso, %2 en cola</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 by step. %2.</source>
        <translation>%1 por paso. %2.</translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation>Discontinua: %1.</translation>
    </message>
    <message>
        <source>Curves, left</source>
        <translation>Curvas, izquierda</translation>
    </message>
    <message>
        <source>Curves, right</source>
        <translation>Curvas, derecha</translation>
    </message>
    <message>
        <source>Scores on test items with 95 % bootstrap interval, chance, and the mean of the shuffled-label control. %1.</source>
        <translation>Puntuaciones en ítems de prueba con intervalo bootstrap del 95 %, azar y la media del control de etiquetas permutadas. %1.</translation>
    </message>
</context>
<context>
    <name>ng::ui::VerdictPanel</name>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Left out by the run</source>
        <translation>Omitido por el entrenamiento</translation>
    </message>
    <message>
        <source>Add missed finding…</source>
        <translation>Añadir hallazgo omitido…</translation>
    </message>
    <message>
        <source>Something that the run should have said (Shift+M)</source>
        <translation>Algo que el entrenamiento debería haber dicho (Mayús+M)</translation>
    </message>
    <message>
        <source>Add a remark to the submitted verdict</source>
        <translation>Añadir una observación al veredicto enviado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Useful, 1 to 5</source>
        <translation>Útil, 1 a 5</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5; 5: as good as the reference</source>
        <translation>Alt+1 a Alt+5; 5: tan bueno como la referencia</translation>
    </message>
    <message>
        <source>Image like the stimulus, 1 to 5</source>
        <translation>Imagen parecida al estímulo, 1 a 5</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to Ctrl+Alt+5</source>
        <translation>Ctrl+Alt+1 a Ctrl+Alt+5</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>L, M, H</source>
        <translation>L, M, H</translation>
    </message>
    <message>
        <source>Image like</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Útil</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>N: write a comment</source>
        <translation>N: escribir un comentario</translation>
    </message>
    <message>
        <source>Log of this item</source>
        <translation>Historial de este ítem</translation>
    </message>
    <message>
        <source>append-only, hash-chained</source>
        <translation>solo adición, encadenado por hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing was said about this item yet.</source>
        <translation>Aún no se ha dicho nada de este ítem.</translation>
    </message>
    <message>
        <source>Submit, next</source>
        <translation>Enviar, siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Submit and go on</source>
        <translation>Enviar y seguir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Ciego</translation>
    </message>
    <message>
        <source>Review complete</source>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Not blinded</source>
        <translation>No ciego</translation>
    </message>
    <message>
        <source>%1 · order seed %2</source>
        <translation>%1 · semilla del orden %2</translation>
    </message>
    <message>
        <source>all is judged: names and scores are shown</source>
        <translation>todo está evaluado: se muestran nombres y puntuaciones</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>nada está oculto</translation>
    </message>
    <message>
        <source>%1 · item %2 of %3</source>
        <translation>%1 · ítem %2 de %3</translation>
    </message>
    <message>
        <source>Run that is graded</source>
        <translation>Entrenamiento que se evalúa</translation>
    </message>
    <message>
        <source>Grade run %1 (key %1)</source>
        <translation>Evaluar entrenamiento %1 (tecla %1)</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the run left out</source>
        <translation>Lo que el entrenamiento omitió</translation>
    </message>
    <message>
        <source>Left out by the run, %1</source>
        <translation>Omitido por el entrenamiento, %1</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Inocuo</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Significativo</translation>
    </message>
    <message>
        <source>Weight of what was left out, %1</source>
        <translation>Gravedad de lo omitido, %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Left-out finding</source>
        <translation>Hallazgo omitido</translation>
    </message>
    <message>
        <source>Remove left-out finding</source>
        <translation>Quitar hallazgo omitido</translation>
    </message>
    <message>
        <source>Submitted: it cannot be changed, only added to.</source>
        <translation>Enviado: no se puede cambiar, solo ampliar.</translation>
    </message>
    <message>
        <source>Submit and go on (Enter)</source>
        <translation>Enviar y seguir (Intro)</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>Image likeness</source>
        <translation>Parecido de la imagen</translation>
    </message>
</context>
<context>
    <name>ng::ui::WorkspaceBar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>ng::ui::Workspaces</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ng::ui::texts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Events are written as .tsv, .edf or .bdf, not as "%1".</source>
        <translation>Los eventos se escriben como .tsv, .edf o .bdf, no como "%1".</translation>
    </message>
    <message>
        <source>%1 has no terms; one a line is expected.</source>
        <translation>%1 no tiene términos; se espera uno por línea.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>This version knows no part of the kind “%1”.</source>
        <translation>Esta versión no conoce ninguna parte del tipo “%1”.</translation>
    </message>
    <message>
        <source>The figure has no size in millimetres.</source>
        <translation>La figura no tiene tamaño en milímetros.</translation>
    </message>
    <message>
        <source>Two parts have the id “%1”.</source>
        <translation>Dos partes tienen el id “%1”.</translation>
    </message>
    <message>
        <source>The HTML file cannot be read back: line %1: %2</source>
        <translation>No se puede volver a leer el archivo HTML: línea %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The printer took no further page.</source>
        <translation>La impresora no aceptó más páginas.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>No unit was judged by all of these raters.</source>
        <translation>Ninguna unidad fue evaluada por todos estos evaluadores.</translation>
    </message>
    <message>
        <source>Not defined: all judgements are the same, so nothing can be said beyond chance.</source>
        <translation>No definido: todos los juicios son iguales, así que no se puede decir nada más allá del azar.</translation>
    </message>
    <message>
        <source>An evidence ends before it starts.</source>
        <translation>Una evidencia termina antes de empezar.</translation>
    </message>
    <message>
        <source>The image %1 is not inside the run folder.</source>
        <translation>La imagen %1 no está dentro de la carpeta del entrenamiento.</translation>
    </message>
    <message>
        <source>%1 (line 2) and %2 (line 2) do not belong together: they judge other runs, items or studies (review %3 and %4).</source>
        <translation>%1 (línea 2) y %2 (línea 2) no corresponden entre sí: evalúan otros entrenamientos, ítems o estudios (revisiones %3 y %4).</translation>
    </message>
    <message>
        <source>%1 (line 2) and %2 (line 2) are both by the rater "%3".</source>
        <translation>%1 (línea 2) y %2 (línea 2) son ambos del evaluador "%3".</translation>
    </message>
    <message>
        <source>Not defined: fewer than 2 decodings were rated by all, or all ratings are the same.</source>
        <translation>No definido: menos de 2 decodificaciones fueron valoradas por todos, o todas las valoraciones son iguales.</translation>
    </message>
    <message>
        <source>There is no review file to merge.</source>
        <translation>No hay ningún archivo de revisión que combinar.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>No se puede copiar %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not empty: choose a new folder.</source>
        <translation>%1 no está vacía: elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>Repeats of the shuffled control of %1 do not fit each other.</source>
        <translation>Las repeticiones del control permutado de %1 no encajan entre sí.</translation>
    </message>
    <message>
        <source>The run %1 is not part of this review.</source>
        <translation>El entrenamiento %1 no forma parte de esta revisión.</translation>
    </message>
    <message>
        <source>This changes the verdict on item %1 after it was submitted.</source>
        <translation>Esto cambia el veredicto sobre el ítem %1 después de enviarlo.</translation>
    </message>
    <message>
        <source>What was added to a submitted verdict cannot be taken back.</source>
        <translation>Lo añadido a un veredicto enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>A review file has one plan, but this is a second one.</source>
        <translation>Un archivo de revisión tiene un plan, pero este es el segundo.</translation>
    </message>
    <message>
        <source>This is a journal, but no review file: its first entry is no review plan.</source>
        <translation>Esto es un diario, pero no un archivo de revisión: su primera entrada no es un plan de revisión.</translation>
    </message>
    <message>
        <source>There is no review file %1.</source>
        <translation>No existe el archivo de revisión %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>A review has 1 to 4 runs, not %1.</source>
        <translation>Una revisión tiene de 1 a 4 entrenamientos, no %1.</translation>
    </message>
    <message>
        <source>Two of the runs decoded exactly the same: %1 is one of them.</source>
        <translation>Dos de los entrenamientos decodificaron exactamente lo mismo: %1 es uno de ellos.</translation>
    </message>
    <message>
        <source>There is no item that all the runs decoded.</source>
        <translation>No hay ningún ítem que todos los entrenamientos decodificaran.</translation>
    </message>
    <message>
        <source>An item is listed twice.</source>
        <translation>Un ítem figura dos veces.</translation>
    </message>
    <message>
        <source>The review's id does not fit its runs and items: the plan was changed.</source>
        <translation>El id de la revisión no corresponde a sus entrenamientos e ítems: se cambió el plan.</translation>
    </message>
    <message>
        <source>False finding</source>
        <translation>Hallazgo falso</translation>
    </message>
    <message>
        <source>Missed finding</source>
        <translation>Hallazgo omitido</translation>
    </message>
    <message>
        <source>Wrong side or location</source>
        <translation>Lado o localización erróneos</translation>
    </message>
    <message>
        <source>Wrong frequency or amplitude</source>
        <translation>Frecuencia o amplitud erróneas</translation>
    </message>
    <message>
        <source>Wrong state or time</source>
        <translation>Estado o tiempo erróneos</translation>
    </message>
    <message>
        <source>Wrong comparison with prior</source>
        <translation>Comparación previa errónea</translation>
    </message>
    <message>
        <source>Overstated certainty</source>
        <translation>Certeza exagerada</translation>
    </message>
    <message>
        <source>Wrong object or attribute</source>
        <translation>Objeto o atributo erróneo</translation>
    </message>
    <message>
        <source>Style only</source>
        <translation>Solo estilo</translation>
    </message>
    <message>
        <source>"%1" is no value of %2.</source>
        <translation>"%1" no es un valor de %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to 5.</source>
        <translation>%1 debe ser un número entero de 1 a 5.</translation>
    </message>
    <message>
        <source>A verdict must be a JSON object.</source>
        <translation>Un veredicto debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Run %1 of this review does not lie beside the file: put it back into the review folder of its run.</source>
        <translation>El entrenamiento %1 de esta revisión no está junto al archivo: devuélvalo a la carpeta de revisión de su entrenamiento.</translation>
    </message>
</context>
<context>
    <name>ridge</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Column of items.tsv, a .npy or .h5 file with one row an item, or channel:NAME for the mean of a channel in the window; empty: the run's target.</source>
        <translation>Columna de items.tsv, un archivo .npy o .h5 con una fila por ítem, o channel:NAME para la media de un canal en la ventana; vacío: el objetivo del entrenamiento.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>auto takes files, channels and columns of more than ten different numbers as regression.</source>
        <translation>auto toma archivos, canales y columnas de más de diez números distintos como regresión.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>In units of the features' mean square times the training items; 0 chooses it on the validation items.</source>
        <translation>En unidades de la media cuadrática de las características por los ítems de entrenamiento; 0 la elige con los ítems de validación.</translation>
    </message>
    <message>
        <source>Regression needs numbers, but the target column holds “%1”.</source>
        <translation>La regresión necesita números, pero la columna objetivo contiene “%1”.</translation>
    </message>
    <message>
        <source>The arrays of the checkpoint do not fit each other.</source>
        <translation>Las matrices del punto de control no encajan entre sí.</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Regresión ridge</translation>
    </message>
    <message>
        <source>Linear regression of numbers, vectors or classes from averaged time bins: the yardstick for any target.</source>
        <translation>Regresión lineal de números, vectores o clases a partir de intervalos de tiempo promediados: la referencia para cualquier objetivo.</translation>
    </message>
    <message>
        <source>A few dozen items.</source>
        <translation>Unas docenas de ítems.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>The checkpoint holds %1 fitted units, but the plan has %2.</source>
        <translation>El punto de control contiene %1 unidades ajustadas, pero el plan tiene %2.</translation>
    </message>
    <message>
        <source>Item %1 is of class “%2”, which the decoder does not know.</source>
        <translation>El ítem %1 es de la clase “%2”, que el decodificador no conoce.</translation>
    </message>
    <message>
        <source>The checkpoint's “%1” is no list of texts.</source>
        <translation>“%1” del punto de control no es una lista de textos.</translation>
    </message>
    <message>
        <source>The decoder was trained on %1 channels, but the data have %2.</source>
        <translation>El decodificador se entrenó con %1 canales, pero los datos tienen %2.</translation>
    </message>
    <message>
        <source>Channel %1 is %2 in the data, but was %3 in training.</source>
        <translation>El canal %1 es %2 en los datos, pero era %3 en el entrenamiento.</translation>
    </message>
    <message>
        <source>The data have %1 Hz, but training had %2 Hz: resample them.</source>
        <translation>Los datos tienen %1 Hz, pero el entrenamiento tenía %2 Hz: remuestréelos.</translation>
    </message>
    <message>
        <source>Windows have %1 samples, but training had %2.</source>
        <translation>Las ventanas tienen %1 muestras, pero el entrenamiento tenía %2.</translation>
    </message>
    <message>
        <source>The weights of the checkpoint do not fit its intercepts.</source>
        <translation>Los pesos del punto de control no encajan con sus interceptos.</translation>
    </message>
    <message>
        <source>Time bins</source>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>Equal pieces of the window that are averaged; 0 uses every sample.</source>
        <translation>Partes iguales de la ventana que se promedian; 0 usa todas las muestras.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has no array “%2”.</source>
        <translation>El punto de control %1 no tiene la matriz “%2”.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of a run.</source>
        <translation>%1 no es un punto de control de un entrenamiento.</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of version %2; this program reads up to version %3.</source>
        <translation>%1 es un punto de control de versión %2; este programa lee hasta la versión %3.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has no fact “%2”.</source>
        <translation>El punto de control %1 no tiene el dato “%2”.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be paired: they decode different things.</source>
        <translation>%1 y %2 no se pueden emparejar: decodifican cosas distintas.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be paired: they are of different studies.</source>
        <translation>%1 y %2 no se pueden emparejar: son de estudios distintos.</translation>
    </message>
    <message>
        <source>There is no control “%1”; known are shuffled, noise, time_shift, duration_only.</source>
        <translation>No existe el control “%1”; se conocen shuffled, noise, time_shift, duration_only.</translation>
    </message>
    <message>
        <source>“%1” repeats of the control %2: give a number from 1 to 1000.</source>
        <translation>“%1” repeticiones del control %2: indique un número de 1 a 1000.</translation>
    </message>
    <message>
        <source>items.tsv has no column onset.</source>
        <translation>items.tsv no tiene la columna onset.</translation>
    </message>
    <message>
        <source>The control %1 is given twice.</source>
        <translation>El control %1 se da dos veces.</translation>
    </message>
    <message>
        <source>all items last equally long, so their duration tells nothing</source>
        <translation>todos los ítems duran lo mismo, así que su duración no dice nada</translation>
    </message>
    <message>
        <source>The shuffled control has the real signals.</source>
        <translation>El control permutado tiene las señales reales.</translation>
    </message>
    <message>
        <source>%1 has no decoders yet: its training has not come to an end; resume it.</source>
        <translation>%1 aún no tiene decodificadores: su entrenamiento no ha llegado al final; reanúdelo.</translation>
    </message>
    <message>
        <source>%1 does not have one row for each of its %2 items.</source>
        <translation>%1 no tiene una fila por cada uno de sus %2 ítems.</translation>
    </message>
    <message>
        <source>Attribute %1 of %2 is no integer.</source>
        <translation>El atributo %1 de %2 no es un entero.</translation>
    </message>
    <message>
        <source>The arrays of %1 do not fit each other.</source>
        <translation>Las matrices de %1 no encajan entre sí.</translation>
    </message>
    <message>
        <source>No channel to the engine can be made: %1.</source>
        <translation>No se puede crear un canal con el motor: %1.</translation>
    </message>
    <message>
        <source>The engine %1 does not start: %2.</source>
        <translation>El motor %1 no arranca: %2.</translation>
    </message>
    <message>
        <source>closed the conversation</source>
        <translation>cerró la conversación</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <translation>fue terminado por la señal %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>The engine %1.%2 Runs it had under way can be resumed.</source>
        <translation>El motor %1.%2 Los entrenamientos que tenía en curso se pueden reanudar.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s. It is ended; runs it had under way can be resumed.</source>
        <translation>El motor lleva %1 s sin responder. Se ha terminado; los entrenamientos que tenía en curso se pueden reanudar.</translation>
    </message>
    <message>
        <source>The engine did not answer the request %1 in time.</source>
        <translation>El motor no respondió a tiempo a la solicitud %1.</translation>
    </message>
    <message>
        <source>The engine's encoder %1 gave vectors of another shape than asked for.</source>
        <translation>El codificador %1 del motor dio vectores de otra forma que la pedida.</translation>
    </message>
    <message>
        <source>This needs neuroglyph-engine, which is not in this build (looked for %1).</source>
        <translation>Esto necesita neuroglyph-engine, que no está en esta compilación (se buscó %1).</translation>
    </message>
    <message>
        <source>The engine has no run number %1.</source>
        <translation>El motor no tiene ningún entrenamiento número %1.</translation>
    </message>
    <message>
        <source>The engine speaks protocol %1, not %2: both programs must be of one version.</source>
        <translation>El motor habla el protocolo %1, no %2: ambos programas deben ser de la misma versión.</translation>
    </message>
    <message>
        <source>This engine has no text encoders.</source>
        <translation>Este motor no tiene codificadores de texto.</translation>
    </message>
    <message>
        <source>This engine has no self-test.</source>
        <translation>Este motor no tiene autocomprobación.</translation>
    </message>
    <message>
        <source>The engine knows no request “%1”.</source>
        <translation>El motor no conoce la solicitud “%1”.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation>Una solicitud debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Folds have %1 and %2 columns, so they cannot be judged together.</source>
        <translation>Los pliegues tienen %1 y %2 columnas, así que no se pueden evaluar juntos.</translation>
    </message>
    <message>
        <source>There are no decodings to judge.</source>
        <translation>No hay decodificaciones que evaluar.</translation>
    </message>
    <message>
        <source>%1 has no decodings yet: its training has not come to an end; resume it.</source>
        <translation>%1 aún no tiene decodificaciones: su entrenamiento no ha llegado al final; reanúdelo.</translation>
    </message>
    <message>
        <source>The split leaks, so a score would mean nothing: %1 Choose another split plan, or mend the study.</source>
        <translation>La partición tiene fuga de datos, así que una puntuación no significaría nada: %1 Elija otra partición o corrija el estudio.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 training and %3 test items with usable windows: use fewer folds or another window.</source>
        <translation>El pliegue %1 tiene %2 ítems de entrenamiento y %3 de prueba con ventanas utilizables: use menos pliegues u otra ventana.</translation>
    </message>
    <message>
        <source>Channel %1 is the target and the only channel: there is nothing to predict it from.</source>
        <translation>El canal %1 es el objetivo y el único canal: no hay de qué predecirlo.</translation>
    </message>
    <message>
        <source>too few items are left with windows inside the recording</source>
        <translation>quedan muy pocos ítems con ventanas dentro del registro</translation>
    </message>
    <message>
        <source>There is no framework “%1”; known are: %2.</source>
        <translation>No existe el método “%1”; se conocen: %2.</translation>
    </message>
    <message>
        <source>%1 has no preset “%2”; it has: %3.</source>
        <translation>%1 no tiene el preajuste “%2”; tiene: %3.</translation>
    </message>
    <message>
        <source>This program does not run the framework “%1”.</source>
        <translation>Este programa no ejecuta el método “%1”.</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta del entrenamiento %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a file: give a new folder for the run.</source>
        <translation>%1 es un archivo: indique una carpeta nueva para el entrenamiento.</translation>
    </message>
    <message>
        <source>%1 holds a run already: resume it, or give another folder.</source>
        <translation>%1 ya contiene un entrenamiento: reanúdelo o indique otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not empty: give a new folder for the run.</source>
        <translation>%1 no está vacía: indique una carpeta nueva para el entrenamiento.</translation>
    </message>
    <message>
        <source>There is no run in %1: run.json is missing.</source>
        <translation>No hay ningún entrenamiento en %1: falta run.json.</translation>
    </message>
    <message>
        <source>run.json names the state “%1”, which does not exist.</source>
        <translation>run.json nombra el estado “%1”, que no existe.</translation>
    </message>
    <message>
        <source>%1 must hold exactly one array of numbers at its root, but holds %2.</source>
        <translation>%1 debe contener exactamente una matriz de números en su raíz, pero contiene %2.</translation>
    </message>
    <message>
        <source>%1 has %2 axes, but vectors need 2: rows and dimensions.</source>
        <translation>%1 tiene %2 ejes, pero los vectores necesitan 2: filas y dimensiones.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but items.tsv has %3 items: one row an item is needed.</source>
        <translation>%1 tiene %2 filas, pero items.tsv tiene %3 ítems: se necesita una fila por ítem.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but there are %3 classes and %4 items.</source>
        <translation>%1 tiene %2 filas, pero hay %3 clases y %4 ítems.</translation>
    </message>
    <message>
        <source>Channel %1 has no samples in the window of item %2.</source>
        <translation>El canal %1 no tiene muestras en la ventana del ítem %2.</translation>
    </message>
    <message>
        <source>This program has no text encoder “%1”.</source>
        <translation>Este programa no tiene el codificador de texto “%1”.</translation>
    </message>
    <message>
        <source> Train with a smaller batch: --param batch=</source>
        <translation> Entrene con un lote menor: --param batch=</translation>
    </message>
    <message>
        <source>Training was cancelled.</source>
        <translation>El entrenamiento se canceló.</translation>
    </message>
    <message>
        <source>%1 of fold %2, seed %3 is not a finite number at step %4</source>
        <translation>%1 del pliegue %2, semilla %3, no es un número finito en el paso %4</translation>
    </message>
    <message>
        <source>“%1” is no seed.</source>
        <translation>“%1” no es una semilla.</translation>
    </message>
    <message>
        <source>The request names no seed.</source>
        <translation>La solicitud no indica ninguna semilla.</translation>
    </message>
    <message>
        <source>This program computes on the CPU only: give --device cpu.</source>
        <translation>Este programa calcula solo en la CPU: indique --device cpu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The study has changed since the run was started (%1 differ): train a new run on it.</source>
        <translation>El estudio ha cambiado desde que se inició el entrenamiento (%1 difieren): inicie con él un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>The run was started with %1 instructions and goes on with %2: its end may differ in the last digits.</source>
        <translation>El entrenamiento se inició con instrucciones %1 y continúa con %2: su final puede diferir en los últimos dígitos.</translation>
    </message>
    <message>
        <source>The run was started on %1 threads and goes on with %2: its end may differ in the last digits.</source>
        <translation>El entrenamiento se inició con %1 hilos y continúa con %2: su final puede diferir en los últimos dígitos.</translation>
    </message>
    <message>
        <source>The study of this run is not where it was: name it with --study FOLDER.</source>
        <translation>El estudio de este entrenamiento no está donde estaba: indíquelo con --study FOLDER.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The run is held by %1, process %2. Stop it there, then resume it here.</source>
        <translation>El entrenamiento está retenido por %1, proceso %2. Deténgalo allí y reanúdelo aquí.</translation>
    </message>
    <message>
        <source>Process %1 does not let go of the run.</source>
        <translation>El proceso %1 no suelta el entrenamiento.</translation>
    </message>
    <message>
        <source>No engine is running.</source>
        <translation>No hay ningún motor en ejecución.</translation>
    </message>
    <message>
        <source>The run %1 could not be deleted: %2.</source>
        <translation>No se pudo eliminar el entrenamiento %1: %2.</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>No hay ningún entrenamiento en %1.</translation>
    </message>
    <message>
        <source>run.json names the state “%1”, which does not exist.</source>
        <translation>run.json nombra el estado “%1”, que no existe.</translation>
    </message>
</context>
<context>
    <name>signal</name>
    <message>
        <source>The result would have %1 numbers, more than %2: take fewer channels or a shorter part.</source>
        <translation>El resultado tendría %1 números, más de %2: tome menos canales o una parte más corta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>length of a window</source>
        <translation>longitud de una ventana</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <source>part of a window that the next one shares</source>
        <translation>parte de una ventana que comparte la siguiente</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Ventaneo</translation>
    </message>
    <message>
        <source>shape of the window</source>
        <translation>forma de la ventana</translation>
    </message>
    <message>
        <source>Power spectral density</source>
        <translation>Densidad espectral de potencia</translation>
    </message>
    <message>
        <source>One-sided density by Welch's method: [channel, frequency]</source>
        <translation>Densidad unilateral por el método de Welch: [canal, frecuencia]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>what is stored; complex adds a last axis of real and imaginary part</source>
        <translation>lo que se almacena; complex añade un último eje de parte real e imaginaria</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Short-time Fourier transform: [channel, frequency, time]</source>
        <translation>Transformada de Fourier de tiempo corto: [canal, frecuencia, tiempo]</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>length of consecutive stretches; 0: one for everything</source>
        <translation>longitud de los tramos consecutivos; 0: uno para todo</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>name:low-high in Hz, separated by commas; standard: delta, theta, alpha, beta, gamma</source>
        <translation>nombre:inferior-superior en Hz, separadas por comas; estándar: delta, theta, alpha, beta, gamma</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>power: sum of the density's bins in [low, high) times their distance; relative: over the sum of all bands given</source>
        <translation>power: suma de los valores de la densidad en [inferior, superior) por su distancia; relative: respecto a la suma de todas las bandas dadas</translation>
    </message>
    <message>
        <source>Band power</source>
        <translation>Potencia de banda</translation>
    </message>
    <message>
        <source>Power in frequency bands: [time, channel, band]</source>
        <translation>Potencia en bandas de frecuencia: [tiempo, canal, banda]</translation>
    </message>
    <message>
        <source>No stretch of segment_s fits between the gaps: take a shorter one.</source>
        <translation>Ningún tramo de segment_s cabe entre los huecos: tome uno más corto.</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>of the band whose power is mapped</source>
        <translation>de la banda cuya potencia se representa</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>of the band</source>
        <translation>de la banda</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>pixels a side</source>
        <translation>píxeles por lado</translation>
    </message>
    <message>
        <source>log_power: decimal logarithm of µV²; power: V²</source>
        <translation>log_power: logaritmo decimal de µV²; power: V²</translation>
    </message>
    <message>
        <source>Topographic map</source>
        <translation>Mapa topográfico</translation>
    </message>
    <message>
        <source>Band power over the head by spherical splines, seen from above: [time, row, column], NaN outside</source>
        <translation>Potencia de banda sobre la cabeza por splines esféricos, vista desde arriba: [tiempo, fila, columna], NaN fuera</translation>
    </message>
    <message>
        <source>%1 harmonics of a notch are not between 1 and 100.</source>
        <translation>%1 armónicos de un filtro de red no están entre 1 y 100.</translation>
    </message>
    <message>
        <source>The montage needs channels that are not there or not unique: %1.</source>
        <translation>El montaje necesita canales que no existen o no son únicos: %1.</translation>
    </message>
    <message>
        <source>No two channels are neighbouring contacts of a shaft (such as LA1 and LA2).</source>
        <translation>No hay dos canales que sean contactos vecinos de un electrodo (como LA1 y LA2).</translation>
    </message>
    <message>
        <source>“%1” is no derivation A-B of two channels that are there.</source>
        <translation>“%1” no es una derivación A-B de dos canales existentes.</translation>
    </message>
    <message>
        <source>The montage “%1” has an empty derivation.</source>
        <translation>El montaje “%1” tiene una derivación vacía.</translation>
    </message>
    <message>
        <source>A pyramid's first block of %1 samples is no power of two from 2 to 65536.</source>
        <translation>El primer bloque de una pirámide, de %1 muestras, no es una potencia de dos de 2 a 65536.</translation>
    </message>
    <message>
        <source>The overview of this recording takes %1 bytes, more than the cache's limit of %2.</source>
        <translation>La vista general de este registro ocupa %1 bytes, más que el límite de la caché de %2.</translation>
    </message>
    <message>
        <source>There are no %1 columns of %2 samples from sample %3 of channel number %4.</source>
        <translation>No hay %1 columnas de %2 muestras desde la muestra %3 del canal número %4.</translation>
    </message>
    <message>
        <source>The overview cache %1 could not be written: %2. Free some space or set NG_CACHE_DIR.</source>
        <translation>No se pudo escribir la caché de vista general %1: %2. Libere espacio o defina NG_CACHE_DIR.</translation>
    </message>
    <message>
        <source>Channel %1 cannot be re-referenced: its group %2 has fewer than two good channels.</source>
        <translation>No se puede cambiar la referencia del canal %1: su grupo %2 tiene menos de dos canales buenos.</translation>
    </message>
    <message>
        <source>The name %1 fits several channels: %2 and %3; use their labels.</source>
        <translation>El nombre %1 corresponde a varios canales: %2 y %3; use sus etiquetas.</translation>
    </message>
    <message>
        <source>There is no channel %1; there are: %2.</source>
        <translation>No existe el canal %1; existen: %2.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 differ in rate or segments and cannot be subtracted: resample first.</source>
        <translation>Los canales %1 y %2 difieren en frecuencia o segmentos y no se pueden restar: remuestree antes.</translation>
    </message>
    <message>
        <source>No reference channel is named.</source>
        <translation>No se indica ningún canal de referencia.</translation>
    </message>
    <message>
        <source>%1 Hz to %2 Hz has no simple ratio: choose a rate that shares factors with the first.</source>
        <translation>%1 Hz a %2 Hz no tiene una razón simple: elija una frecuencia que comparta factores con la primera.</translation>
    </message>
    <message>
        <source>Channel %1 holds trigger codes, which cannot be resampled: leave it out.</source>
        <translation>El canal %1 contiene códigos de disparo, que no se pueden remuestrear: exclúyalo.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>zero: forward and backward, no delay, twice the attenuation; causal: one pass</source>
        <translation>zero: hacia adelante y hacia atrás, sin retardo, doble atenuación; causal: una pasada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>what is kept or removed</source>
        <translation>lo que se conserva o elimina</translation>
    </message>
    <message>
        <source>Lower cutoff</source>
        <translation>Corte inferior</translation>
    </message>
    <message>
        <source>-3 dB a pass; unused by lowpass</source>
        <translation>-3 dB por pasada; sin uso en lowpass</translation>
    </message>
    <message>
        <source>Upper cutoff</source>
        <translation>Corte superior</translation>
    </message>
    <message>
        <source>-3 dB a pass; unused by highpass</source>
        <translation>-3 dB por pasada; sin uso en highpass</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>of the Butterworth prototype</source>
        <translation>del prototipo de Butterworth</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Butterworth filter, zero phase or causal</source>
        <translation>Filtro Butterworth, de fase cero o causal</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>of the mains: 50 or 60</source>
        <translation>de la red eléctrica: 50 o 60</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>how many multiples, the first being the frequency itself; those near half the rate are left out</source>
        <translation>cuántos múltiplos, siendo el primero la propia frecuencia; se excluyen los próximos a la mitad de la frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>frequency over -3 dB width</source>
        <translation>frecuencia entre anchura a -3 dB</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Filtro de red</translation>
    </message>
    <message>
        <source>Removes the mains frequency and its harmonics</source>
        <translation>Elimina la frecuencia de la red y sus armónicos</translation>
    </message>
    <message>
        <source>Montage</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>average, ref:A1,A2, double-banana, transverse, bipolar-shafts, or derivations: Fp1-F7,F7-T7</source>
        <translation>average, ref:A1,A2, double-banana, transverse, bipolar-shafts, o derivaciones: Fp1-F7,F7-T7</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Re-references to an average or named channels, or makes a bipolar montage</source>
        <translation>Cambia la referencia a un promedio o a los canales indicados, o crea un montaje bipolar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>of the result</source>
        <translation>del resultado</translation>
    </message>
    <message>
        <source>Resample</source>
        <translation>Remuestrear</translation>
    </message>
    <message>
        <source>Changes the sampling rate by polyphase filtering</source>
        <translation>Cambia la frecuencia de muestreo mediante filtrado polifásico</translation>
    </message>
    <message>
        <source>The transform %1 is not in this build; there are: %2.</source>
        <translation>La transformada %1 no está en esta compilación; existen: %2.</translation>
    </message>
    <message>
        <source>There is no transform %1; there are: %2.</source>
        <translation>No existe la transformada %1; existen: %2.</translation>
    </message>
    <message>
        <source>Channels %1 and %2 differ in rate or segments and do not fit into one array: choose channels of one rate.</source>
        <translation>Los canales %1 y %2 difieren en frecuencia o segmentos y no caben en una matriz: elija canales de una frecuencia.</translation>
    </message>
    <message>
        <source>There is no channel but triggers.</source>
        <translation>No hay más canales que los de disparo.</translation>
    </message>
    <message>
        <source>There is no channel number %1; there are %2.</source>
        <translation>No existe el canal número %1; hay %2.</translation>
    </message>
    <message>
        <source>There is no sample between %1 s and %2 s.</source>
        <translation>No hay ninguna muestra entre %1 s y %2 s.</translation>
    </message>
    <message>
        <source>A cutoff of %1 Hz is not between 0 and half the sampling rate, %2 Hz.</source>
        <translation>Un corte de %1 Hz no está entre 0 y la mitad de la frecuencia de muestreo, %2 Hz.</translation>
    </message>
    <message>
        <source>A filter order of %1 is not between 1 and 16.</source>
        <translation>Un orden de filtro de %1 no está entre 1 y 16.</translation>
    </message>
    <message>
        <source>The lower edge of a band, %1 Hz, is not below the upper, %2 Hz.</source>
        <translation>El límite inferior de una banda, %1 Hz, no está por debajo del superior, %2 Hz.</translation>
    </message>
    <message>
        <source>A notch quality of %1 is not above 0.</source>
        <translation>Una calidad de filtro de red de %1 no es mayor que 0.</translation>
    </message>
    <message>
        <source>A notch at %1 Hz with quality %2 is wider than the spectrum.</source>
        <translation>Un filtro de red a %1 Hz con calidad %2 es más ancho que el espectro.</translation>
    </message>
    <message>
        <source>The filter rings for more than %1 samples: raise the cutoff or resample first.</source>
        <translation>El filtro oscila durante más de %1 muestras: suba el corte o remuestree antes.</translation>
    </message>
    <message>
        <source>There is no window “%1”; there are hann, hamming and boxcar.</source>
        <translation>No existe la ventana “%1”; existen hann, hamming y boxcar.</translation>
    </message>
    <message>
        <source>A window of %1 samples with a hop of %2 is not possible: 2 to %3 samples, hop from 1 to the window.</source>
        <translation>Una ventana de %1 muestras con un salto de %2 no es posible: de 2 a %3 muestras, salto de 1 a la ventana.</translation>
    </message>
    <message>
        <source>A transform of %1 samples is shorter than the window of %2 or above %3.</source>
        <translation>Una transformada de %1 muestras es más corta que la ventana de %2 o supera %3.</translation>
    </message>
    <message>
        <source>There are no samples to transform.</source>
        <translation>No hay muestras que transformar.</translation>
    </message>
    <message>
        <source>No sphere fits the electrode positions: there are too few, or they lie on a plane.</source>
        <translation>Ninguna esfera se ajusta a las posiciones de los electrodos: hay muy pocas o están en un plano.</translation>
    </message>
    <message>
        <source>Interpolation needs at least two electrodes with positions.</source>
        <translation>La interpolación necesita al menos dos electrodos con posición.</translation>
    </message>
    <message>
        <source>The spline's stiffness must be 2 to 6 and its terms 1 to 1000.</source>
        <translation>La rigidez del spline debe ser de 2 a 6 y sus términos de 1 a 1000.</translation>
    </message>
    <message>
        <source>Two electrodes lie at the same place: leave one out or use a positive lambda.</source>
        <translation>Dos electrodos están en el mismo lugar: excluya uno o use un lambda positivo.</translation>
    </message>
    <message>
        <source>An electrode lies at the centre of the head.</source>
        <translation>Un electrodo está en el centro de la cabeza.</translation>
    </message>
    <message>
        <source>A map of %1 pixels a side is not between 8 and 1024.</source>
        <translation>Un mapa de %1 píxeles por lado no está entre 8 y 1024.</translation>
    </message>
    <message>
        <source>A map needs at least 8 electrodes with positions; there are %1.</source>
        <translation>Un mapa necesita al menos 8 electrodos con posición; hay %1.</translation>
    </message>
    <message>
        <source>A window of %1 samples does not fit into %2 samples without a gap: take a shorter one.</source>
        <translation>Una ventana de %1 muestras no cabe en %2 muestras sin hueco: tome una más corta.</translation>
    </message>
    <message>
        <source>No channel is named.</source>
        <translation>No se indica ningún canal.</translation>
    </message>
    <message>
        <source>“%1” is no band: write name:low-high in Hz, such as alpha:8-13.</source>
        <translation>“%1” no es una banda: escriba nombre:inferior-superior en Hz, por ejemplo alpha:8-13.</translation>
    </message>
    <message>
        <source>Band %1 (%2 to %3 Hz) holds no frequency of this spectrum, which has one every %4 Hz up to %5: take a longer window or a higher rate.</source>
        <translation>La banda %1 (%2 a %3 Hz) no contiene ninguna frecuencia de este espectro, que tiene una cada %4 Hz hasta %5: tome una ventana más larga o una frecuencia mayor.</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>How many things are seen; the first of the built-in list.</source>
        <translation>Cuántas cosas se ven; las primeras de la lista incorporada.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How often each concept is seen. Trials = concepts x repetitions.</source>
        <translation>Cuántas veces se ve cada concepto. Ensayos = conceptos x repeticiones.</translation>
    </message>
    <message>
        <source>Test repetitions</source>
        <translation>Repeticiones de prueba</translation>
    </message>
    <message>
        <source>How many of the repetitions, the last ones, the column split gives to test.</source>
        <translation>Cuántas de las repeticiones, las últimas, asigna la columna split a la prueba.</translation>
    </message>
    <message>
        <source>Validation repetitions</source>
        <translation>Repeticiones de validación</translation>
    </message>
    <message>
        <source>How many of those before them it gives to validation.</source>
        <translation>Cuántas de las anteriores asigna a la validación.</translation>
    </message>
    <message>
        <source>Repetitions a run</source>
        <translation>Repeticiones por tanda</translation>
    </message>
    <message>
        <source>How many repetitions one recording holds.</source>
        <translation>Cuántas repeticiones contiene un registro.</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>Dimensiones latentes</translation>
    </message>
    <message>
        <source>Directions of the embedding space that the response carries.</source>
        <translation>Direcciones del espacio de incrustación que lleva la respuesta.</translation>
    </message>
    <message>
        <source>Best possible score</source>
        <translation>Mejor puntuación posible</translation>
    </message>
    <message>
        <source>Top-1 on single test trials of an observer who knows the true patterns and noise. It is reached by leaving the response out of a share of trials (not attended to), or by a stronger response where needed.</source>
        <translation>Top-1 en ensayos de prueba aislados de un observador que conoce los patrones verdaderos y el ruido. Se alcanza quitando la respuesta de una fracción de los ensayos (no atendidos) o, si hace falta, con una respuesta más fuerte.</translation>
    </message>
    <message>
        <source>Strength of the response</source>
        <translation>Intensidad de la respuesta</translation>
    </message>
    <message>
        <source>Distance d' between concepts that differ by one standard deviation along one latent, in an attended trial.</source>
        <translation>Distancia d' entre conceptos que difieren en una desviación típica a lo largo de una dimensión latente, en un ensayo atendido.</translation>
    </message>
    <message>
        <source>Embedded text</source>
        <translation>Texto incrustado</translation>
    </message>
    <message>
        <source>Which text of a concept gives its vector.</source>
        <translation>Qué texto de un concepto da su vector.</translation>
    </message>
    <message>
        <source>No repetition is left for training: raise repetitions, or lower test_repetitions or validation_repetitions.</source>
        <translation>No queda ninguna repetición para el entrenamiento: suba repetitions o baje test_repetitions o validation_repetitions.</translation>
    </message>
    <message>
        <source>There must be more concepts than latents.</source>
        <translation>Debe haber más conceptos que dimensiones latentes.</translation>
    </message>
    <message>
        <source>The best possible score must lie above chance.</source>
        <translation>La mejor puntuación posible debe estar por encima del azar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Simulated concepts</source>
        <translation>Conceptos simulados</translation>
    </message>
    <message>
        <source>Concepts seen in EEG</source>
        <translation>Conceptos vistos en el EEG</translation>
    </message>
    <message>
        <source>63-channel EEG of somebody who sees everyday things; responses are a linear map of the concepts' text vectors.</source>
        <translation>EEG de 63 canales de alguien que ve cosas cotidianas; las respuestas son una aplicación lineal de los vectores de texto de los conceptos.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty; name a new folder.</source>
        <translation>%1 ya existe y no está vacía; indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>The vectors of %1 concepts span fewer than %2 dimensions; lower the parameter latents or use another text encoder.</source>
        <translation>Los vectores de %1 conceptos abarcan menos de %2 dimensiones; baje el parámetro latents o use otro codificador de texto.</translation>
    </message>
    <message>
        <source>There is no simulator "%1" in this build; there are: %2.</source>
        <translation>No existe el simulador "%1" en esta compilación; existen: %2.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>The last line of the journal is unfinished (%1 bytes); it is left out.</source>
        <translation>La última línea del diario está incompleta (%1 bytes); se excluye.</translation>
    </message>
    <message>
        <source>%1 items have no row in this array of %2 rows.</source>
        <translation>%1 ítems no tienen fila en esta matriz de %2 filas.</translation>
    </message>
    <message>
        <source>%1 items cannot be read, such as %2: %3.</source>
        <translation>%1 ítems no se pueden leer, por ejemplo %2: %3.</translation>
    </message>
    <message>
        <source>No channel is known to be a brain signal; name the channels when training.</source>
        <translation>No se conoce ningún canal como señal cerebral; indique los canales al entrenar.</translation>
    </message>
    <message>
        <source>Brain-signal channels have different rates: %1 Hz; training needs a rate to resample to.</source>
        <translation>Los canales de señal cerebral tienen frecuencias distintas: %1 Hz; el entrenamiento necesita una frecuencia a la que remuestrear.</translation>
    </message>
    <message>
        <source>Recordings have different rates: %1; training needs a rate to resample to.</source>
        <translation>Los registros tienen frecuencias distintas: %1; el entrenamiento necesita una frecuencia a la que remuestrear.</translation>
    </message>
    <message>
        <source>No channel is in every recording; they cannot be trained together.</source>
        <translation>Ningún canal está en todos los registros; no se pueden entrenar juntos.</translation>
    </message>
    <message>
        <source>%1 of %2 channels are in every recording; training uses those.</source>
        <translation>%1 de %2 canales están en todos los registros; el entrenamiento usa esos.</translation>
    </message>
    <message>
        <source>%1 items name images that are not there, such as %2.</source>
        <translation>%1 ítems nombran imágenes que no existen, por ejemplo %2.</translation>
    </message>
    <message>
        <source>The items have no column %1 to decode.</source>
        <translation>Los ítems no tienen la columna %1 que decodificar.</translation>
    </message>
    <message>
        <source>No item is left to read: each is excluded or has no %1.</source>
        <translation>No queda ningún ítem que leer: cada uno está excluido o no tiene %1.</translation>
    </message>
    <message>
        <source>Items last differently (%1 has %2 s, %3 has %4 s); give a window, such as 0 to 1 s.</source>
        <translation>Los ítems duran de forma distinta (%1 tiene %2 s, %3 tiene %4 s); indique una ventana, por ejemplo de 0 a 1 s.</translation>
    </message>
    <message>
        <source>Items have no duration; give a window, such as 0 to 1 s.</source>
        <translation>Los ítems no tienen duración; indique una ventana, por ejemplo de 0 a 1 s.</translation>
    </message>
    <message>
        <source>%1 items of %2 channels and %3 samples take more than %4 MB; choose fewer channels, a lower rate or a shorter window.</source>
        <translation>%1 ítems de %2 canales y %3 muestras ocupan más de %4 MB; elija menos canales, una frecuencia menor o una ventana más corta.</translation>
    </message>
    <message>
        <source>Epoched arrays are taken as they are: no window, filter, rate, reference or choice of channels.</source>
        <translation>Las matrices por épocas se toman tal cual: sin ventana, filtro, frecuencia, referencia ni selección de canales.</translation>
    </message>
    <message>
        <source>The arrays %1 and %2 differ in channels, samples or rate.</source>
        <translation>Las matrices %1 y %2 difieren en canales, muestras o frecuencia.</translation>
    </message>
    <message>
        <source>A window of %1 s holds no sample at %2 Hz.</source>
        <translation>Una ventana de %1 s no contiene ninguna muestra a %2 Hz.</translation>
    </message>
    <message>
        <source>No window can be read; the first: %1.</source>
        <translation>No se puede leer ninguna ventana; la primera: %1.</translation>
    </message>
    <message>
        <source>Epoched arrays need a row for each item and cannot be mixed with continuous recordings.</source>
        <translation>Las matrices por épocas necesitan una fila por ítem y no se pueden mezclar con registros continuos.</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays; say which in study.json: "recordings": {"%1": {"dataset": "NAME"}}.</source>
        <translation>%1 contiene %2 matrices; indique cuál en study.json: "recordings": {"%1": {"dataset": "NAME"}}.</translation>
    </message>
    <message>
        <source>%1 has %2 axes; epochs are [rows, channels, samples] or [rows, features].</source>
        <translation>%1 tiene %2 ejes; las épocas son [filas, canales, muestras] o [filas, características].</translation>
    </message>
    <message>
        <source>study.json gives %2 labels for the %3 channels of %1.</source>
        <translation>study.json da %2 etiquetas para los %3 canales de %1.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>%1 has no channel %2.</source>
        <translation>%1 no tiene el canal %2.</translation>
    </message>
    <message>
        <source>%1: the channels %2 (%3 Hz) and %4 (%5 Hz) differ in rate; give a rate to resample to, or choose channels.</source>
        <translation>%1: los canales %2 (%3 Hz) y %4 (%5 Hz) difieren en frecuencia; indique una frecuencia a la que remuestrear o elija canales.</translation>
    </message>
    <message>
        <source>%1 has no channel %2 after re-referencing.</source>
        <translation>%1 no tiene el canal %2 tras cambiar la referencia.</translation>
    </message>
    <message>
        <source>%1: the channels %2 and %3 differ in their rate or gaps.</source>
        <translation>%1: los canales %2 y %3 difieren en su frecuencia o sus huecos.</translation>
    </message>
    <message>
        <source>%1 shares no brain-signal channel with the recordings before it; name channels that all have.</source>
        <translation>%1 no comparte ningún canal de señal cerebral con los registros anteriores; indique canales que todos tengan.</translation>
    </message>
    <message>
        <source>%1 has %2 Hz and %3 has %4 Hz; give a rate to resample to.</source>
        <translation>%1 tiene %2 Hz y %3 tiene %4 Hz; indique una frecuencia a la que remuestrear.</translation>
    </message>
    <message>
        <source>No channel is left: each one is marked bad in some recording.</source>
        <translation>No queda ningún canal: cada uno está marcado como malo en algún registro.</translation>
    </message>
    <message>
        <source>%1 must be a frequency in Hz above 0.</source>
        <translation>%1 debe ser una frecuencia en Hz mayor que 0.</translation>
    </message>
    <message>
        <source>There is no column onset.</source>
        <translation>No existe la columna onset.</translation>
    </message>
    <message>
        <source>There is no dataset_description.json; the folder is read as BIDS by its file names.</source>
        <translation>No hay dataset_description.json; la carpeta se lee como BIDS por sus nombres de archivo.</translation>
    </message>
    <message>
        <source>The sidecar says %1 Hz, the file has %2 Hz; the file is taken.</source>
        <translation>El archivo auxiliar dice %1 Hz, el archivo tiene %2 Hz; se toma el archivo.</translation>
    </message>
    <message>
        <source>BIDS data set (EEG, iEEG)</source>
        <translation>Conjunto de datos BIDS (EEG, iEEG)</translation>
    </message>
    <message>
        <source>EEG and iEEG recordings of a BIDS folder with their events, channels and electrodes.</source>
        <translation>Registros de EEG e iEEG de una carpeta BIDS con sus eventos, canales y electrodos.</translation>
    </message>
    <message>
        <source>The table of electrodes is left out: %1</source>
        <translation>La tabla de electrodos se excluye: %1</translation>
    </message>
    <message>
        <source>%1 events have no onset and are left out.</source>
        <translation>%1 eventos no tienen inicio y se excluyen.</translation>
    </message>
    <message>
        <source>There is no BIDS folder %1.</source>
        <translation>No existe la carpeta BIDS %1.</translation>
    </message>
    <message>
        <source>%1 has no samples.</source>
        <translation>%1 no tiene muestras.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>This recording gave no items.</source>
        <translation>Este registro no dio ningún ítem.</translation>
    </message>
    <message>
        <source>None of the %1 recordings of %2 can be read. The first: %3</source>
        <translation>Ninguno de los %1 registros de %2 se puede leer. El primero: %3</translation>
    </message>
    <message>
        <source>There is no recording of the layout %1 in %2.</source>
        <translation>No hay ningún registro de la disposición %1 en %2.</translation>
    </message>
    <message>
        <source>No item came out of %1 recordings. Labels of their events: %2. Choose some with --events, or cut windows with --windows.</source>
        <translation>No salió ningún ítem de %1 registros. Etiquetas de sus eventos: %2. Elija algunas con --events o recorte ventanas con --windows.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No existe el archivo o carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>There is no importer for the layout "%1" in this build; there are: %2.</source>
        <translation>No hay importador para la disposición "%1" en esta compilación; existen: %2.</translation>
    </message>
    <message>
        <source>Folder of EDF and BDF files</source>
        <translation>Carpeta de archivos EDF y BDF</translation>
    </message>
    <message>
        <source>Every EDF or BDF file below a folder (or one file); annotations become items.</source>
        <translation>Todos los archivos EDF o BDF bajo una carpeta (o un solo archivo); las anotaciones se convierten en ítems.</translation>
    </message>
    <message>
        <source>Recordings of any format</source>
        <translation>Registros de cualquier formato</translation>
    </message>
    <message>
        <source>Every recording that this build reads below a folder (or one file); its events become items.</source>
        <translation>Todos los registros que esta compilación lee bajo una carpeta (o un solo archivo); sus eventos se convierten en ítems.</translation>
    </message>
    <message>
        <source>%1 needs the columns label and text (or concept), separated by tabs.</source>
        <translation>%1 necesita las columnas label y text (o concept), separadas por tabuladores.</translation>
    </message>
    <message>
        <source>%1, line %2: the label "%3" is there twice.</source>
        <translation>%1, línea %2: la etiqueta "%3" aparece dos veces.</translation>
    </message>
    <message>
        <source>The chain of the journal is broken here: this line or one before it was changed, removed or exchanged. Restore the file from a copy, or move it aside to go on without its edits.</source>
        <translation>La cadena del diario está rota aquí: esta línea o una anterior se cambió, quitó o sustituyó. Restaure el archivo desde una copia o apártelo para continuar sin sus cambios.</translation>
    </message>
    <message>
        <source>The event "%1" at %2 s that this edit changes is not there.</source>
        <translation>El evento "%1" en %2 s que este cambio modifica no existe.</translation>
    </message>
    <message>
        <source>The journal has no edit %1.</source>
        <translation>El diario no tiene el cambio %1.</translation>
    </message>
    <message>
        <source>The edit %1 is undone already.</source>
        <translation>El cambio %1 ya está deshecho.</translation>
    </message>
    <message>
        <source>The plan holds out each %1, yet %2 items share theirs between training, validation and test (column %3, such as "%4").</source>
        <translation>El plan reserva cada %1, pero %2 ítems comparten el suyo entre entrenamiento, validación y prueba (columna %3, por ejemplo "%4").</translation>
    </message>
    <message>
        <source>Closed set: %1 of %2 test items have a %3 that training has too; the plan does not hold it out.</source>
        <translation>Conjunto cerrado: %1 de %2 ítems de prueba tienen un %3 que también tiene el entrenamiento; el plan no lo reserva.</translation>
    </message>
    <message>
        <source>%1 items are the same piece of signal and lie on different sides, such as item %2; remove the copies.</source>
        <translation>%1 ítems son el mismo fragmento de señal y están en partes distintas, por ejemplo el ítem %2; quite las copias.</translation>
    </message>
    <message>
        <source>The windows of %1 items overlap those of another side, such as item %2 (recording %3).</source>
        <translation>Las ventanas de %1 ítems se solapan con las de otra parte, por ejemplo el ítem %2 (registro %3).</translation>
    </message>
    <message>
        <source>%1 items are left out of training or validation since their windows overlap those of a held-out side.</source>
        <translation>%1 ítems se excluyen del entrenamiento o la validación porque sus ventanas se solapan con las de una parte reservada.</translation>
    </message>
    <message>
        <source>The unit "%1" of channels.tsv is not known; values are kept as they are.</source>
        <translation>La unidad "%1" de channels.tsv no se conoce; los valores se conservan tal como están.</translation>
    </message>
    <message>
        <source>There is no column name.</source>
        <translation>No existe la columna name.</translation>
    </message>
    <message>
        <source>channels.tsv names a channel that the recording does not have.</source>
        <translation>channels.tsv nombra un canal que el registro no tiene.</translation>
    </message>
    <message>
        <source>The type "%1" of channels.tsv is not known.</source>
        <translation>El tipo "%1" de channels.tsv no se conoce.</translation>
    </message>
    <message>
        <source>There is no recording file %1.</source>
        <translation>No existe el archivo de registro %1.</translation>
    </message>
    <message>
        <source>The validation share %1 is outside 0 to 0.9.</source>
        <translation>La fracción de validación %1 está fuera de 0 a 0.9.</translation>
    </message>
    <message>
        <source>The margin of a split plan cannot be negative.</source>
        <translation>El margen de una partición no puede ser negativo.</translation>
    </message>
    <message>
        <source>%1 folds are not possible; take 2 to %2.</source>
        <translation>%1 pliegues no son posibles; tome de 2 a %2.</translation>
    </message>
    <message>
        <source>A split plan has no option "%1"; it has validation, margin and seed.</source>
        <translation>Una partición no tiene la opción "%1"; tiene validation, margin y seed.</translation>
    </message>
    <message>
        <source>"%1" is no value for %2 of a split plan.</source>
        <translation>"%1" no es un valor para %2 de una partición.</translation>
    </message>
    <message>
        <source>The items have no column split; choose another split plan.</source>
        <translation>Los ítems no tienen la columna split; elija otra partición.</translation>
    </message>
    <message>
        <source>The column %1 has one value only, "%2": it cannot be split by.</source>
        <translation>La columna %1 tiene un solo valor, "%2": no se puede dividir por ella.</translation>
    </message>
    <message>
        <source>%1 folds by %2 are not possible: there are %3 different values.</source>
        <translation>%1 pliegues por %2 no son posibles: hay %3 valores distintos.</translation>
    </message>
    <message>
        <source>%1 values of the column %2 are too few for training, validation and test; add ,validation=0 or fewer folds.</source>
        <translation>%1 valores de la columna %2 son muy pocos para entrenamiento, validación y prueba; añada ,validation=0 o menos pliegues.</translation>
    </message>
    <message>
        <source>Fold %1 has %2 items to train on and %3 to test (%4 were purged for overlap); use fewer folds, a smaller margin or a shorter window.</source>
        <translation>El pliegue %1 tiene %2 ítems para entrenar y %3 para probar (%4 se descartaron por solape); use menos pliegues, un margen menor o una ventana más corta.</translation>
    </message>
    <message>
        <source>There is no split plan "%1"; there are given, blocked, subject, session, run, image, concept and repetition.</source>
        <translation>No existe la partición "%1"; existen given, blocked, subject, session, run, image, concept y repetition.</translation>
    </message>
    <message>
        <source>"%1" is no number of folds for the split plan %2.</source>
        <translation>"%1" no es un número de pliegues para la partición %2.</translation>
    </message>
    <message>
        <source>The study has no items to split.</source>
        <translation>El estudio no tiene ítems que dividir.</translation>
    </message>
    <message>
        <source>The items have no column %1 to split by.</source>
        <translation>Los ítems no tienen la columna %1 por la que dividir.</translation>
    </message>
    <message>
        <source>The item %1 has no %2, so the study cannot be split by it.</source>
        <translation>El ítem %1 no tiene %2, así que el estudio no se puede dividir por él.</translation>
    </message>
    <message>
        <source>There is no column %1; items need item_id, recording, onset and duration.</source>
        <translation>No existe la columna %1; los ítems necesitan item_id, recording, onset y duration.</translation>
    </message>
    <message>
        <source>A time in seconds is missing; only items with a row may leave it out.</source>
        <translation>Falta un tiempo en segundos; solo los ítems con fila pueden omitirlo.</translation>
    </message>
    <message>
        <source>"%1" is not a time in decimal seconds, such as 12.5.</source>
        <translation>"%1" no es un tiempo en segundos decimales, por ejemplo 12.5.</translation>
    </message>
    <message>
        <source>"%1" is no row of an array: whole numbers from 0.</source>
        <translation>"%1" no es una fila de una matriz: números enteros desde 0.</translation>
    </message>
    <message>
        <source>The item has no id; give each row its own.</source>
        <translation>El ítem no tiene id; dé a cada fila el suyo.</translation>
    </message>
    <message>
        <source>The item names no recording; write its path relative to the study.</source>
        <translation>El ítem no indica ningún registro; escriba su ruta relativa al estudio.</translation>
    </message>
    <message>
        <source>A duration of %1 s is not possible.</source>
        <translation>Una duración de %1 s no es posible.</translation>
    </message>
    <message>
        <source>"%1" is no side of a split; write train, validation, test or n/a.</source>
        <translation>"%1" no es una parte de una partición; escriba train, validation, test o n/a.</translation>
    </message>
    <message>
        <source>The item id "%1" is there twice; give each row its own.</source>
        <translation>El id de ítem "%1" aparece dos veces; dé a cada fila el suyo.</translation>
    </message>
    <message>
        <source>There is no study folder %1.</source>
        <translation>No existe la carpeta de estudio %1.</translation>
    </message>
    <message>
        <source>%1 is no study: it has no study.json. Make one with import or simulate.</source>
        <translation>%1 no es un estudio: no tiene study.json. Cree uno con import o simulate.</translation>
    </message>
    <message>
        <source>The study folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta del estudio %1: %2.</translation>
    </message>
    <message>
        <source>"%1" must be a path relative to the study folder.</source>
        <translation>"%1" debe ser una ruta relativa a la carpeta del estudio.</translation>
    </message>
    <message>
        <source>"%1" leaves the study folder; list the folder it lies in under "roots" in study.json to allow it.</source>
        <translation>"%1" sale de la carpeta del estudio; para permitirlo, indique su carpeta en "roots" de study.json.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The dimension of the hashed text encoder must lie within %1 and %2, not be %3.</source>
        <translation>La dimensión del codificador de texto con hash debe estar entre %1 y %2, no ser %3.</translation>
    </message>
    <message>
        <source>Hashed words and letters</source>
        <translation>Palabras y letras con hash</translation>
    </message>
    <message>
        <source>Deterministic vectors without weights: texts that share words or parts of words are alike.</source>
        <translation>Vectores deterministas sin pesos: los textos que comparten palabras o partes de palabras se parecen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Elements of a vector; the default is that of minilm.</source>
        <translation>Elementos de un vector; el valor predeterminado es el de minilm.</translation>
    </message>
    <message>
        <source>MiniLM sentence encoder</source>
        <translation>Codificador de frases MiniLM</translation>
    </message>
    <message>
        <source>Sentence vectors of all-MiniLM-L6-v2: 6 layers, mean pooling, length 1, at most 256 tokens.</source>
        <translation>Vectores de frases de all-MiniLM-L6-v2: 6 capas, promediado, longitud 1, como máximo 256 tokens.</translation>
    </message>
    <message>
        <source>This build has no engine. Build it with LibTorch (NG_WITH_TORCH), or use hashed.</source>
        <translation>Esta compilación no tiene motor. Compílela con LibTorch (NG_WITH_TORCH) o use hashed.</translation>
    </message>
    <message>
        <source>The model store has no all-MiniLM-L6-v2. Add it with "model add FOLDER", or use hashed.</source>
        <translation>El almacén de modelos no tiene all-MiniLM-L6-v2. Añádalo con "model add FOLDER" o use hashed.</translation>
    </message>
    <message>
        <source>There is no text encoder %1. Known: %2.</source>
        <translation>No existe el codificador de texto %1. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The text encoder %1 runs in the engine. Ask the engine, or use hashed.</source>
        <translation>El codificador de texto %1 se ejecuta en el motor. Pídalo al motor o use hashed.</translation>
    </message>
    <message>
        <source>Line %1 of the vocabulary repeats the piece %2. Fetch the file again.</source>
        <translation>La línea %1 del vocabulario repite la pieza %2. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The vocabulary has no piece %1: it is cut off, or belongs to another tokenizer. Fetch the file again.</source>
        <translation>El vocabulario no tiene la pieza %1: está cortado o pertenece a otro tokenizador. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are longer than %3 tokens: only their beginning counts</source>
        <translation>%1 de %2 textos tienen más de %3 tokens: solo cuenta su comienzo</translation>
    </message>
    <message>
        <source>%1: vocab.txt has %2 pieces where config.json asks for %3. Fetch the model again.</source>
        <translation>%1: vocab.txt tiene %2 piezas donde config.json pide %3. Obtenga el modelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>config.json: %1 is %2; only %3 is supported.</source>
        <translation>config.json: %1 es %2; solo se admite %3.</translation>
    </message>
    <message>
        <source>config.json describes a decoder; only encoders are supported.</source>
        <translation>config.json describe un decodificador; solo se admiten codificadores.</translation>
    </message>
    <message>
        <source>config.json: %1 is %2, which is outside 1 to %3. Fetch the model again.</source>
        <translation>config.json: %1 es %2, que está fuera de 1 a %3. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>config.json: hidden_size %1 is no multiple of num_attention_heads %2. Fetch the model again.</source>
        <translation>config.json: hidden_size %1 no es múltiplo de num_attention_heads %2. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is %3 where config.json asks for %4. The two files belong to different models: fetch both again.</source>
        <translation>%1: el tensor %2 es %3 donde config.json pide %4. Los dos archivos pertenecen a modelos distintos: obtenga ambos de nuevo.</translation>
    </message>
    <message>
        <source>The weights in %1, named by model.safetensors.index.json, are missing. Fetch them.</source>
        <translation>Faltan los pesos de %1, nombrados en model.safetensors.index.json. Obténgalos.</translation>
    </message>
    <message>
        <source>%1 is no JSON object. Fetch the model again.</source>
        <translation>%1 no es un objeto JSON. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has weights only in a pickle format, which can hold code and is not read. Convert them to safetensors.</source>
        <translation>%1 tiene pesos solo en formato pickle, que puede contener código y no se lee. Conviértalos a safetensors.</translation>
    </message>
    <message>
        <source>%1 has no weights (*.safetensors). Fetch the whole model.</source>
        <translation>%1 no tiene pesos (*.safetensors). Obtenga el modelo completo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Free space or choose another with NG_MODEL_STORE.</source>
        <translation>No se puede crear la carpeta %1: %2. Libere espacio o elija otra con NG_MODEL_STORE.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files: this is no model folder.</source>
        <translation>%1 contiene más de %2 archivos: no es una carpeta de modelo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The model store %1 cannot be read: %2. Choose another with NG_MODEL_STORE.</source>
        <translation>No se puede leer el almacén de modelos %1: %2. Elija otro con NG_MODEL_STORE.</translation>
    </message>
    <message>
        <source>%1 is no name of a model; names are those that "model list" prints.</source>
        <translation>%1 no es el nombre de un modelo; los nombres son los que muestra "model list".</translation>
    </message>
    <message>
        <source>The model store %1 has no model %2 (it has: %3). Add it with "model add FOLDER".</source>
        <translation>El almacén de modelos %1 no tiene el modelo %2 (tiene: %3). Añádalo con "model add FOLDER".</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 has no name that a model can have. Rename the folder: its name becomes the model's.</source>
        <translation>%1 no tiene un nombre que un modelo pueda tener. Cambie el nombre de la carpeta: pasa a ser el del modelo.</translation>
    </message>
    <message>
        <source>The model store already has %1. Remove %2 first, or rename the folder.</source>
        <translation>El almacén de modelos ya tiene %1. Quite antes %2 o cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be put into the model store: %2.</source>
        <translation>No se puede poner %1 en el almacén de modelos: %2.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of %3: it is cut off. Fetch it again.</source>
        <translation>%1 contiene %2 bytes de %3: está cortado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published or added: its sha256 differs. Fetch it again.</source>
        <translation>%1 no es el archivo publicado o añadido: su sha256 difiere. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is missing. Fetch the model again.</source>
        <translation>Falta %1. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the type %3, which cannot be read as these numbers.</source>
        <translation>El tensor %1 de %2 tiene el tipo %3, que no se puede leer como estos números.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes: no safetensors file is that short. Fetch it again.</source>
        <translation>%1 contiene %2 bytes: ningún archivo safetensors es tan corto. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 claims a header of %2 bytes (at most %3): it is no safetensors file, or damaged. Fetch it again.</source>
        <translation>%1 declara una cabecera de %2 bytes (como máximo %3): no es un archivo safetensors o está dañado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 claims a header of %2 bytes but holds %3 bytes in all: it is cut off. Fetch it again.</source>
        <translation>%1 declara una cabecera de %2 bytes pero contiene %3 bytes en total: está cortado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no tensor %2. It belongs to another network, or is incomplete.</source>
        <translation>%1 no contiene el tensor %2. Pertenece a otra red o está incompleto.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has %3 bytes where %4 are needed. It belongs to another network.</source>
        <translation>El tensor %1 de %2 tiene %3 bytes donde se necesitan %4. Pertenece a otra red.</translation>
    </message>
    <message>
        <source>The shape is no list. Fetch the file again.</source>
        <translation>La forma no es una lista. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The shape holds %1, which is no size. Fetch the file again.</source>
        <translation>La forma contiene %1, que no es un tamaño. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The shape asks for more elements than a file can hold. Fetch the file again.</source>
        <translation>La forma pide más elementos de los que puede contener un archivo. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The shape asks for more bytes than a file can hold. Fetch the file again.</source>
        <translation>La forma pide más bytes de los que puede contener un archivo. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The header does not describe it. Fetch the file again.</source>
        <translation>La cabecera no lo describe. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The header gives no type (dtype). Fetch the file again.</source>
        <translation>La cabecera no da ningún tipo (dtype). Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Its type %1 is not known here. Convert the file to F32 or F16.</source>
        <translation>Su tipo %1 no se conoce aquí. Convierta el archivo a F32 o F16.</translation>
    </message>
    <message>
        <source>The header gives no pair of offsets. Fetch the file again.</source>
        <translation>La cabecera no da un par de desplazamientos. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Its offsets %1 to %2 are no range. Fetch the file again.</source>
        <translation>Sus desplazamientos %1 a %2 no son un intervalo. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Its shape and type need %1 bytes, the header gives it %2. Fetch the file again.</source>
        <translation>Su forma y tipo necesitan %1 bytes, la cabecera le da %2. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It ends at byte %1 of the data, but the file holds %2: the file is cut off. Fetch it again.</source>
        <translation>Termina en el byte %1 de los datos, pero el archivo contiene %2: el archivo está cortado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The metadata of the header is no object. Fetch the file again.</source>
        <translation>Los metadatos de la cabecera no son un objeto. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The metadata entry %1 of the header is no text. Fetch the file again.</source>
        <translation>La entrada de metadatos %1 de la cabecera no es un texto. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The metadata entry %1 is there twice. Fetch the file again.</source>
        <translation>La entrada de metadatos %1 aparece dos veces. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Its bytes overlap those of another tensor. Fetch the file again.</source>
        <translation>Sus bytes se solapan con los de otro tensor. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There are %1 bytes before it that belong to no tensor. Fetch the file again.</source>
        <translation>Antes de él hay %1 bytes que no pertenecen a ningún tensor. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The header describes %1 bytes of data, the file holds %2. Fetch the file again.</source>
        <translation>La cabecera describe %1 bytes de datos, el archivo contiene %2. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The header does not start with {: this is no safetensors file.</source>
        <translation>La cabecera no empieza por {: no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>The header is no JSON object: this is no safetensors file.</source>
        <translation>La cabecera no es un objeto JSON: no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>The header names %1 twice. Fetch the file again.</source>
        <translation>La cabecera nombra %1 dos veces. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>A tensor cannot be called %1: the format needs that name.</source>
        <translation>Un tensor no puede llamarse %1: el formato necesita ese nombre.</translation>
    </message>
    <message>
        <source>The shape of tensor %1 is too large.</source>
        <translation>La forma del tensor %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Tensor %1 has %2 bytes where its shape and type need %3.</source>
        <translation>El tensor %1 tiene %2 bytes donde su forma y tipo necesitan %3.</translation>
    </message>
    <message>
        <source>Two tensors are called %1.</source>
        <translation>Dos tensores se llaman %1.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A window must last longer than 0 s.</source>
        <translation>Una ventana debe durar más de 0 s.</translation>
    </message>
    <message>
        <source>%1 is a study already; name a new folder.</source>
        <translation>%1 ya es un estudio; indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>--size "%1": give WIDTHxHEIGHT, at least 640x400.</source>
        <translation>--size "%1": indique ANCHOxALTO, al menos 640x400.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--theme "%1": give light or dark.</source>
        <translation>--theme "%1": indique light o dark.</translation>
    </message>
    <message>
        <source>There is no option %1; see --help.</source>
        <translation>No existe la opción %1; véase --help.</translation>
    </message>
    <message>
        <source>A report cannot be written as %1; use .pdf or .html.</source>
        <translation>Un informe no se puede escribir como %1; use .pdf o .html.</translation>
    </message>
    <message>
        <source>Two runs have the name %1; rename one of them.</source>
        <translation>Dos entrenamientos tienen el nombre %1; cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>A report needs a run.</source>
        <translation>Un informe necesita un entrenamiento.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 took longer than two minutes.</source>
        <translation>%1 tardó más de dos minutos.</translation>
    </message>
    <message>
        <source>--start %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--start %1 está fuera del registro, que dura %2 s.</translation>
    </message>
    <message>
        <source>The view %1 has nothing to draw here: the channels have no known place, or the window meets a gap or the end of the recording.</source>
        <translation>La vista %1 no tiene nada que dibujar aquí: los canales no tienen posición conocida o la ventana toca un hueco o el final del registro.</translation>
    </message>
    <message>
        <source>No channel is left to draw.</source>
        <translation>No queda ningún canal que dibujar.</translation>
    </message>
    <message>
        <source>There is no band %1; there are delta, theta, alpha, beta and gamma.</source>
        <translation>No existe la banda %1; existen delta, theta, alpha, beta y gamma.</translation>
    </message>
    <message>
        <source>There is no view %1.</source>
        <translation>No existe la vista %1.</translation>
    </message>
    <message>
        <source>Paper is white: --theme dark is for PNG alone.</source>
        <translation>El papel es blanco: --theme dark es solo para PNG.</translation>
    </message>
    <message>
        <source>--at %1 lies outside the recording, which lasts %2 s.</source>
        <translation>--at %1 queda fuera del registro, que dura %2 s.</translation>
    </message>
    <message>
        <source>The bundled study in %1 cannot be read: %2.</source>
        <translation>El estudio incluido en %1 no se puede leer: %2.</translation>
    </message>
</context>
</TS>
