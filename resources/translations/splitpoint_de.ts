<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>nothing to serve, %1 in total</source>
        <translation>nichts zu bedienen, insgesamt %1</translation>
    </message>
    <message>
        <source>%1 per useful GPU-hour</source>
        <translation>%1 je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>No plan can serve this demand</source>
        <translation>Kein Plan kann diesen Bedarf bedienen</translation>
    </message>
    <message>
        <source>There is no demand to serve</source>
        <translation>Es gibt keinen Bedarf zu bedienen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>the only plan that can serve it</source>
        <translation>der einzige Plan, der ihn bedienen kann</translation>
    </message>
    <message>
        <source>no material difference from %1 (%2&#x202f;%)</source>
        <translation>kein wesentlicher Unterschied zu %1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Bare metal never pays at these prices.</source>
        <translation>Bare Metal lohnt sich bei diesen Preisen nie.</translation>
    </message>
    <message>
        <source>The marginal bare-metal GPU pays above %1 use</source>
        <translation>Die letzte Bare-Metal-GPU lohnt sich ab %1 Nutzung</translation>
    </message>
    <message>
        <source>%1; the last node, %2 in use, also spares whole instances and boots.</source>
        <translation>%1; der letzte Knoten, zu %2 genutzt, spart auch ganze Instanzen und Starts.</translation>
    </message>
    <message>
        <source>%1; %2 would be in use, yet whole nodes, spot and fixed costs outweigh that.</source>
        <translation>%1; genutzt wären %2, doch ganze Knoten, Spot und Fixkosten wiegen das auf.</translation>
    </message>
    <message>
        <source>%1; %2 is in use.</source>
        <translation>%1; genutzt werden %2.</translation>
    </message>
    <message>
        <source>Inter-node: assumed, not measured.</source>
        <translation>Zwischen Knoten: angenommen, nicht gemessen.</translation>
    </message>
    <message>
        <source>elastic prices</source>
        <translation>die elastischen Preise</translation>
    </message>
    <message>
        <source>bare-metal prices</source>
        <translation>die Bare-Metal-Preise</translation>
    </message>
    <message>
        <source>virtual overheads</source>
        <translation>die virtuellen Overheads</translation>
    </message>
    <message>
        <source>bare-metal operations</source>
        <translation>die Bare-Metal-Betriebskosten</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>der Bedarf</translation>
    </message>
    <message>
        <source>peakedness of demand</source>
        <translation>die Spitzigkeit des Bedarfs</translation>
    </message>
    <message>
        <source>to %1 times today&apos;s</source>
        <translation>auf das %1-Fache von heute</translation>
    </message>
    <message>
        <source>by %1&#x202f;%</source>
        <translation>um %1&#x202f;%</translation>
    </message>
    <message>
        <source>, to %1 per GPU-hour %2</source>
        <translation>, auf %1 je GPU-Stunde %2</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>What would change the answer: updating …</source>
        <translation>Was die Antwort ändern würde: wird berechnet …</translation>
    </message>
    <message>
        <source>No single input between a fifth and five times its value changes the answer.</source>
        <translation>Keine einzelne Eingabe ändert zwischen einem Fünftel und dem Fünffachen ihres Werts die Antwort.</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>1 month old</source>
        <translation>1 Monat alt</translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1 Monate alt</translation>
    </message>
    <message>
        <source>No change of %1 between a fifth and five times changes the answer.</source>
        <translation>Zwischen einem Fünftel und dem Fünffachen ändert sich an der Antwort nichts: %1.</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>No plan is feasible</source>
        <translation>Kein Plan ist machbar</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>fallen</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>steigen</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>%1 if %2 %3 %4%5.</source>
        <translation>%1, wenn %2 %4 %3%5.</translation>
    </message>
    <message>
        <source>%1 is not possible: %2.</source>
        <translation>%1 ist nicht möglich: %2.</translation>
    </message>
    <message>
        <source>Prices as of %1, %2</source>
        <translation>Preise vom %1, %2</translation>
    </message>
    <message>
        <source>Prices as of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>Prices without a date</source>
        <translation>Preise ohne Datum</translation>
    </message>
    <message>
        <source>Recalculated in %1 ms</source>
        <translation>In %1 ms neu berechnet</translation>
    </message>
    <message>
        <source>optimum exact for this model</source>
        <translation>Optimum für dieses Modell exakt</translation>
    </message>
    <message>
        <source>best under the serving rule</source>
        <translation>Bestes nach der Bedienregel</translation>
    </message>
    <message>
        <source>%1; the last node, %2 in use, is needed to serve all of the work.</source>
        <translation>%1; der letzte Knoten, zu %2 genutzt, wird gebraucht, um die ganze Arbeit zu bedienen.</translation>
    </message>
    <message>
        <source>by less than %1&#x202f;%</source>
        <translation>um weniger als %1&#x202f;%</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>mit Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Bare metal never pays at these prices alone; the answer has it for what they leave out.</source>
        <translation>Bare Metal lohnt sich allein nach diesen Preisen nie; die Antwort enthält es wegen dessen, was in ihnen fehlt.</translation>
    </message>
    <message>
        <source>%1; the last node, %2 in use, still costs less than doing without it.</source>
        <translation>%1; der letzte Knoten, zu %2 genutzt, kostet trotzdem weniger als ohne ihn.</translation>
    </message>
    <message>
        <source>%1; %2 would be in use.</source>
        <translation>%1; genutzt wären %2.</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>cannot serve it</source>
        <translation>bedient den Bedarf nicht</translation>
    </message>
    <message>
        <source>no demand</source>
        <translation>kein Bedarf</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no plan is feasible</source>
        <translation>kein machbarer Plan</translation>
    </message>
    <message>
        <source>no rival</source>
        <translation>ohne Konkurrenz</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1, per useful GPU-hour</source>
        <translation>%1, je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Margin to the next plan</source>
        <translation>Abstand zum nächsten Plan</translation>
    </message>
    <message>
        <source>The answer changes from %1 to %2.</source>
        <translation>Die Antwort wechselt von %1 zu %2.</translation>
    </message>
    <message>
        <source>The answer stays %1, %2.</source>
        <translation>Die Antwort bleibt %1, %2.</translation>
    </message>
    <message>
        <source>The answer stays %1; it was %2 and becomes %3.</source>
        <translation>Die Antwort bleibt %1; der Abstand war %2 und wird %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 differs: %2 and %3</source>
        <translation>%1 verschieden: %2 und %3</translation>
    </message>
    <message>
        <source>%1. Different hardware: %2 cannot be applied.</source>
        <translation>%1. Verschiedene Hardware, daher nicht anwendbar: %2.</translation>
    </message>
    <message>
        <source>different hardware</source>
        <translation>verschiedene Hardware</translation>
    </message>
    <message>
        <source>faster than bare metal for certain: check that the pair is the right way round</source>
        <translation>sicher schneller als Bare Metal: Prüfen Sie, ob das Paar richtig herum ist</translation>
    </message>
    <message>
        <source>%1 from virtualization × %2 from other work</source>
        <translation>%1 durch Virtualisierung × %2 durch andere Arbeit</translation>
    </message>
    <message>
        <source> on GPU %1</source>
        <translation> auf GPU %1</translation>
    </message>
    <message>
        <source>A disturbance needs two profiles of the same kind of machine, both on bare metal or both in the same kind of virtual machine, one quiet and one busy.</source>
        <translation>Für eine Störung sind zwei Profile derselben Maschinenart nötig, beide auf Bare Metal oder beide in derselben Art virtueller Maschine, eines ruhig und eines belastet.</translation>
    </message>
    <message>
        <source>Neither profile has the CPU probes with both clocks that a disturbance is read from; measure again with the host probes.</source>
        <translation>Keines der beiden Profile enthält die CPU-Messproben mit beiden Uhren, aus denen eine Störung abgelesen wird; messen Sie erneut mit den Host-Messproben.</translation>
    </message>
    <message>
        <source>%1 of %2 is faster than its hardware can be, so that it is not used: measure again.</source>
        <translation>%1 von %2 ist schneller, als die Hardware sein kann, und wird nicht verwendet: Messen Sie erneut.</translation>
    </message>
    <message>
        <source>measured on %1 (%2 against %3), %4 rounds</source>
        <translation>gemessen auf %1 (%2 gegen %3), %4 Runden</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>einer unbekannten Maschine</translation>
    </message>
    <message>
        <source>%1; example data</source>
        <translation>%1; Beispieldaten</translation>
    </message>
    <message>
        <source>Your job took %1 times as long (%2); that replaces what the components would say of a workload.</source>
        <translation>Ihr Job dauerte %1-mal so lange (%2); das ersetzt, was die Komponenten über einen Workload aussagen würden.</translation>
    </message>
    <message>
        <source>measured %1 (%2), default %3 with a weight of %4</source>
        <translation>gemessen %1 (%2), Vorgabe %3 mit einem Gewicht von %4</translation>
    </message>
    <message>
        <source>the workload&apos;s own job, measured on both</source>
        <translation>der eigene Job des Workloads, auf beiden gemessen</translation>
    </message>
    <message>
        <source>Apply measured slowdowns to “%1” (%2 against %3)</source>
        <translation>Gemessene Verlangsamungen auf „%1“ anwenden (%2 gegen %3)</translation>
    </message>
    <message>
        <source>Apply measured disturbance to “%1” (%2 and %3)</source>
        <translation>Gemessene Störung auf „%1“ anwenden (%2 und %3)</translation>
    </message>
    <message>
        <source>Apply the measured slowdown of its own job to %1 on “%2”</source>
        <translation>Gemessene Verlangsamung des eigenen Jobs auf %1 bei „%2“ anwenden</translation>
    </message>
    <message>
        <source>%1 of %2 rounds were disturbed: %3 (%4).</source>
        <translation>%1 von %2 Runden waren gestört: %3 (%4).</translation>
    </message>
    <message>
        <source>How long a disturbed round takes was not seen, and keeps its value.</source>
        <translation>Wie lange eine gestörte Runde dauert, war nicht zu sehen; der Wert bleibt.</translation>
    </message>
    <message>
        <source>Such a round took %1 more time.</source>
        <translation>Eine solche Runde dauerte %1 länger.</translation>
    </message>
    <message>
        <source>They took %1 (%2) more time.</source>
        <translation>Sie dauerten %1 (%2) länger.</translation>
    </message>
    <message>
        <source>A round stands for an hour of the host.</source>
        <translation>Eine Runde steht für eine Stunde des Hosts.</translation>
    </message>
    <message>
        <source>Steps spread by %1 (shown, not used by the model).</source>
        <translation>Die Schritte streuen um %1 (angezeigt, vom Modell nicht verwendet).</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Straggler</source>
        <translation>Nachzügler</translation>
    </message>
    <message>
        <source>%1: extra time</source>
        <translation>%1: Mehrzeit</translation>
    </message>
    <message>
        <source>Each node against the middle of the fleet</source>
        <translation>Jeder Knoten gegen die Mitte der Flotte</translation>
    </message>
    <message>
        <source>primary probe</source>
        <translation>Hauptmessprobe</translation>
    </message>
    <message>
        <source>extra time against the middle</source>
        <translation>Mehrzeit gegenüber der Mitte</translation>
    </message>
    <message>
        <source>No primary probe was measured with two rounds or more on any of these nodes.</source>
        <translation>Auf keinem dieser Knoten wurde eine Hauptmessprobe mit zwei oder mehr Runden gemessen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lines: 95 % interval of a node; %1.</source>
        <translation>Linien: 95-%-Intervall eines Knotens; %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; choose the folder of the fleet&apos;s profiles again.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden; wählen Sie den Ordner mit den Profilen der Flotte erneut.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 holds the same run as %2 and counts once.</source>
        <translation>%1 enthält denselben Lauf wie %2 und zählt nur einmal.</translation>
    </message>
    <message>
        <source>The folder %1 holds no profile; choose one with the files that the calibrator wrote (*.json).</source>
        <translation>Der Ordner %1 enthält kein Profil; wählen Sie einen mit den Dateien, die der Kalibrator geschrieben hat (*.json).</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>on bare metal</source>
        <translation>auf Bare Metal</translation>
    </message>
    <message>
        <source>in virtual machines</source>
        <translation>in virtuellen Maschinen</translation>
    </message>
    <message>
        <source>in an unknown place</source>
        <translation>an unbekanntem Ort</translation>
    </message>
    <message>
        <source>%1, in containers</source>
        <translation>%1, in Containern</translation>
    </message>
    <message>
        <source>straggler</source>
        <translation>Nachzügler</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>no primary probe</source>
        <translation>keine Hauptmessprobe</translation>
    </message>
    <message>
        <source>On every node: %1</source>
        <translation>Auf jedem Knoten: %1</translation>
    </message>
    <message>
        <source>nothing that explains it was seen</source>
        <translation>keine Erklärung erkennbar</translation>
    </message>
    <message>
        <source>%1 of %2: %3. Jobs that run on all nodes at once wait for the slowest.</source>
        <translation>%1 unter %2: %3. Jobs, die auf allen Knoten zugleich laufen, warten auf den langsamsten.</translation>
    </message>
    <message>
        <source>1 straggler</source>
        <translation>1 Nachzügler</translation>
    </message>
    <message>
        <source>%1 stragglers</source>
        <translation>%1 Nachzügler</translation>
    </message>
    <message>
        <source>Suspect: %1; %2 are too few to call a straggler, five or more are needed.</source>
        <translation>Verdächtig: %1; %2 sind zu wenige, um von einem Nachzügler zu sprechen, nötig sind fünf oder mehr.</translation>
    </message>
    <message>
        <source>%1 cannot show who is slow; three or more are needed.</source>
        <translation>Mit %1 lässt sich nicht zeigen, wer langsam ist; nötig sind drei oder mehr.</translation>
    </message>
    <message>
        <source>No node stands out among %1.</source>
        <translation>Von %1 Knoten fällt keiner auf.</translation>
    </message>
    <message>
        <source>No straggler among %1.</source>
        <translation>Kein Nachzügler unter %1.</translation>
    </message>
    <message>
        <source>%1 is there with %2 profiles, which are taken together.</source>
        <translation>%1 liegt mit %2 Profilen vor, die zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Disturbance over %1: %2</source>
        <translation>Störung über %1: %2</translation>
    </message>
    <message>
        <source>No profile has the CPU probes with both clocks that a disturbance is read from; measure again with the host probes.</source>
        <translation>Kein Profil enthält die CPU-Messproben mit beiden Uhren, aus denen eine Störung abgelesen wird; messen Sie erneut mit den Host-Messproben.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>measured on %1 (%2), %3 rounds</source>
        <translation>gemessen auf %1 (%2), %3 Runden</translation>
    </message>
    <message>
        <source>%1 kinds of machines are mixed; each is compared with its own kind only.</source>
        <translation>%1 Maschinenarten sind gemischt; jede wird nur mit ihresgleichen verglichen.</translation>
    </message>
    <message>
        <source>Apply the disturbance of %1 to “%2”</source>
        <translation>Störung von %1 auf „%2“ anwenden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: inconclusive; %2.</source>
        <translation>%1: nicht entschieden; %2.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Predicted, × bare metal</source>
        <translation>Vorhergesagt, × Bare Metal</translation>
    </message>
    <message>
        <source>Measured, × bare metal</source>
        <translation>Gemessen, × Bare Metal</translation>
    </message>
    <message>
        <source>Our error</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>Our error: low (95 %)</source>
        <translation>Unser Fehler: unten (95 %)</translation>
    </message>
    <message>
        <source>Our error: high (95 %)</source>
        <translation>Unser Fehler: oben (95 %)</translation>
    </message>
    <message>
        <source>Our own error: predicted against measured</source>
        <translation>Unser eigener Fehler: Vorhersage gegen Messung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>predicted time over measured time, less 1</source>
        <translation>vorhergesagte durch gemessene Zeit, minus 1</translation>
    </message>
    <message>
        <source>From the defaults (95 % interval)</source>
        <translation>Aus den Vorgaben (95-%-Intervall)</translation>
    </message>
    <message>
        <source>From the measured components (95 % interval)</source>
        <translation>Aus den gemessenen Komponenten (95-%-Intervall)</translation>
    </message>
    <message>
        <source>%1 too much time expected</source>
        <translation>%1 zu viel Zeit erwartet</translation>
    </message>
    <message>
        <source>%1 too little time expected</source>
        <translation>%1 zu wenig Zeit erwartet</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>off, within its range</source>
        <translation>daneben, in der Spanne</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>außerhalb der Spanne</translation>
    </message>
    <message>
        <source>Your job</source>
        <translation>Ihr Job</translation>
    </message>
    <message>
        <source>Your job, from defaults</source>
        <translation>Ihr Job, aus Vorgaben</translation>
    </message>
    <message>
        <source>Your job, from components</source>
        <translation>Ihr Job, aus Komponenten</translation>
    </message>
    <message>
        <source>In %1 of %2 tests the measurement lies in the default&apos;s range or agrees with it. Furthest off: %3, %4 (%5 to %6).</source>
        <translation>In %1 von %2 Tests liegt die Messung in der Spanne der Vorgabe oder stimmt mit ihr überein. Am weitesten daneben: %3, %4 (%5 bis %6).</translation>
    </message>
    <message>
        <source>From the measured components the model expects your job to take %1 times as long; it took %2 times: %3.</source>
        <translation>Nach den gemessenen Komponenten erwartet das Modell, dass Ihr Job %1-mal so lange dauert; er dauerte %2-mal so lange: %3.</translation>
    </message>
    <message>
        <source>both agree within what is known</source>
        <translation>beide stimmen im Rahmen des Bekannten überein</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Nothing was measured the same way on equal hardware on both sides.</source>
        <translation>Nichts wurde auf beiden Seiten auf gleiche Weise und auf gleicher Hardware gemessen.</translation>
    </message>
    <message>
        <source>The pair has no job of yours; “splitpoint-calibrate run --job” on both sides shows how well the components predict it.</source>
        <translation>Das Paar enthält keinen Job von Ihnen; „splitpoint-calibrate run --job“ auf beiden Seiten zeigt, wie gut die Komponenten ihn vorhersagen.</translation>
    </message>
    <message>
        <source>Default: %1; %2.</source>
        <translation>Vorgabe: %1; %2.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>implausible: faster than this hardware can be; not used</source>
        <translation>unplausibel: schneller, als diese Hardware sein kann; nicht verwendet</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>throttled by heat</source>
        <translation>durch Hitze gedrosselt</translation>
    </message>
    <message>
        <source>other work took the CPU</source>
        <translation>andere Arbeit belegte die CPU</translation>
    </message>
    <message>
        <source>fast at first, then limited</source>
        <translation>erst schnell, dann begrenzt</translation>
    </message>
    <message>
        <source>two levels</source>
        <translation>zwei Niveaus</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>driftend</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>verrauscht</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>no interval: rounds of 0</source>
        <translation>kein Intervall: Runden mit 0</translation>
    </message>
    <message>
        <source>one round: no interval</source>
        <translation>eine Runde: kein Intervall</translation>
    </message>
    <message>
        <source>first round</source>
        <translation>erste Runde</translation>
    </message>
    <message>
        <source>noisy so far</source>
        <translation>bisher verrauscht</translation>
    </message>
    <message>
        <source>stable so far</source>
        <translation>bisher stabil</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>unbekannter Ort</translation>
    </message>
    <message>
        <source>GPU by %1</source>
        <translation>GPU per %1</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>, in a container (declared)</source>
        <translation>, in einem Container (angegeben)</translation>
    </message>
    <message>
        <source>, in a container (%1)</source>
        <translation>, in einem Container (%1)</translation>
    </message>
    <message>
        <source>no GPU measured</source>
        <translation>keine GPU gemessen</translation>
    </message>
    <message>
        <source>, MIG slice %1</source>
        <translation>, MIG-Teil %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (driver %2)</source>
        <translation>%1 (Treiber %2)</translation>
    </message>
    <message>
        <source>1 CPU</source>
        <translation>1 CPU</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>%1 The host part of this profile still counts.</source>
        <translation>%1 Der Host-Teil dieses Profils zählt weiterhin.</translation>
    </message>
    <message>
        <source>No GPU was measured: %1 The host part of this profile counts.</source>
        <translation>Keine GPU wurde gemessen: %1 Der Host-Teil dieses Profils zählt.</translation>
    </message>
    <message>
        <source>GPU probes were never validated on this GPU type (%1): no two runs in a row were shown to agree there. Run “splitpoint-calibrate run --aa” on that machine.</source>
        <translation>GPU-Messproben wurden auf diesem GPU-Typ (%1) nie validiert: Dort wurde nicht gezeigt, dass zwei Läufe hintereinander übereinstimmen. Führen Sie „splitpoint-calibrate run --aa“ auf dieser Maschine aus.</translation>
    </message>
    <message>
        <source>%1 (%2, said %3 times)</source>
        <translation>%1 (%2, %3-mal gemeldet)</translation>
    </message>
    <message>
        <source>GPU compute</source>
        <translation>GPU-Rechnen</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Kernelstart</translation>
    </message>
    <message>
        <source>To GPU</source>
        <translation>Zur GPU</translation>
    </message>
    <message>
        <source>From GPU</source>
        <translation>Von der GPU</translation>
    </message>
    <message>
        <source>CPU, integer</source>
        <translation>CPU, Ganzzahl</translation>
    </message>
    <message>
        <source>CPU, float</source>
        <translation>CPU, Gleitkomma</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>Storage read</source>
        <translation>Datenträger lesen</translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation>GPU zu GPU</translation>
    </message>
    <message>
        <source>All-reduce</source>
        <translation>All-Reduce</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The profile “%1” of this project cannot be read: %2; remove it and open its file again.</source>
        <translation>Das Profil „%1“ dieses Projekts kann nicht gelesen werden: %2; entfernen Sie es und öffnen Sie seine Datei erneut.</translation>
    </message>
    <message>
        <source>Estimate against reference</source>
        <translation>Schätzung gegen Referenz</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>time, × the reference</source>
        <translation>Zeit, × Referenz</translation>
    </message>
    <message>
        <source>Estimate (95 % interval)</source>
        <translation>Schätzung (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Estimate of %1 against the reference %2, not a calibration: %3.</source>
        <translation>Schätzung von %1 gegen die Referenz %2, keine Kalibrierung: %3.</translation>
    </message>
    <message>
        <source>faster than the reference for certain: it is no reference for this machine</source>
        <translation>sicher schneller als die Referenz: Sie ist keine Referenz für diese Maschine</translation>
    </message>
    <message>
        <source>%1 on GPU %2</source>
        <translation>%1 auf GPU %2</translation>
    </message>
    <message>
        <source>refused: faster than the reference allows</source>
        <translation>abgelehnt: schneller, als die Referenz erlaubt</translation>
    </message>
    <message>
        <source>%1 differs: %2 in the reference, %3 here</source>
        <translation>%1 verschieden: %2 in der Referenz, %3 hier</translation>
    </message>
    <message>
        <source>%1. Left out: %2.</source>
        <translation>%1. Ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Estimate against reference, not a calibration: a pair of the same machine says more.</source>
        <translation>Schätzung gegen Referenz, keine Kalibrierung: Ein Paar derselben Maschine sagt mehr aus.</translation>
    </message>
    <message>
        <source>These two may be a pair: if they ran on the same machine, use “Pair and apply”.</source>
        <translation>Diese beiden könnten ein Paar sein: Liefen sie auf derselben Maschine, verwenden Sie „Paaren und anwenden“.</translation>
    </message>
    <message>
        <source>estimate against reference: %1 against %2</source>
        <translation>Schätzung gegen Referenz: %1 gegen %2</translation>
    </message>
    <message>
        <source>This is the reference itself; choose another profile to estimate.</source>
        <translation>Das ist die Referenz selbst; wählen Sie ein anderes Profil für die Schätzung.</translation>
    </message>
    <message>
        <source>No probe of equal method and hardware is in both, so nothing can be estimated.</source>
        <translation>Keine Messprobe gleicher Methode und Hardware ist in beiden enthalten; es lässt sich nichts schätzen.</translation>
    </message>
    <message>
        <source>Every probe is faster than the reference allows: it is the wrong reference.</source>
        <translation>Jede Messprobe ist schneller, als die Referenz erlaubt: Es ist die falsche Referenz.</translation>
    </message>
    <message>
        <source>estimate against reference: %1 (%2)</source>
        <translation>Schätzung gegen Referenz: %1 (%2)</translation>
    </message>
    <message>
        <source>Apply estimate of %1 against reference %2 to “%3”</source>
        <translation>Schätzung von %1 gegen Referenz %2 auf „%3“ anwenden</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>A full run takes at most five minutes.</source>
        <translation>Ein vollständiger Lauf dauert höchstens fünf Minuten.</translation>
    </message>
    <message>
        <source>A quick run takes about half a minute.</source>
        <translation>Ein schneller Lauf dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>1 probe in %1 rounds or more, at least %2 s of sampling.</source>
        <translation>1 Messprobe in %1 oder mehr Runden, mindestens %2 s Messzeit.</translation>
    </message>
    <message>
        <source>%1 probes in %2 rounds or more, at least %3 s of sampling.</source>
        <translation>%1 Messproben in %2 oder mehr Runden, mindestens %3 s Messzeit.</translation>
    </message>
    <message>
        <source>Memory: up to %1.</source>
        <translation>Speicher: bis zu %1.</translation>
    </message>
    <message>
        <source>GPU memory: up to %1.</source>
        <translation>GPU-Speicher: bis zu %1.</translation>
    </message>
    <message>
        <source>Disk: a test file of %1, removed at the end.</source>
        <translation>Datenträger: eine Testdatei von %1, am Ende entfernt.</translation>
    </message>
    <message>
        <source>CPU, memory, the disk under test and the GPUs are loaded meanwhile; work that runs there slows down, and makes the result worse than the machine is.</source>
        <translation>CPU, Speicher, der geprüfte Datenträger und die GPUs werden dabei belastet; Arbeit, die dort läuft, wird langsamer und lässt das Ergebnis schlechter ausfallen, als die Maschine ist.</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>noch weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min %2 s left</source>
        <translation>noch etwa %1 min %2 s</translation>
    </message>
    <message>
        <source>The program %1 is not in %2, so nothing can be measured from this window; put it there, or run it on the machine in question and drop its profile here.</source>
        <translation>Das Programm %1 liegt nicht in %2, daher lässt sich von diesem Fenster aus nichts messen; legen Sie es dort ab, oder führen Sie es auf der betreffenden Maschine aus und ziehen Sie deren Profil hierher.</translation>
    </message>
    <message>
        <source>%1 is no folder; choose one on the disk under test, or leave the storage probes out.</source>
        <translation>%1 ist kein Ordner; wählen Sie einen auf dem geprüften Datenträger, oder lassen Sie die Datenträger-Messproben weg.</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder on the disk under test, or leave the storage probes out.</source>
        <translation>In %1 kann nicht geschrieben werden; wählen Sie einen anderen Ordner auf dem geprüften Datenträger, oder lassen Sie die Datenträger-Messproben weg.</translation>
    </message>
    <message>
        <source>Default (5th to 95th percentile)</source>
        <translation>Vorgabe (5. bis 95. Perzentil)</translation>
    </message>
    <message>
        <source>Combined (5th to 95th percentile)</source>
        <translation>Kombiniert (5. bis 95. Perzentil)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation>%1: unten</translation>
    </message>
    <message>
        <source>%1: typical</source>
        <translation>%1: typisch</translation>
    </message>
    <message>
        <source>%1: high</source>
        <translation>%1: oben</translation>
    </message>
    <message>
        <source>Slowdown of %1 against %2: %3.</source>
        <translation>Verlangsamung von %1 gegen %2: %3.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>In node</source>
        <translation>Im Knoten</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Zwischen Knoten</translation>
    </message>
    <message>
        <source>Slowdown per component</source>
        <translation>Verlangsamung je Komponente</translation>
    </message>
    <message>
        <source>One machine against the other</source>
        <translation>Eine Maschine gegen die andere</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>slowdown, × bare metal</source>
        <translation>Verlangsamung, × Bare Metal</translation>
    </message>
    <message>
        <source>time, × the first</source>
        <translation>Zeit, × die erste</translation>
    </message>
    <message>
        <source>No component was measured the same way on both sides, so there is no slowdown to show.</source>
        <translation>Keine Komponente wurde auf beiden Seiten auf gleiche Weise gemessen; es gibt keine Verlangsamung anzuzeigen.</translation>
    </message>
    <message>
        <source>Measured (95 % interval)</source>
        <translation>Gemessen (95-%-Intervall)</translation>
    </message>
    <message>
        <source>No slowdown of a delivery; %1.</source>
        <translation>Keine Verlangsamung einer Bereitstellung; %1.</translation>
    </message>
    <message>
        <source>The disk is left out: its test file needs %1 free in %2, and there are %3; free some space or choose another folder.</source>
        <translation>Der Datenträger bleibt außen vor: Seine Testdatei braucht %1 frei in %2, und es sind %3; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>%1 is not ranked: none of its primary probes has a value.</source>
        <translation>%1 ist nicht eingestuft: Keine der primären Messproben hat einen Wert.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>%1 costs less than %2 at every use.</source>
        <translation>%1 kostet bei jeder Nutzung weniger als %2.</translation>
    </message>
    <message>
        <source>%1 costs less below %2 use, %3 from there on.</source>
        <translation>%1 kostet unter %2 Nutzung weniger, ab dort %3.</translation>
    </message>
    <message>
        <source>One %1, however much it is used</source>
        <translation>Eine %1 bei jeder Nutzung</translation>
    </message>
    <message>
        <source>hours in use, share of the month (%)</source>
        <translation>Stunden in Nutzung, Anteil am Monat (%)</translation>
    </message>
    <message>
        <source>USD per GPU and hour of the month</source>
        <translation>USD je GPU und Stunde des Monats</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <translation>Nutzung (%)</translation>
    </message>
    <message>
        <source>%1 (USD)</source>
        <translation>%1 (USD)</translation>
    </message>
    <message>
        <source>%1 %2 USD per GPU-hour</source>
        <translation>%1 %2 USD je GPU-Stunde</translation>
    </message>
    <message>
        <source>No current offer of %1 may be proposed; choose another GPU, or add a quote.</source>
        <translation>Für %1 darf kein aktuelles Angebot vorgeschlagen werden; wählen Sie eine andere GPU, oder fügen Sie ein eigenes Angebot hinzu.</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Prices alone: without slowdown, idle parts of nodes, boot and people, which the plans count.</source>
        <translation>Nur Preise: ohne Verlangsamung, ungenutzte Knotenteile, Startzeiten und Personal, die in den Plänen mitzählen.</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Reserved virtual</source>
        <translation>Reserviert virtuell</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>0 (no price)</source>
        <translation>0 (kein Preis)</translation>
    </message>
    <message>
        <source>%1 %2, no rate</source>
        <translation>%1 %2, kein Kurs</translation>
    </message>
    <message>
        <source> less %1 % (%2)</source>
        <translation> abzüglich %1 % (%2)</translation>
    </message>
    <message>
        <source> at %1 USD (%2)</source>
        <translation> zu %1 USD (%2)</translation>
    </message>
    <message>
        <source>%1, term not stated</source>
        <translation>%1, Laufzeit nicht angegeben</translation>
    </message>
    <message>
        <source>%1, 1 month</source>
        <translation>%1, 1 Monat</translation>
    </message>
    <message>
        <source>%1, %2 months</source>
        <translation>%1, %2 Monate</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>A newer row of the same product is dated %1.</source>
        <translation>Eine neuere Zeile desselben Produkts trägt das Datum %1.</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>nur GPU</translation>
    </message>
    <message>
        <source>The price covers the GPU alone, not a complete machine.</source>
        <translation>Der Preis gilt nur für die GPU, nicht für eine vollständige Maschine.</translation>
    </message>
    <message>
        <source>not orderable</source>
        <translation>nicht bestellbar</translation>
    </message>
    <message>
        <source>It could not be ordered when the price was read.</source>
        <translation>Es war nicht bestellbar, als der Preis gelesen wurde.</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>Whether it is bare metal or virtual is an inference.</source>
        <translation>Ob es Bare Metal oder virtuell ist, ist eine Schlussfolgerung.</translation>
    </message>
    <message>
        <source>The source states no price; that is not 0.</source>
        <translation>Die Quelle nennt keinen Preis; das ist nicht 0.</translation>
    </message>
    <message>
        <source>price is 0</source>
        <translation>Preis ist 0</translation>
    </message>
    <message>
        <source>The source states a price of 0, which is no price to plan with.</source>
        <translation>Die Quelle nennt einen Preis von 0; mit dem lässt sich nicht planen.</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>The price is in %1; give a dated rate to US dollars to use it.</source>
        <translation>Der Preis ist in %1; geben Sie einen datierten Kurs zum US-Dollar an, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>unit unknown</source>
        <translation>Einheit unbekannt</translation>
    </message>
    <message>
        <source>The source does not say how many GPUs a unit has; it stays unknown.</source>
        <translation>Die Quelle sagt nicht, wie viele GPUs eine Einheit hat; das bleibt unbekannt.</translation>
    </message>
    <message>
        <source>term unknown</source>
        <translation>Laufzeit unbekannt</translation>
    </message>
    <message>
        <source>The source does not say the length of the term.</source>
        <translation>Die Quelle nennt die Laufzeit nicht.</translation>
    </message>
    <message>
        <source>your quote</source>
        <translation>eigenes Angebot</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>GPUs of the unit</source>
        <translation>GPUs der Einheit</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation>Interconnect</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>all commercial regions</source>
        <translation>alle kommerziellen Regionen</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>No plan has a role for %1, %2.</source>
        <translation>Kein Plan hat eine Rolle für %1, %2.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Any chart</source>
        <translation>Jedes Diagramm</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Its panel</source>
        <translation>Im eigenen Bereich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Bridge</source>
        <translation>Kostenbrücke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 cost the same, %3 per useful GPU-hour.</source>
        <translation>%1 und %2 kosten dasselbe, %3 je nutzbare GPU-Stunde.</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, %3 (%4) less than %5 at %6.</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, %3 (%4) weniger als %5 mit %6.</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, %3 (%4) more than %5 at %6.</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, %3 (%4) mehr als %5 mit %6.</translation>
    </message>
    <message>
        <source>What decides, as shares of the difference: %1.</source>
        <translation>Was entscheidet, als Anteile am Unterschied: %1.</translation>
    </message>
    <message>
        <source>the rest %1</source>
        <translation>der Rest %1</translation>
    </message>
    <message>
        <source>No part of the cost differs by half a cent.</source>
        <translation>Kein Kostenbestandteil weicht um einen halben Cent ab.</translation>
    </message>
    <message>
        <source>%1: together %2.</source>
        <translation>%1: zusammen %2.</translation>
    </message>
    <message>
        <source>They do different amounts of work, %1 and %2 useful GPU-hours; the bridge is for one of them.</source>
        <translation>Sie leisten unterschiedlich viel Arbeit, %1 und %2 nutzbare GPU-Stunden; die Kostenbrücke gilt für eine davon.</translation>
    </message>
    <message>
        <source>%1 is infeasible and priced for what it serves: %2.</source>
        <translation>%1 ist nicht machbar und nur für das bewertet, was bedient wird: %2.</translation>
    </message>
    <message>
        <source>work stays unserved</source>
        <translation>ein Teil der Arbeit wird nicht bedient</translation>
    </message>
    <message>
        <source>A bridge needs two scenarios; duplicate the one you have.</source>
        <translation>Eine Kostenbrücke braucht zwei Szenarien; duplizieren Sie das vorhandene.</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>Wählen Sie zwei verschiedene Szenarien.</translation>
    </message>
    <message>
        <source>%1 cannot be computed: %2</source>
        <translation>%1 kann nicht berechnet werden: %2</translation>
    </message>
    <message>
        <source>%1 is being computed.</source>
        <translation>%1 wird berechnet.</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Reserved virtual nodes</source>
        <translation>Reservierte virtuelle Knoten</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Relative performance</source>
        <translation>Relative Leistung</translation>
    </message>
    <message>
        <source>Useful work done</source>
        <translation>Geleistete nutzbare Arbeit</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Machbar</translation>
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
        <source>%1 (%2%3 pts)</source>
        <translation>%1 (%2%3 Pkt.)</translation>
    </message>
    <message>
        <source>%1 (%2%3 points)</source>
        <translation>%1 (%2%3 Prozentpunkte)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>nicht berechenbar</translation>
    </message>
    <message>
        <source>certain: no ranges</source>
        <translation>sicher: keine Spannen</translation>
    </message>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2 Prozentpunkte</translation>
    </message>
    <message>
        <source>Recommended plan</source>
        <translation>Empfohlener Plan</translation>
    </message>
    <message>
        <source>Chance of being cheapest</source>
        <translation>Wahrscheinlichkeit, am günstigsten zu sein</translation>
    </message>
    <message>
        <source>Effective cost of the plans</source>
        <translation>Effektive Kosten der Pläne</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>One scenario: duplicate it to compare.</source>
        <translation>Ein Szenario: zum Vergleich duplizieren.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Infeasible: %1.</source>
        <translation>Nicht machbar: %1.</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>Abweichende Eingaben</translation>
    </message>
    <message>
        <source>Outputs that moved</source>
        <translation>Geänderte Ergebnisse</translation>
    </message>
    <message>
        <source>No part of the cost differs by %1.</source>
        <translation>Kein Teil der Kosten unterscheidet sich um %1.</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>%1 (useful GPUs)</source>
        <translation>%1 (nutzbare GPUs)</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>%1 capacity (%2 GPUs held, about %3 useful)</source>
        <translation>Kapazität %1 (%2 GPUs vorgehalten, etwa %3 nutzbar)</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>whole horizon</source>
        <translation>ganzer Horizont</translation>
    </message>
    <message>
        <source>load duration</source>
        <translation>Lastdauer</translation>
    </message>
    <message>
        <source>by hour of the day</source>
        <translation>nach Tagesstunde</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>Demand of %1, %2: peak %3; served in the plan %4 by: %5.</source>
        <translation>Bedarf: %1, %2, Spitze %3; im Plan %4 bedient durch: %5.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Demand and what serves it: %1, %2, %3 plan</source>
        <translation>Bedarf und was ihn bedient: %1, %2, Plan %3</translation>
    </message>
    <message>
        <source>useful GPUs</source>
        <translation>nutzbare GPUs</translation>
    </message>
    <message>
        <source>hours at or above this demand</source>
        <translation>Stunden mit mindestens diesem Bedarf</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Demand (useful GPUs)</source>
        <translation>Bedarf (nutzbare GPUs)</translation>
    </message>
    <message>
        <source>There is no demand in these hours. Choose other hours or add demand.</source>
        <translation>In diesen Stunden gibt es keinen Bedarf. Wählen Sie andere Stunden, oder fügen Sie Bedarf hinzu.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Useful GPUs over all hours</source>
        <translation>Nutzbare GPUs über alle Stunden</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Useful GPUs in the busiest hour</source>
        <translation>Nutzbare GPUs in der am stärksten belasteten Stunde</translation>
    </message>
    <message>
        <source>95 % of hours below</source>
        <translation>95 % der Stunden unter</translation>
    </message>
    <message>
        <source>95th percentile of the hourly values</source>
        <translation>95. Perzentil der Stundenwerte</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Mean over peak</source>
        <translation>Mittel durch Spitze</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Standard deviation over mean</source>
        <translation>Standardabweichung durch Mittel</translation>
    </message>
    <message>
        <source>Hourly ramp</source>
        <translation>Stündliche Rampe</translation>
    </message>
    <message>
        <source>95 % of changes from one hour to the next are below this share of the mean</source>
        <translation>95 % der Änderungen von einer Stunde zur nächsten liegen unter diesem Anteil des Mittels</translation>
    </message>
    <message>
        <source>Base share</source>
        <translation>Grundlastanteil</translation>
    </message>
    <message>
        <source>Share of GPU-hours below the median hour&apos;s level</source>
        <translation>Anteil der GPU-Stunden unter dem Niveau der mittleren Stunde (Median)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Useful GPU-hours over the horizon</source>
        <translation>Nutzbare GPU-Stunden über den Horizont</translation>
    </message>
    <message>
        <source>Busiest at %1 with %2 on average, quietest at %3 with %4; committed GPUs suffice in %5 of the hours with demand.</source>
        <translation>Am stärksten um %1 mit durchschnittlich %2, am schwächsten um %3 mit %4; fest gebuchte GPUs genügen in %5 der Stunden mit Bedarf.</translation>
    </message>
    <message>
        <source>stronger: more demand</source>
        <translation>kräftiger: mehr Bedarf</translation>
    </message>
    <message>
        <source>bare metal suffices</source>
        <translation>Bare Metal genügt</translation>
    </message>
    <message>
        <source>up to reserved</source>
        <translation>bis reserviert</translation>
    </message>
    <message>
        <source>on demand in use</source>
        <translation>On-Demand im Einsatz</translation>
    </message>
    <message>
        <source>spot in use</source>
        <translation>Spot im Einsatz</translation>
    </message>
    <message>
        <source>work unserved</source>
        <translation>Arbeit nicht bedient</translation>
    </message>
    <message>
        <source>Demand by hour of the day: %1, %2 plan</source>
        <translation>Bedarf nach Tageszeit: %1, Plan %2</translation>
    </message>
    <message>
        <source>days, by month</source>
        <translation>Tage, nach Monat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>A column is the mean of %1 days.</source>
        <translation>Eine Spalte ist der Mittelwert von %1 Tagen.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>hour of the horizon</source>
        <translation>Stunde des Horizonts</translation>
    </message>
    <message>
        <source>hours, by day</source>
        <translation>Stunden, nach Tag</translation>
    </message>
    <message>
        <source>hours, by day of the horizon</source>
        <translation>Stunden, nach Tag des Horizonts</translation>
    </message>
    <message>
        <source>hours from %1, by month</source>
        <translation>Stunden ab %1, nach Monat</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>the disk did not take it</source>
        <translation>der Datenträger hat es nicht angenommen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The file on disk is as it was, and your work is still in the window; save under another name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Die Datei auf dem Datenträger ist unverändert, und Ihre Arbeit ist noch im Fenster; speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written; use Save as to keep both.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert. Nichts wurde geschrieben; mit „Speichern unter“ behalten Sie beides.</translation>
    </message>
    <message>
        <source>it cannot be read, so that nobody knows what would be replaced</source>
        <translation>sie ist nicht lesbar, daher ist unbekannt, was ersetzt würde</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Your work is still in the window; save under another name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Ihre Arbeit ist noch im Fenster; speichern Sie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Reserved nodes</source>
        <translation>Reservierte Knoten</translation>
    </message>
    <message>
        <source>Total cost (USD)</source>
        <translation>Gesamtkosten (USD)</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Machbar</translation>
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
        <source>Hybrid cost against bare-metal nodes</source>
        <translation>Hybrid-Kosten über Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>total cost, USD over the horizon</source>
        <translation>Gesamtkosten, USD über den Horizont</translation>
    </message>
    <message>
        <source>There is nothing to split: a hybrid needs a bare-metal offer and a virtual offer. Choose both under Inputs.</source>
        <translation>Es gibt nichts aufzuteilen: Ein Hybrid braucht ein Bare-Metal-Angebot und ein virtuelles Angebot. Wählen Sie beide unter „Eingaben“.</translation>
    </message>
    <message>
        <source>Nothing is bought at any node count: there is no demand to serve.</source>
        <translation>Bei keiner Knotenzahl wird etwas gekauft: Es gibt keinen Bedarf zu bedienen.</translation>
    </message>
    <message>
        <source>Cost at the best reserved count</source>
        <translation>Kosten bei bester Zahl reservierter Knoten</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Leaves work unserved</source>
        <translation>Arbeit bleibt unbedient</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>Total cost of the hybrid plan for 0 to %1 bare-metal nodes: least at %2, %3.</source>
        <translation>Gesamtkosten des Hybrid-Plans für 0 bis %1 Bare-Metal-Knoten, am geringsten: %2, %3.</translation>
    </message>
    <message>
        <source>No node count serves all work; costs are of what each count serves.</source>
        <translation>Keine Knotenzahl bedient die ganze Arbeit; die Kosten gelten für das, was jede Zahl bedient.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Total cost by what is bought</source>
        <translation>Gesamtkosten nach Kaufposten</translation>
    </message>
    <message>
        <source>USD over the horizon</source>
        <translation>USD über den Horizont</translation>
    </message>
    <message>
        <source>Nothing is bought: there is no demand and no committed node.</source>
        <translation>Es wird nichts gekauft: kein Bedarf und kein fest gebuchter Knoten.</translation>
    </message>
    <message>
        <source>Effective cost against utilization</source>
        <translation>Effektive Kosten über der Auslastung</translation>
    </message>
    <message>
        <source>utilization of the committed GPUs, %</source>
        <translation>Auslastung der fest gebuchten GPUs, %</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>There are no two curves to cross: this needs a bare-metal offer, an on-demand offer and some demand.</source>
        <translation>Es gibt keine zwei Kurven, die sich schneiden: Dazu braucht es ein Bare-Metal-Angebot, ein On-Demand-Angebot und etwas Bedarf.</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Break-even U*: %1</source>
        <translation>Break-even U*: %1</translation>
    </message>
    <message>
        <source>Bare metal is cheaper than on demand above a utilization of %1.</source>
        <translation>Bare Metal ist ab einer Auslastung von %1 günstiger als On-Demand.</translation>
    </message>
    <message>
        <source>Bare metal never pays at these prices: break-even would be at %1.</source>
        <translation>Bare Metal lohnt sich bei diesen Preisen nie: Der Break-even läge bei %1.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Genutzt: %1</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>Genutzt: %1.</translation>
    </message>
    <message>
        <source>Utilization (%)</source>
        <translation>Auslastung (%)</translation>
    </message>
    <message>
        <source>Bare metal (USD per useful GPU-hour)</source>
        <translation>Bare Metal (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>On demand (USD per useful GPU-hour)</source>
        <translation>On-Demand (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>Nothing is bought: there is no offer that serves this demand. Choose offers under Inputs.</source>
        <translation>Nichts wird gekauft: Kein Angebot bedient diesen Bedarf. Wählen Sie unter „Eingaben“ Angebote.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Overheads</source>
        <translation>Overheads</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Randbedingungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Today&apos;s spend</source>
        <translation>Heutige Ausgaben</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>%1 is outside what is allowed: %2.</source>
        <translation>%1 liegt außerhalb des Erlaubten: %2.</translation>
    </message>
    <message>
        <source>%1 Up to there it is %2.</source>
        <translation>%1 Bis dorthin ist es %2.</translation>
    </message>
    <message>
        <source>This takes one number, not a range.</source>
        <translation>Hier steht eine Zahl, keine Spanne.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A range goes from low to high, with the typical value between.</source>
        <translation>Eine Spanne geht von niedrig bis hoch, der typische Wert liegt dazwischen.</translation>
    </message>
    <message>
        <source>The typical value here is always %1; write the range around it, such as %1 ± 10 %.</source>
        <translation>Der typische Wert ist hier immer %1; schreiben Sie die Spanne darum, etwa %1 ± 10 %.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
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
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Hier ist ein Text nötig.</translation>
    </message>
    <message>
        <source>A number is needed here; an empty field does not count as 0.</source>
        <translation>Hier ist eine Zahl nötig; leer gilt nicht als 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>This field cannot be typed.</source>
        <translation>In dieses Feld lässt sich nichts eingeben.</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>über %1, höchstens %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>× bare metal</source>
        <translation>× Bare Metal</translation>
    </message>
    <message>
        <source>Time this part takes against ideal bare metal; 1 is no overhead.</source>
        <translation>Zeit dieses Teils gegenüber idealem Bare Metal; 1 ist kein Overhead.</translation>
    </message>
    <message>
        <source>Disturbed host-hours</source>
        <translation>Gestörte Host-Stunden</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Chance that a host-hour is disturbed; a job is as slow as its unluckiest host.</source>
        <translation>Wahrscheinlichkeit, dass eine Host-Stunde gestört ist; ein Job ist so langsam wie der langsamste seiner Hosts.</translation>
    </message>
    <message>
        <source>Extra time while disturbed</source>
        <translation>Mehrzeit bei Störung</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>0.28 means that work takes 1.28 times as long.</source>
        <translation>0,28 heißt, dass Arbeit 1,28-mal so lange dauert.</translation>
    </message>
    <message>
        <source>Extra time on shared I/O</source>
        <translation>Mehrzeit bei geteiltem I/O</translation>
    </message>
    <message>
        <source>Extra time on what neighbors share: CPU, storage, network, transfers.</source>
        <translation>Mehrzeit bei dem, was Nachbarn teilen: CPU, Massenspeicher, Netz, Übertragungen.</translation>
    </message>
    <message>
        <source>Overheads “%1”</source>
        <translation>Overheads „%1“</translation>
    </message>
    <message>
        <source>Hourly wage</source>
        <translation>Stundenlohn</translation>
    </message>
    <message>
        <source>USD per hour</source>
        <translation>USD je Stunde</translation>
    </message>
    <message>
        <source>Full cost of an hour of the people who run the GPUs.</source>
        <translation>Vollkosten einer Stunde des Personals, das die GPUs betreibt.</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtuelle Maschinen</translation>
    </message>
    <message>
        <source>h per GPU-month</source>
        <translation>h je GPU-Monat</translation>
    </message>
    <message>
        <source>Staff time that each GPU takes in a month.</source>
        <translation>Personalzeit, die jede GPU im Monat kostet.</translation>
    </message>
    <message>
        <source>USD per month</source>
        <translation>USD je Monat</translation>
    </message>
    <message>
        <source>Transfer of overflow</source>
        <translation>Übertragung des Überlaufs</translation>
    </message>
    <message>
        <source>USD per GPU-hour</source>
        <translation>USD je GPU-Stunde</translation>
    </message>
    <message>
        <source>Data moved when work overflows from bare metal to elastic capacity, in hybrid plans.</source>
        <translation>Daten, die zu bewegen sind, wenn in Hybrid-Plänen Arbeit von Bare Metal auf elastische Kapazität überläuft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Wofür gezahlt wird.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Charged to plans that use this delivery.</source>
        <translation>Wird Plänen berechnet, die diese Bereitstellung nutzen.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Per rented GPU-hour</source>
        <translation>Je gemietete GPU-Stunde</translation>
    </message>
    <message>
        <source>Charged for every rented GPU-hour of the delivery.</source>
        <translation>Wird für jede gemietete GPU-Stunde der Bereitstellung berechnet.</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Heute gezahlt</translation>
    </message>
    <message>
        <source>What you pay for this work now, for every month of 730 hours. It changes no plan; it stands beside them.</source>
        <translation>Was Sie jetzt für diese Arbeit zahlen, je Monat zu 730 Stunden. Es ändert keinen Plan; es steht daneben.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Useful GPU-hours</source>
        <translation>Nutzbare GPU-Stunden</translation>
    </message>
    <message>
        <source>GPU-hours per month</source>
        <translation>GPU-Stunden je Monat</translation>
    </message>
    <message>
        <source>Useful work that it buys in a month. Without it only totals can be compared.</source>
        <translation>Nutzbare Arbeit, die dafür im Monat gekauft wird. Ohne sie lassen sich nur Summen vergleichen.</translation>
    </message>
    <message>
        <source>What you pay for: the cluster you have, a cloud bill.</source>
        <translation>Wofür Sie zahlen: der vorhandene Cluster, eine Cloud-Rechnung.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Title of the scenario.</source>
        <translation>Titel des Szenarios.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How long the plans are compared; 8,760 hours are a year.</source>
        <translation>Wie lange die Pläne verglichen werden; 8.760 Stunden sind ein Jahr.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Date of the first hour, for labels only: 2026-01-05.</source>
        <translation>Datum der ersten Stunde, nur für Beschriftungen: 2026-01-05.</translation>
    </message>
    <message>
        <source>Commitments count</source>
        <translation>Festbuchungen zählen</translation>
    </message>
    <message>
        <source>Within the horizon</source>
        <translation>Im Horizont</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <translation>Bis Laufzeitende</translation>
    </message>
    <message>
        <source>Whether a term that outlasts the horizon is paid in full.</source>
        <translation>Ob eine Laufzeit, die über den Horizont reicht, voll bezahlt wird.</translation>
    </message>
    <message>
        <source>Reference GPU</source>
        <translation>Referenz-GPU</translation>
    </message>
    <message>
        <source>A useful GPU-hour is an hour of this GPU on ideal bare metal.</source>
        <translation>Eine nutzbare GPU-Stunde ist eine Stunde dieser GPU auf idealem Bare Metal.</translation>
    </message>
    <message>
        <source>Extra cost “%1”</source>
        <translation>Zusatzkosten „%1“</translation>
    </message>
    <message>
        <source>Reserved virtual</source>
        <translation>Reserviert virtuell</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>List price or quote. A missing price is an error, never 0.</source>
        <translation>Listenpreis oder eigenes Angebot. Ein fehlender Preis ist ein Fehler, nie 0.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Provider, product and date of the price.</source>
        <translation>Anbieter, Produkt und Datum des Preises.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU model. Where it differs from the reference GPU a relative speed is needed.</source>
        <translation>GPU-Modell. Weicht es von der Referenz-GPU ab, ist eine relative Geschwindigkeit nötig.</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Relative Geschwindigkeit</translation>
    </message>
    <message>
        <source>× reference</source>
        <translation>× Referenz</translation>
    </message>
    <message>
        <source>Speed of this GPU against the reference GPU.</source>
        <translation>Geschwindigkeit dieser GPU gegenüber der Referenz-GPU.</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPUs je Knoten</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>The rental unit.</source>
        <translation>Die Mieteinheit.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Shortest time that must be paid; 0 for none, 8,760 for a year.</source>
        <translation>Kürzeste Zeit, die zu zahlen ist; 0 für keine, 8.760 für ein Jahr.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>USD per node</source>
        <translation>USD je Knoten</translation>
    </message>
    <message>
        <source>Paid once for every node.</source>
        <translation>Einmal je Knoten zu zahlen.</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzknoten</translation>
    </message>
    <message>
        <source>Nodes paid beyond those that serve, as a share of them.</source>
        <translation>Über die bedienenden hinaus bezahlte Knoten, als Anteil an diesen.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Until a committed node serves; shown with what bridging that time costs.</source>
        <translation>Bis ein fest gebuchter Knoten einsatzbereit ist; angezeigt mit den Kosten der Überbrückung.</translation>
    </message>
    <message>
        <source>Billed in steps of</source>
        <translation>Abrechnung in Schritten von</translation>
    </message>
    <message>
        <source>Whole instances are billed; 0 bills fractions of a GPU.</source>
        <translation>Abgerechnet werden ganze Instanzen; bei 0 Bruchteile einer GPU.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Paid at every start, before the instance serves.</source>
        <translation>Bei jedem Start zu zahlen, bevor die Instanz einsatzbereit ist.</translation>
    </message>
    <message>
        <source>Scale-down delay</source>
        <translation>Abbauverzögerung</translation>
    </message>
    <message>
        <source>Paid at every stop, after the instance has served.</source>
        <translation>Bei jedem Stopp zu zahlen, nachdem die Instanz nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Reclaims</source>
        <translation>Rücknahmen</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>How often the provider takes the capacity back; a reclaim stops a whole job.</source>
        <translation>Wie oft der Anbieter die Kapazität zurücknimmt; eine Rücknahme stoppt einen ganzen Job.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Share of the elastic demand that spot can serve; on demand serves the rest.</source>
        <translation>Anteil des elastischen Bedarfs, den Spot bedienen kann; On-Demand bedient den Rest.</translation>
    </message>
    <message>
        <source>Overhead set</source>
        <translation>Overhead-Satz</translation>
    </message>
    <message>
        <source>Which set of slowdowns and disturbance holds for this offer.</source>
        <translation>Welcher Satz von Verlangsamungen und Störungen für dieses Angebot gilt.</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Mandantentrennung</translation>
    </message>
    <message>
        <source>Shared host</source>
        <translation>Geteilter Host</translation>
    </message>
    <message>
        <source>Whole host</source>
        <translation>Ganzer Host</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dediziert</translation>
    </message>
    <message>
        <source>Whether others may run on the same host; decides who may use the offer.</source>
        <translation>Ob andere auf demselben Host laufen dürfen; entscheidet, wer das Angebot nutzen darf.</translation>
    </message>
    <message>
        <source>Fabric between nodes</source>
        <translation>Fabric zwischen Knoten</translation>
    </message>
    <message>
        <source>Jobs larger than a node need a fabric.</source>
        <translation>Jobs, die größer als ein Knoten sind, brauchen eine Fabric.</translation>
    </message>
    <message>
        <source>GPUs per host</source>
        <translation>GPUs je Host</translation>
    </message>
    <message>
        <source>How many GPUs share the fate of one host when it is disturbed.</source>
        <translation>Wie viele GPUs das Schicksal eines gestörten Hosts teilen.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>je GPU-Stunde</translation>
    </message>
    <message>
        <source>Failures that stop a job, for each GPU and hour.</source>
        <translation>Ausfälle, die einen Job stoppen, je GPU und Stunde.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>From an interruption until the job can start again.</source>
        <translation>Von der Unterbrechung, bis der Job wieder starten kann.</translation>
    </message>
    <message>
        <source>Prices of the offers</source>
        <translation>Preise der Angebote</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>How far the prices of all offers rise and fall together: 0 not at all, 1 always.</source>
        <translation>Wie weit die Preise aller Angebote gemeinsam steigen und fallen: 0 gar nicht, 1 immer.</translation>
    </message>
    <message>
        <source>Growth and bursts</source>
        <translation>Wachstum und Lastspitzen</translation>
    </message>
    <message>
        <source>Whether demand that grows faster is also peakier: 1 always, -1 the opposite, 0 not tied.</source>
        <translation>Ob schneller wachsender Bedarf auch spitzer ist: 1 immer, -1 umgekehrt, 0 unabhängig.</translation>
    </message>
    <message>
        <source>Slowdowns of one set</source>
        <translation>Verlangsamungen eines Satzes</translation>
    </message>
    <message>
        <source>How far the slowdowns of virtual machines are large or small together: a bad setup is bad at everything.</source>
        <translation>Wie weit die Verlangsamungen virtueller Maschinen gemeinsam groß oder klein sind: Eine schlechte Einrichtung ist in allem schlecht.</translation>
    </message>
    <message>
        <source>Staff time of a run</source>
        <translation>Personalzeit eines Laufs</translation>
    </message>
    <message>
        <source>What a full calibration of one machine takes its people, at what an hour of them costs; with it the program says whether measuring pays.</source>
        <translation>Personalzeit einer vollständigen Kalibrierung einer Maschine, zum Stundenlohn gerechnet; damit sagt das Programm, ob sich Messen lohnt.</translation>
    </message>
    <message>
        <source>Machine time of a run</source>
        <translation>Maschinenzeit eines Laufs</translation>
    </message>
    <message>
        <source>How long a full calibration holds a whole machine, at the price of its offer.</source>
        <translation>Wie lange eine vollständige Kalibrierung eine ganze Maschine belegt, zum Preis ihres Angebots.</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Was sich gemeinsam bewegt</translation>
    </message>
    <message>
        <source>Cost of calibrating</source>
        <translation>Kosten des Kalibrierens</translation>
    </message>
    <message>
        <source>GPU compute</source>
        <translation>GPU-Rechnen</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Launch latency</source>
        <translation>Startlatenz</translation>
    </message>
    <message>
        <source>Host-device transfer</source>
        <translation>Transfer Host–GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Interconnect in a node</source>
        <translation>Interconnect im Knoten</translation>
    </message>
    <message>
        <source>Interconnect between nodes</source>
        <translation>Interconnect zwischen Knoten</translation>
    </message>
    <message>
        <source>What this workload is called everywhere.</source>
        <translation>Wie dieser Workload überall heißt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Sets the defaults of headroom and splitting: inference keeps 0.5 headroom and splits by the hour.</source>
        <translation>Setzt die Vorgaben für Reserve und Aufteilung: Inferenz hält 0,5 Reserve und wird stundenweise geteilt.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>Fraction by which the demand grows in a year; 0.2 is 20 %.</source>
        <translation>Bruchteil, um den der Bedarf im Jahr wächst; 0,2 sind 20 %.</translation>
    </message>
    <message>
        <source>1, as drawn</source>
        <translation>1, wie gezeichnet</translation>
    </message>
    <message>
        <source>Demand may be off by</source>
        <translation>Bedarf kann abweichen um</translation>
    </message>
    <message>
        <source>× the curve</source>
        <translation>× Kurve</translation>
    </message>
    <message>
        <source>How far the whole curve may lie above or below the drawn one: 1 ± 20 %. The curve itself is changed under Demand.</source>
        <translation>Wie weit die ganze Kurve über oder unter der gezeichneten liegen kann: 1 ± 20 %. Die Kurve selbst ändern Sie unter „Bedarf“.</translation>
    </message>
    <message>
        <source>Burst may be off by</source>
        <translation>Lastspitze kann abweichen um</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>How much burstier or flatter the curve may be at the same GPU-hours: above 1 is burstier, 1 ± 30 %.</source>
        <translation>Wie viel spitzer oder flacher die Kurve bei gleichen GPU-Stunden sein kann: über 1 ist spitzer, 1 ± 30 %.</translation>
    </message>
    <message>
        <source>GPUs per job</source>
        <translation>GPUs je Job</translation>
    </message>
    <message>
        <source>Size of one synchronous job; larger jobs meet more disturbed hosts and more interruptions.</source>
        <translation>Größe eines synchronen Jobs; größere Jobs treffen mehr gestörte Hosts und mehr Unterbrechungen.</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Share of its time on bare metal; the shares sum to 1, so the others move in proportion.</source>
        <translation>Anteil an seiner Zeit auf Bare Metal; die Anteile ergeben 1, die anderen ändern sich also mit.</translation>
    </message>
    <message>
        <source>Shares measured with</source>
        <translation>Anteile gemessen mit</translation>
    </message>
    <message>
        <source>Job size at which the shares of time were measured.</source>
        <translation>Jobgröße, bei der die Zeitanteile gemessen wurden.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>How far computing hides data movement: 0 one after the other (cautious), 1 fully hidden.</source>
        <translation>Wie weit Rechnen den Datentransport verdeckt: 0 nacheinander (vorsichtig), 1 ganz verdeckt.</translation>
    </message>
    <message>
        <source>Checkpoint takes</source>
        <translation>Checkpoint dauert</translation>
    </message>
    <message>
        <source>Time to write one checkpoint; 0 means nothing is checkpointed.</source>
        <translation>Zeit, einen Checkpoint zu schreiben; 0 heißt, es gibt keine Checkpoints.</translation>
    </message>
    <message>
        <source>Restart takes</source>
        <translation>Neustart dauert</translation>
    </message>
    <message>
        <source>Time until a stopped job works again, without the offer&apos;s own recovery.</source>
        <translation>Zeit, bis ein gestoppter Job wieder arbeitet, ohne die Wiederherstellung des Angebots.</translation>
    </message>
    <message>
        <source>Work between checkpoints</source>
        <translation>Arbeit zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Left empty, the interval of least loss is used.</source>
        <translation>Bleibt es leer, gilt das Intervall mit dem geringsten Verlust.</translation>
    </message>
    <message>
        <source>the optimum</source>
        <translation>das Optimum</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>May share a host</source>
        <translation>Darf Host teilen</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>Eigener Host</translation>
    </message>
    <message>
        <source>Bare metal only</source>
        <translation>Nur Bare Metal</translation>
    </message>
    <message>
        <source>What the workload may share; it decides which offers may serve it.</source>
        <translation>Was der Workload teilen darf; entscheidet, welche Angebote ihn bedienen dürfen.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Restricts the workload to one delivery.</source>
        <translation>Beschränkt den Workload auf eine Bereitstellung.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Stundenweise</translation>
    </message>
    <message>
        <source>Whole jobs</source>
        <translation>Ganze Jobs</translation>
    </message>
    <message>
        <source>Split between tiers</source>
        <translation>Aufteilung auf Preisstufen</translation>
    </message>
    <message>
        <source>Whole jobs are never torn between bare metal and virtual machines.</source>
        <translation>Ganze Jobs werden nie zwischen Bare Metal und virtuellen Maschinen zerrissen.</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>Darf warten</translation>
    </message>
    <message>
        <source>Work may be served this many hours later, on committed capacity that is free then.</source>
        <translation>Arbeit darf so viele Stunden später bedient werden, auf dann freier fest gebuchter Kapazität.</translation>
    </message>
    <message>
        <source>Interruptible</source>
        <translation>Unterbrechbar</translation>
    </message>
    <message>
        <source>Interruptible work may run on spot capacity.</source>
        <translation>Unterbrechbare Arbeit darf auf Spot-Kapazität laufen.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Capacity held beyond the hourly mean, for peaks inside the hour.</source>
        <translation>Über das Stundenmittel hinaus vorgehaltene Kapazität, für Spitzen innerhalb der Stunde.</translation>
    </message>
    <message>
        <source>Demand scale</source>
        <translation>Bedarfsfaktor</translation>
    </message>
    <message>
        <source>× the file</source>
        <translation>× Datei</translation>
    </message>
    <message>
        <source>Factor on every value of the demand file.</source>
        <translation>Faktor auf jeden Wert der Bedarfsdatei.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Point %1: hour</source>
        <translation>Punkt %1: Stunde</translation>
    </message>
    <message>
        <source>h of week</source>
        <translation>h der Woche</translation>
    </message>
    <message>
        <source>Hour of the week, 0 is the first hour of the horizon (%1).</source>
        <translation>Stunde der Woche, 0 ist die erste Stunde des Horizonts (%1).</translation>
    </message>
    <message>
        <source>Point %1: demand</source>
        <translation>Punkt %1: Bedarf</translation>
    </message>
    <message>
        <source>Measured slowdown on %1</source>
        <translation>Gemessene Verlangsamung auf %1</translation>
    </message>
    <message>
        <source>from the shares of time</source>
        <translation>aus den Zeitanteilen</translation>
    </message>
    <message>
        <source>The workload&apos;s own job, measured: replaces the slowdown computed from its shares of time.</source>
        <translation>Der eigene Job des Workloads, gemessen: ersetzt die aus den Zeitanteilen berechnete Verlangsamung.</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Arbeit: %1</translation>
    </message>
    <message>
        <source>Fixed cost of %1</source>
        <translation>Fixkosten: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Takes a range</source>
        <translation>Nimmt eine Spanne</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>In a file: `%1`</source>
        <translation>In einer Datei: `%1`</translation>
    </message>
    <message>
        <source>Paid in every month of the horizon by a plan that uses the platform at all.</source>
        <translation>Bezahlt in jedem Monat des Horizonts, wenn ein Plan die Plattform überhaupt nutzt.</translation>
    </message>
    <message>
        <source>Charged for every month of the horizon to plans that use this delivery.</source>
        <translation>Berechnet für jeden Monat des Horizonts, bei Plänen, die diese Bereitstellung nutzen.</translation>
    </message>
    <message>
        <source>Useful GPUs wanted at this hour of the week; in between the curve runs as Sketch has it: straight, smooth, or a step.</source>
        <translation>In dieser Stunde der Woche gewünschte nutzbare GPUs; dazwischen verläuft die Kurve wie in der Skizze: gerade, glatt oder als Stufe.</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Inputs: %1.</source>
        <translation>Eingaben: %1.</translation>
    </message>
    <message>
        <source>Facts: %1.</source>
        <translation>Fakten: %1.</translation>
    </message>
    <message>
        <source>Computed: %1.</source>
        <translation>Berechnet: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Input %1
%2</source>
        <translation>Eingabe %1
%2</translation>
    </message>
    <message>
        <source>Computed from this scenario: %1</source>
        <translation>Aus diesem Szenario berechnet: %1</translation>
    </message>
    <message>
        <source>%1
Source: %2
As of: %3, %4</source>
        <translation>%1
Quelle: %2
Stand: %3, %4</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1 (infeasible)</source>
        <translation>%1 (nicht machbar)</translation>
    </message>
    <message>
        <source>Driver and system control</source>
        <translation>Treiber- und Systemkontrolle</translation>
    </message>
    <message>
        <source>Snapshots and recovery</source>
        <translation>Snapshots und Wiederherstellung</translation>
    </message>
    <message>
        <source>Provisioning speed</source>
        <translation>Bereitstellungstempo</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>Live-Migration</translation>
    </message>
    <message>
        <source>Prebuilt images</source>
        <translation>Fertige Images</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Größenänderung</translation>
    </message>
    <message>
        <source>Who patches</source>
        <translation>Wer patcht</translation>
    </message>
    <message>
        <source>The plan rents nothing.</source>
        <translation>Der Plan mietet nichts.</translation>
    </message>
    <message>
        <source>node counts</source>
        <translation>Knotenzahlen</translation>
    </message>
    <message>
        <source>%1: sources</source>
        <translation>%1: Quellen</translation>
    </message>
    <message>
        <source>service hour by hour</source>
        <translation>Bedienung Stunde für Stunde</translation>
    </message>
    <message>
        <source>%1 is back after %2.</source>
        <translation>Bis %1 wieder läuft, dauert es %2.</translation>
    </message>
    <message>
        <source>%1 of your people a month</source>
        <translation>%1 Ihres Teams im Monat</translation>
    </message>
    <message>
        <source>You choose operating system, kernel and driver on %1.</source>
        <translation>Sie wählen Betriebssystem, Kernel und Treiber auf %1.</translation>
    </message>
    <message>
        <source>Inside %1 the system and driver are yours; host and hypervisor are the provider&apos;s.</source>
        <translation>Für %1 gilt: System und Treiber gehören Ihnen, Host und Hypervisor dem Anbieter.</translation>
    </message>
    <message>
        <source>You, on %1: %2.</source>
        <translation>Sie, auf %1: %2.</translation>
    </message>
    <message>
        <source>You the guests (%1), the provider the hosts.</source>
        <translation>Sie die Gäste (%1), der Anbieter die Hosts.</translation>
    </message>
    <message>
        <source>Your own image for %1; setting a node up costs %2.</source>
        <translation>Eigenes Image für %1; einen Knoten einzurichten kostet %2.</translation>
    </message>
    <message>
        <source>Your own image for %1.</source>
        <translation>Eigenes Image für %1.</translation>
    </message>
    <message>
        <source>Published images bring driver and CUDA; %1 starts over the horizon boot one.</source>
        <translation>Veröffentlichte Images bringen Treiber und CUDA mit; %1 Starts über den Horizont booten ein solches.</translation>
    </message>
    <message>
        <source>Published images bring driver and CUDA for %1.</source>
        <translation>Veröffentlichte Images bringen Treiber und CUDA für %1 mit.</translation>
    </message>
    <message>
        <source>A node in repair stops its jobs; spares of %1 stand in for %2.</source>
        <translation>Ein Knoten in Reparatur hält seine Jobs an; Ersatz von %1 springt für %2 ein.</translation>
    </message>
    <message>
        <source>A node in repair stops its jobs, and no spare stands in for %1.</source>
        <translation>Ein Knoten in Reparatur hält seine Jobs an, und kein Ersatz springt für %1 ein.</translation>
    </message>
    <message>
        <source>The provider maintains the hosts; another machine serves after %1.</source>
        <translation>Der Anbieter wartet die Hosts; bis eine andere Maschine bereit ist, dauert es %1.</translation>
    </message>
    <message>
        <source>%1 may wait %2</source>
        <translation>%1 darf %2 warten</translation>
    </message>
    <message>
        <source>A window is easy to find: %1.</source>
        <translation>Ein Wartungsfenster ist leicht zu finden: %1.</translation>
    </message>
    <message>
        <source>None: what runs on %1 stays where it is and stops for host maintenance.</source>
        <translation>Keine: bei Host-Wartung kein Umzug, sondern Stillstand (%1).</translation>
    </message>
    <message>
        <source>Not for machines with GPUs: host maintenance restarts them.</source>
        <translation>Nicht für Maschinen mit GPUs: Host-Wartung startet sie neu.</translation>
    </message>
    <message>
        <source>Grows by nodes of %1, each %2 after the order.</source>
        <translation>Wächst um Knoten mit je %1, jeweils %2 nach der Bestellung.</translation>
    </message>
    <message>
        <source>Does not shrink within a term of %1: %2 are owed to its end.</source>
        <translation>Schrumpft innerhalb der Laufzeit (%1) nicht: %2 sind bis zu ihrem Ende geschuldet.</translation>
    </message>
    <message>
        <source>Nodes can be given back at any hour.</source>
        <translation>Knoten lassen sich zu jeder Stunde zurückgeben.</translation>
    </message>
    <message>
        <source>Grows and shrinks by the hour in steps of %1; a machine is paid %2 after its last work.</source>
        <translation>Wächst und schrumpft stündlich in Schritten von %1; eine Maschine wird nach ihrer letzten Arbeit noch %2 bezahlt.</translation>
    </message>
    <message>
        <source>parts of a GPU</source>
        <translation>Teilen einer GPU</translation>
    </message>
    <message>
        <source>Another size of machine means a stop.</source>
        <translation>Eine andere Maschinengröße erfordert einen Stopp.</translation>
    </message>
    <message>
        <source>Reserved machines of %1 are paid to the end of a term of %2.</source>
        <translation>Reservierte Maschinen mit %1 werden bis zum Ende der Laufzeit (%2) bezahlt.</translation>
    </message>
    <message>
        <source>up to %1 of virtual machines</source>
        <translation>bis zu %1 in virtuellen Maschinen</translation>
    </message>
    <message>
        <source>1 virtual machine (up to %1 at work)</source>
        <translation>1 virtuelle Maschine (bis zu %1 in Arbeit)</translation>
    </message>
    <message>
        <source>up to %1 virtual machines (%2 at work)</source>
        <translation>bis zu %1 virtuelle Maschinen (%2 in Arbeit)</translation>
    </message>
    <message>
        <source>share their hosts with others</source>
        <translation>teilen ihre Hosts mit anderen</translation>
    </message>
    <message>
        <source>have their hosts to themselves</source>
        <translation>haben ihre Hosts für sich</translation>
    </message>
    <message>
        <source>run on dedicated hosts</source>
        <translation>laufen auf dedizierten Hosts</translation>
    </message>
    <message>
        <source>may only use bare metal</source>
        <translation>darf nur Bare Metal nutzen</translation>
    </message>
    <message>
        <source>needs a host of its own</source>
        <translation>braucht einen eigenen Host</translation>
    </message>
    <message>
        <source>%1 %2: %3 of its work find none here.</source>
        <translation>%1 %2: %3 der Arbeit finden das hier nicht.</translation>
    </message>
    <message>
        <source>%1 %2 and gets it.</source>
        <translation>%1 %2, und das ist erfüllt.</translation>
    </message>
    <message>
        <source>No offer has a rate of interruptions.</source>
        <translation>Kein Angebot hat eine Unterbrechungsrate.</translation>
    </message>
    <message>
        <source>About %1 interruptions over the horizon, %2 of them of %3, back after %4.</source>
        <translation>Etwa %1 Unterbrechungen über den Horizont, davon %2 bei %3; Wiederanlauf: %4.</translation>
    </message>
    <message>
        <source>It checkpoints every %1.</source>
        <translation>Ein Checkpoint entsteht alle %1.</translation>
    </message>
    <message>
        <source>It writes no checkpoints and starts anew.</source>
        <translation>Der Workload schreibt keine Checkpoints und beginnt von vorn.</translation>
    </message>
    <message>
        <source>A stopped machine keeps its disks, not its memory.</source>
        <translation>Eine gestoppte Maschine behält ihre Datenträger, nicht ihren Speicherinhalt.</translation>
    </message>
    <message>
        <source>Ready %2 after the order: %1.</source>
        <translation>%1: bereit %2 nach der Bestellung.</translation>
    </message>
    <message>
        <source>Bridging that on demand costs %1.</source>
        <translation>Das mit On-Demand zu überbrücken kostet %1.</translation>
    </message>
    <message>
        <source>bridging cost</source>
        <translation>Überbrückungskosten</translation>
    </message>
    <message>
        <source>A machine serves %1 after it is asked for, %2 times over the horizon.</source>
        <translation>Eine Maschine ist %1 nach der Anforderung bereit, %2-mal über den Horizont.</translation>
    </message>
    <message>
        <source>A machine serves %1 after it is asked for.</source>
        <translation>Eine Maschine ist %1 nach der Anforderung bereit.</translation>
    </message>
    <message>
        <source>No workload asks for a host of its own.</source>
        <translation>Kein Workload verlangt einen eigenen Host.</translation>
    </message>
    <message>
        <source>Yours alone: %1.</source>
        <translation>Nur für Sie: %1.</translation>
    </message>
    <message>
        <source>%1 machines %2.</source>
        <translation>%1: Maschinen %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%2 points</source>
        <translation>%1%2 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 per useful GPU-hour</source>
        <translation>%1 je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 node</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>“%1” is not a number as written here (%2). Did you mean %3?</source>
        <translation>„%1“ ist in der hier üblichen Schreibweise (%2) keine Zahl. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it like %2.</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie sie wie %2.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Fest gebucht</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Unused commitment</source>
        <translation>Ungenutzte Festbuchung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Paid and modeled</source>
        <translation>Bezahlt und modelliert</translation>
    </message>
    <message>
        <source>Neither the bill nor the plan has a machine with GPUs in these hours.</source>
        <translation>Weder die Rechnung noch der Plan hat in diesen Stunden eine Maschine mit GPUs.</translation>
    </message>
    <message>
        <source>Paid and modeled, by tier</source>
        <translation>Bezahlt und modelliert, nach Preisstufe</translation>
    </message>
    <message>
        <source>USD in these hours</source>
        <translation>USD in diesen Stunden</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Modeled</source>
        <translation>Modelliert</translation>
    </message>
    <message>
        <source>%1: paid %2, modeled %3</source>
        <translation>%1: bezahlt %2, modelliert %3</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Paid (USD)</source>
        <translation>Bezahlt (USD)</translation>
    </message>
    <message>
        <source>Modeled (USD)</source>
        <translation>Modelliert (USD)</translation>
    </message>
    <message>
        <source>From the plan to the bill</source>
        <translation>Vom Plan zur Rechnung</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur eine Seite</translation>
    </message>
    <message>
        <source>Modeled %1; price %2, GPU-hours %3, unused commitment %4, in one of the two only %5; paid %6.</source>
        <translation>Modelliert %1; Preis %2, GPU-Stunden %3, ungenutzte Festbuchung %4, nur auf einer Seite %5; bezahlt %6.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Useful GPUs per GPU requested</source>
        <translation>Nutzbare GPUs je angeforderte GPU</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>times: %1, zone %2</source>
        <translation>Zeiten: %1, Zone %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Slurm-Jobs (sacct)</translation>
    </message>
    <message>
        <source>Prometheus range query (JSON)</source>
        <translation>Prometheus-Bereichsabfrage (JSON)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>nvidia-smi-Protokoll</translation>
    </message>
    <message>
        <source>FOCUS bill</source>
        <translation>FOCUS-Rechnung</translation>
    </message>
    <message>
        <source>AWS usage report (CUR)</source>
        <translation>AWS-Nutzungsbericht (CUR)</translation>
    </message>
    <message>
        <source>OpenCost allocation</source>
        <translation>OpenCost-Zuteilung</translation>
    </message>
    <message>
        <source>Table of any shape</source>
        <translation>Tabelle beliebiger Form</translation>
    </message>
    <message>
        <source>Job list</source>
        <translation>Jobliste</translation>
    </message>
    <message>
        <source>Requested GPUs</source>
        <translation>Angeforderte GPUs</translation>
    </message>
    <message>
        <source>Allocated GPUs</source>
        <translation>Zugeteilte GPUs</translation>
    </message>
    <message>
        <source>Device-busy GPUs</source>
        <translation>Beschäftigte GPUs (Gerät)</translation>
    </message>
    <message>
        <source>SM-active GPUs</source>
        <translation>SM-aktive GPUs</translation>
    </message>
    <message>
        <source>Useful GPUs</source>
        <translation>Nutzbare GPUs</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>per cent of a GPU</source>
        <translation>Prozent einer GPU</translation>
    </message>
    <message>
        <source>share of 1 of a GPU</source>
        <translation>Anteil einer GPU (0 bis 1)</translation>
    </message>
    <message>
        <source>counter of GPU-hours</source>
        <translation>Zähler von GPU-Stunden</translation>
    </message>
    <message>
        <source>counter of GPU-seconds</source>
        <translation>Zähler von GPU-Sekunden</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>run time (s)</source>
        <translation>Laufzeit (s)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>GPU or host</source>
        <translation>GPU oder Host</translation>
    </message>
    <message>
        <source>job id</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>job state</source>
        <translation>Job-Status</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>belegter Speicher</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Latin-1</source>
        <translation>Latin-1</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>hours from the start</source>
        <translation>Stunden ab Beginn</translation>
    </message>
    <message>
        <source>minutes from the start</source>
        <translation>Minuten ab Beginn</translation>
    </message>
    <message>
        <source>seconds from the start</source>
        <translation>Sekunden ab Beginn</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Partial hour</source>
        <translation>Unvollständige Stunde</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Negative value</source>
        <translation>Negativer Wert</translation>
    </message>
    <message>
        <source>Above 100 %</source>
        <translation>Über 100 %</translation>
    </message>
    <message>
        <source>Counter reset</source>
        <translation>Zähler zurückgesetzt</translation>
    </message>
    <message>
        <source>Mixed units</source>
        <translation>Gemischte Einheiten</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Uhrsprung</translation>
    </message>
    <message>
        <source>Hour that occurs twice</source>
        <translation>Doppelte Stunde</translation>
    </message>
    <message>
        <source>Hour that clocks skip</source>
        <translation>Von der Uhr übersprungene Stunde</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nie gestartet</translation>
    </message>
    <message>
        <source>Without GPUs</source>
        <translation>Ohne GPUs</translation>
    </message>
    <message>
        <source>GPU slices</source>
        <translation>GPU-Teile</translation>
    </message>
    <message>
        <source>Job steps</source>
        <translation>Job-Schritte</translation>
    </message>
    <message>
        <source>Run time differs</source>
        <translation>Laufzeit weicht ab</translation>
    </message>
    <message>
        <source>Unreadable time</source>
        <translation>Unlesbare Zeit</translation>
    </message>
    <message>
        <source>Unreadable number</source>
        <translation>Unlesbare Zahl</translation>
    </message>
    <message>
        <source>Short row</source>
        <translation>Zu kurze Zeile</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Unknown GPU count</source>
        <translation>GPU-Anzahl unbekannt</translation>
    </message>
    <message>
        <source>Days only</source>
        <translation>Nur Tage</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Mixed currencies</source>
        <translation>Gemischte Währungen</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Von niemandem belegt</translation>
    </message>
    <message>
        <source>Too many groups</source>
        <translation>Zu viele Gruppen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Count as 0 GPUs</source>
        <translation>Als 0 GPUs zählen</translation>
    </message>
    <message>
        <source>Fill with the value before</source>
        <translation>Mit vorigem Wert füllen</translation>
    </message>
    <message>
        <source>Fill with a straight line</source>
        <translation>Mit einer Geraden füllen</translation>
    </message>
    <message>
        <source>Fill with the same hour of another week</source>
        <translation>Mit derselben Stunde einer anderen Woche füllen</translation>
    </message>
    <message>
        <source>Cut to 100 %</source>
        <translation>Auf 100 % kappen</translation>
    </message>
    <message>
        <source>Count on from 0</source>
        <translation>Ab 0 weiterzählen</translation>
    </message>
    <message>
        <source>Count as a share of 1</source>
        <translation>Als Anteil von 1 zählen</translation>
    </message>
    <message>
        <source>Take in the order of the rows</source>
        <translation>In Reihenfolge der Zeilen nehmen</translation>
    </message>
    <message>
        <source>Take the first of the two hours</source>
        <translation>Die erste der zwei Stunden nehmen</translation>
    </message>
    <message>
        <source>Take the later hour</source>
        <translation>Die spätere Stunde nehmen</translation>
    </message>
    <message>
        <source>Count as long as it says it ran</source>
        <translation>So lange zählen wie angegeben</translation>
    </message>
    <message>
        <source>Count until the last time there is</source>
        <translation>Bis zur letzten vorhandenen Zeit zählen</translation>
    </message>
    <message>
        <source>Count as sevenths of a GPU</source>
        <translation>Als GPU-Siebtel zählen</translation>
    </message>
    <message>
        <source>Count each as a GPU</source>
        <translation>Je als eine GPU zählen</translation>
    </message>
    <message>
        <source>GPUs per job</source>
        <translation>GPUs je Job</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Work may wait</source>
        <translation>Arbeit darf warten</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>hour %1</source>
        <translation>Stunde %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>It is as long as the horizon.</source>
        <translation>Sie ist so lang wie der Horizont.</translation>
    </message>
    <message>
        <source>The horizon has %1 hours: hours after that are kept and not counted.</source>
        <translation>Der Horizont hat %1 Stunden: Spätere Stunden werden behalten, aber nicht gezählt.</translation>
    </message>
    <message>
        <source>The horizon has %1 hours: the curve repeats from its start.</source>
        <translation>Der Horizont hat %1 Stunden: Die Kurve wiederholt sich von vorn.</translation>
    </message>
    <message>
        <source>Asked for, whether given or not. Each requested GPU counts as %1 useful GPUs.</source>
        <translation>Angefordert, ob erhalten oder nicht. Jede angeforderte GPU zählt als %1 nutzbare GPUs.</translation>
    </message>
    <message>
        <source>Held, busy or not; each counts as one useful GPU. How busy they were becomes a layer that is off.</source>
        <translation>Belegt, ob beschäftigt oder nicht; jede zählt als eine nutzbare GPU. Wie beschäftigt sie waren, wird eine ausgeschaltete Ebene.</translation>
    </message>
    <message>
        <source>Only the busy share. A job needs its GPUs while it holds them, so this is less than can be planned for; take it to look at, or for what could be packed together.</source>
        <translation>Nur der beschäftigte Anteil. Ein Job braucht seine GPUs, solange er sie belegt; daher ist das weniger, als sich planen lässt. Nehmen Sie es zum Ansehen oder für das, was sich zusammenpacken ließe.</translation>
    </message>
    <message>
        <source>Held GPUs times %1 useful GPU-hours per GPU-hour where they were measured. The factor is a layer of its own.</source>
        <translation>Belegte GPUs mal %1 nutzbare GPU-Stunden je GPU-Stunde dort, wo gemessen wurde. Der Faktor ist eine eigene Ebene.</translation>
    </message>
    <message>
        <source>%1 jobs with GPUs, %2 GPU-hours; %3 of the jobs have at most one GPU, %4 of the GPU-hours are in jobs of 8 or more.</source>
        <translation>%1 Jobs mit GPUs, %2 GPU-Stunden; %3 der Jobs haben höchstens eine GPU, %4 der GPU-Stunden liegen in Jobs mit 8 oder mehr.</translation>
    </message>
    <message>
        <source>Half of them run for at most %1, 95 of 100 for at most %2; the largest 1 % hold %3 of the GPU-hours.</source>
        <translation>Die Hälfte davon läuft höchstens %1, 95 von 100 höchstens %2; die größten 1 % belegen %3 der GPU-Stunden.</translation>
    </message>
    <message>
        <source>They arrive %1 an hour on average and %2 at most; the longest burst with less than a minute between two has %3 jobs.</source>
        <translation>Es kommen durchschnittlich %1 in der Stunde und höchstens %2; die längste Folge mit weniger als einer Minute Abstand hat %3 Jobs.</translation>
    </message>
    <message>
        <source>Half of them waited at most %1 to start, 95 of 100 at most %2.</source>
        <translation>Die Hälfte davon wartete höchstens %1 auf den Start, 95 von 100 höchstens %2.</translation>
    </message>
    <message>
        <source>The list has no times of both submit and start, so how long jobs waited is not known.</source>
        <translation>Die Liste nennt nicht zugleich Einreichung und Start; wie lange Jobs warteten, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The system keyring does not answer (%1); the token holds for this session only.</source>
        <translation>Der System-Schlüsselbund antwortet nicht (%1); das Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>Splitpoint was built without a keyring; the token holds for this session only.</source>
        <translation>Splitpoint wurde ohne Schlüsselbund gebaut; das Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Every GPU: held, and how busy</source>
        <translation>Jede GPU: belegt und wie beschäftigt</translation>
    </message>
    <message>
        <source>Every GPU: held, and SM-active (profiling counters)</source>
        <translation>Jede GPU: belegt und SM-aktiv (Profiling-Zähler)</translation>
    </message>
    <message>
        <source>Every GPU: held, and engine active (profiling counters)</source>
        <translation>Jede GPU: belegt und Engine aktiv (Profiling-Zähler)</translation>
    </message>
    <message>
        <source>GPUs held by pods, by namespace</source>
        <translation>Von Pods belegte GPUs, nach Namespace</translation>
    </message>
    <message>
        <source>GPUs held by pods, by namespace (honorLabels)</source>
        <translation>Von Pods belegte GPUs, nach Namespace (honorLabels)</translation>
    </message>
    <message>
        <source>GPUs requested in Kubernetes, by namespace</source>
        <translation>In Kubernetes angeforderte GPUs, nach Namespace</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <source>%1, hour by hour</source>
        <translation>%1, Stunde für Stunde</translation>
    </message>
    <message>
        <source>hours from the start of the source</source>
        <translation>Stunden ab Beginn der Quelle</translation>
    </message>
    <message>
        <source>hours from %1</source>
        <translation>Stunden ab %1</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 (GPUs)</source>
        <translation>%1 (GPUs)</translation>
    </message>
    <message>
        <source>Busy GPUs</source>
        <translation>Beschäftigte GPUs</translation>
    </message>
    <message>
        <source>Busy (GPUs)</source>
        <translation>Beschäftigt (GPUs)</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>%1 filled stretches; the first %2 are marked.</source>
        <translation>%1 gefüllte Abschnitte; die ersten %2 sind markiert.</translation>
    </message>
    <message>
        <source>Jobs by their GPUs</source>
        <translation>Jobs nach ihren GPUs</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPUs eines Jobs</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No job held a GPU.</source>
        <translation>Kein Job belegte eine GPU.</translation>
    </message>
    <message>
        <source>of the jobs</source>
        <translation>der Jobs</translation>
    </message>
    <message>
        <source>of the GPU-hours</source>
        <translation>der GPU-Stunden</translation>
    </message>
    <message>
        <source>up to 1</source>
        <translation>bis 1</translation>
    </message>
    <message>
        <source>%1 GPUs: %2 of the jobs, %3 of the GPU-hours</source>
        <translation>%1 GPUs: %2 der Jobs, %3 der GPU-Stunden</translation>
    </message>
    <message>
        <source>Share of the jobs (%)</source>
        <translation>Anteil der Jobs (%)</translation>
    </message>
    <message>
        <source>Share of the GPU-hours (%)</source>
        <translation>Anteil der GPU-Stunden (%)</translation>
    </message>
    <message>
        <source>%1, and dashed the busy ones, hour by hour</source>
        <translation>%1, und gestrichelt die beschäftigten, Stunde für Stunde</translation>
    </message>
    <message>
        <source>days since 1900 (spreadsheet)</source>
        <translation>Tage seit 1900 (Tabellenkalkulation)</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>GPU-hours of a row&apos;s time</source>
        <translation>GPU-Stunden der Zeit einer Zeile</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 from %2: mean %3, peak %4, 95th percentile %5 GPUs, %6 GPU-hours, out of %7.</source>
        <translation>%1 ab %2: Mittel %3, Spitze %4, 95. Perzentil %5 GPUs, %6 GPU-Stunden, aus %7.</translation>
    </message>
    <message>
        <source>Outside of the source</source>
        <translation>Außerhalb der Quelle</translation>
    </message>
    <message>
        <source>%1 columns are added up at the times of %2: %3. Where some of them are no GPUs, have them ignored on the tab Rows.</source>
        <translation>%1 Spalten werden zu den Zeiten von %2 addiert: %3. Sind darunter welche, die keine GPUs sind, lassen Sie sie im Reiter „Zeilen“ auslassen.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
</context>
<context>
    <name>LockHolder</name>
    <message>
        <source>another window of this program</source>
        <translation>einem anderen Fenster dieses Programms</translation>
    </message>
    <message>
        <source>another Splitpoint on this computer (process %1)</source>
        <translation>einem anderen Splitpoint auf diesem Computer (Prozess %1)</translation>
    </message>
    <message>
        <source>Splitpoint on the computer %1 (process %2)</source>
        <translation>Splitpoint auf dem Computer %1 (Prozess %2)</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Reserved nodes</source>
        <translation>Reservierte Knoten</translation>
    </message>
    <message>
        <source>Total cost (USD)</source>
        <translation>Gesamtkosten (USD)</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Machbar</translation>
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
        <source>Hybrid cost over committed nodes</source>
        <translation>Hybrid-Kosten über fest gebuchten Knoten</translation>
    </message>
    <message>
        <source>There is one committed tier: its cost is a line, under Explore. Add a reserved virtual offer for the map.</source>
        <translation>Es gibt nur eine fest gebuchte Preisstufe: Ihre Kosten sind eine Linie, unter „Erkunden“. Fügen Sie für die Karte ein reserviertes virtuelles Angebot hinzu.</translation>
    </message>
    <message>
        <source>bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>reserved virtual nodes</source>
        <translation>reservierte virtuelle Knoten</translation>
    </message>
    <message>
        <source>Serves all of the work</source>
        <translation>Bedient die ganze Arbeit</translation>
    </message>
    <message>
        <source>stronger: nearer to the least cost, none left %1 above it</source>
        <translation>kräftiger: näher an den geringsten Kosten, ab %1 darüber am blassesten</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>leaves work unserved</source>
        <translation>lässt Arbeit unbedient</translation>
    </message>
    <message>
        <source>Optimum: %1</source>
        <translation>Optimum: %1</translation>
    </message>
    <message>
        <source>Least cost at %1: %2.</source>
        <translation>Geringste Kosten: %1, %2.</translation>
    </message>
    <message>
        <source>No pair of node counts serves all of the work.</source>
        <translation>Kein Paar von Knotenzahlen bedient die ganze Arbeit.</translation>
    </message>
    <message>
        <source>Your choice: %1</source>
        <translation>Ihre Wahl: %1</translation>
    </message>
    <message>
        <source>Your choice, %1, costs %2.</source>
        <translation>Ihre Wahl, %1, kostet %2.</translation>
    </message>
    <message>
        <source>What being wrong costs</source>
        <translation>Was Fehlentscheidungen kosten</translation>
    </message>
    <message>
        <source>USD more over the horizon</source>
        <translation>USD mehr über den Horizont</translation>
    </message>
    <message>
        <source>There is no other count of committed nodes to compare with.</source>
        <translation>Es gibt keine andere Zahl fest gebuchter Knoten zum Vergleich.</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>Mehrkosten</translation>
    </message>
    <message>
        <source>%1 bare metal</source>
        <translation>%1 Bare Metal</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>Against %1, the dearest of these mistakes costs %2 more (%3).</source>
        <translation>Gegenüber der Planung (%1) kostet der teuerste dieser Fehler %2 mehr (%3).</translation>
    </message>
    <message>
        <source>Pale and hatched: work stays unserved, and what that is worth is not in the bar.</source>
        <translation>Blass und schraffiert: Arbeit bleibt unbedient; ihr Wert ist nicht im Balken enthalten.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Extra cost (USD)</source>
        <translation>Mehrkosten (USD)</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>No plan is feasible</source>
        <translation>Kein Plan ist machbar</translation>
    </message>
    <message>
        <source>stronger: larger margin, up to %1</source>
        <translation>kräftiger: größerer Abstand, bis %1</translation>
    </message>
    <message>
        <source>Margin over the runner-up</source>
        <translation>Abstand zum Zweitbesten</translation>
    </message>
    <message>
        <source>cheapest in fewer than 8 in 10 futures, or under %1 apart</source>
        <translation>am günstigsten in weniger als 8 von 10 Zukünften oder unter %1 Abstand</translation>
    </message>
    <message>
        <source>no material difference (under %1)</source>
        <translation>kein wesentlicher Unterschied (unter %1)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>No plan is feasible anywhere on this map.</source>
        <translation>Auf dieser Karte ist nirgends ein Plan machbar.</translation>
    </message>
    <message>
        <source>Share of the map that each plan wins: %1.</source>
        <translation>Anteil der Karte, den jeder Plan gewinnt: %1.</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Chance of being cheapest, approximated</source>
        <translation>Wahrscheinlichkeit, am günstigsten zu sein, genähert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Utilization (mean over peak of the demand), %</source>
        <translation>Auslastung (Mittel durch Spitze des Bedarfs), %</translation>
    </message>
    <message>
        <source>Peakedness of demand, 1 = as it is</source>
        <translation>Spitzigkeit des Bedarfs, 1 = unverändert</translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation>GPUs des größten Jobs</translation>
    </message>
    <message>
        <source>On-demand price over bare-metal price</source>
        <translation>On-Demand-Preis durch Bare-Metal-Preis</translation>
    </message>
    <message>
        <source>Virtual overhead, 1 = as it is</source>
        <translation>Virtueller Overhead, 1 = unverändert</translation>
    </message>
    <message>
        <source>Bare-metal operations, hours per GPU and month</source>
        <translation>Bare-Metal-Betrieb, Stunden je GPU und Monat</translation>
    </message>
    <message>
        <source>Fixed costs of both platforms, USD per month</source>
        <translation>Fixkosten beider Plattformen, USD im Monat</translation>
    </message>
    <message>
        <source>Extra growth of demand per year, %</source>
        <translation>Zusätzliches Bedarfswachstum im Jahr, %</translation>
    </message>
    <message>
        <source>No plan is feasible here</source>
        <translation>Hier ist kein Plan machbar</translation>
    </message>
    <message>
        <source>Only %1 is feasible here</source>
        <translation>Hier ist nur ein Plan machbar: %1</translation>
    </message>
    <message>
        <source>%1 wins; %2 costs %3 more</source>
        <translation>%1 gewinnt; %2 kostet %3 mehr</translation>
    </message>
    <message>
        <source>%1: no material difference</source>
        <translation>%1: kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>It is the cheapest in all of %1 futures</source>
        <translation>In allen %1 Zukünften am günstigsten</translation>
    </message>
    <message>
        <source>It is the cheapest in %1 futures (error of the sample: %2 in 100)</source>
        <translation>In %1 Zukünften am günstigsten (Fehler der Stichprobe: %2 von 100)</translation>
    </message>
    <message>
        <source>roughly all futures agree</source>
        <translation>in etwa allen Zukünften bestätigt</translation>
    </message>
    <message>
        <source>cheapest in roughly %1 futures</source>
        <translation>am günstigsten in etwa %1 Zukünften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At your point: %1.</source>
        <translation>An Ihrem Punkt: %1.</translation>
    </message>
    <message>
        <source>Which plan wins</source>
        <translation>Welcher Plan gewinnt</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>Die Karte wird berechnet.</translation>
    </message>
    <message>
        <source>There is no demand to serve, so no plan wins anywhere. Add demand to a workload.</source>
        <translation>Es gibt keinen Bedarf zu bedienen, also gewinnt nirgends ein Plan. Fügen Sie einem Workload Bedarf hinzu.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Everything else is as in the scenario.</source>
        <translation>Alles Übrige ist wie im Szenario.</translation>
    </message>
    <message>
        <source>Decision map: %1</source>
        <translation>Entscheidungskarte: %1</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>peakedness</source>
        <translation>Spitzigkeit</translation>
    </message>
    <message>
        <source>price ratio</source>
        <translation>Preisverhältnis</translation>
    </message>
    <message>
        <source>virtual overhead</source>
        <translation>virtueller Overhead</translation>
    </message>
    <message>
        <source>bare-metal operations</source>
        <translation>Bare-Metal-Betrieb</translation>
    </message>
    <message>
        <source>platform costs</source>
        <translation>Plattformkosten</translation>
    </message>
    <message>
        <source>extra growth</source>
        <translation>Zusatzwachstum</translation>
    </message>
    <message>
        <source>1 bare-metal node</source>
        <translation>1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal nodes</source>
        <translation>%1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>1 reserved node</source>
        <translation>1 reservierter Knoten</translation>
    </message>
    <message>
        <source>%1 reserved nodes</source>
        <translation>%1 reservierte Knoten</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>kostet dasselbe</translation>
    </message>
    <message>
        <source>would be cheaper</source>
        <translation>wäre günstiger</translation>
    </message>
    <message>
        <source>no material difference</source>
        <translation>kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>%1 %2 too few</source>
        <translation>%1 zu wenig (%2)</translation>
    </message>
    <message>
        <source>%1 %2 too many</source>
        <translation>%1 zu viel (%2)</translation>
    </message>
    <message>
        <source>Of two mistakes, too %1 is the cheaper one: %2 too many cost %3, %5 too few %4.</source>
        <translation>Von zwei Fehlern ist „zu %1“ der günstigere; Mehrkosten: bei %2 zu viel %3, bei %5 zu wenig %4.</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>%1 too few leaves work unserved; %3 too many costs %2.</source>
        <translation>%1 zu wenig lässt Arbeit unbedient; %3 zu viel kostet %2.</translation>
    </message>
    <message>
        <source>%1 too few leave work unserved; %3 too many cost %2.</source>
        <translation>%1 zu wenig lassen Arbeit unbedient; %3 zu viel kosten %2.</translation>
    </message>
    <message>
        <source>Chances beside the point are approximated: its own futures, moved by each cell&apos;s margins.</source>
        <translation>Wahrscheinlichkeiten neben dem Punkt sind angenähert: seine eigenen Zukünfte, verschoben um die Abstände jeder Zelle.</translation>
    </message>
</context>
<context>
    <name>MeasuredOn</name>
    <message>
        <source>ideal bare metal</source>
        <translation>ideales Bare Metal</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>the hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>reserved virtual</source>
        <translation>reserviert virtuell</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>no committed node</source>
        <translation>kein fest gebuchter Knoten</translation>
    </message>
    <message>
        <source>no committed nodes</source>
        <translation>keine fest gebuchten Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal node</source>
        <translation>%1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal nodes</source>
        <translation>%1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>%1 reserved node</source>
        <translation>%1 reservierter Knoten</translation>
    </message>
    <message>
        <source>%1 reserved nodes</source>
        <translation>%1 reservierte Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal and %2 reserved nodes</source>
        <translation>%1 Bare-Metal- und %2 reservierte Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal + %2 reserved node</source>
        <translation>%1 Bare-Metal- + %2 reservierter Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal + %2 reserved nodes</source>
        <translation>%1 Bare-Metal- + %2 reservierte Knoten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the cheapest real split</source>
        <translation>die günstigste echte Aufteilung</translation>
    </message>
    <message>
        <source>the price of the work</source>
        <translation>der Preis der Arbeit</translation>
    </message>
    <message>
        <source>idle capacity</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>whole instances and boots</source>
        <translation>ganze Instanzen und Starts</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>operations by GPU</source>
        <translation>Betrieb je GPU</translation>
    </message>
    <message>
        <source>fixed costs of the platforms</source>
        <translation>Fixkosten der Plattformen</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>transfer between platforms</source>
        <translation>Übertragung zwischen den Plattformen</translation>
    </message>
    <message>
        <source>extra costs</source>
        <translation>Zusatzkosten</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>operations and other costs</source>
        <translation>Betrieb samt anderen Kosten</translation>
    </message>
    <message>
        <source>elastic prices</source>
        <translation>elastische Preise</translation>
    </message>
    <message>
        <source>bare-metal prices</source>
        <translation>Bare-Metal-Preise</translation>
    </message>
    <message>
        <source>virtual overheads</source>
        <translation>virtuelle Overheads</translation>
    </message>
    <message>
        <source>bare-metal operations</source>
        <translation>Bare-Metal-Betrieb</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>peakedness of demand</source>
        <translation>Spitzigkeit des Bedarfs</translation>
    </message>
    <message>
        <source>there is no demand to serve, so no plan is better than another</source>
        <translation>es gibt keinen Bedarf, daher ist kein Plan besser als ein anderer</translation>
    </message>
    <message>
        <source>no plan can serve all of this demand</source>
        <translation>kein Plan kann diesen Bedarf ganz bedienen</translation>
    </message>
    <message>
        <source>%1 is out: %2</source>
        <translation>%1 scheidet aus: %2</translation>
    </message>
    <message>
        <source>it leaves work unserved</source>
        <translation>es bleibt Arbeit unbedient</translation>
    </message>
    <message>
        <source>there is no rival to compare with: only %1 can serve all of this demand</source>
        <translation>es gibt keinen Konkurrenten zum Vergleich: Nur %1 kann diesen Bedarf ganz bedienen</translation>
    </message>
    <message>
        <source>%1 and %2 differ by less than a cent: %3 per useful GPU-hour</source>
        <translation>%1 und %2 unterscheiden sich um weniger als einen Cent: %3 je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 decides: %2 of the margin of %3 per useful GPU-hour over %4</source>
        <translation>%1 entscheidet: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4</translation>
    </message>
    <message>
        <source>%1 decides: %2 of the margin of %3 per useful GPU-hour over %4, then %5</source>
        <translation>%1 entscheidet: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4, dann %5</translation>
    </message>
    <message>
        <source>%1 decides: %2 of the margin of %3 per useful GPU-hour over %4, then %5; against it %6</source>
        <translation>%1 entscheidet: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4, dann %5; dagegen: %6</translation>
    </message>
    <message>
        <source>%1 decides: %2 of the margin of %3 per useful GPU-hour over %4; against it %5</source>
        <translation>%1 entscheidet: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4; dagegen: %5</translation>
    </message>
    <message>
        <source>from %1 (%2) to %3 (%4): %5 USD per useful GPU-hour</source>
        <translation>von %1 (%2) zu %3 (%4): %5 USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 costs %2 more; with every overhead at the low end of its range it is %3, at the high end %4, a model error of %5</source>
        <translation>%1 kostet %2 mehr; mit jedem Overhead am unteren Ende seiner Spanne sind es %3, am oberen %4, ein Modellfehler von %5</translation>
    </message>
    <message>
        <source>%1 costs %2 more; with every overhead at the low end of its range it is %3, at the high end %4, a model error of %5: no material difference</source>
        <translation>%1 kostet %2 mehr; mit jedem Overhead am unteren Ende seiner Spanne sind es %3, am oberen %4, ein Modellfehler von %5: kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>%1 costs %2 more; the overheads are given without ranges, so there is no model error to set beside it</source>
        <translation>%1 kostet %2 mehr; die Overheads sind ohne Spannen angegeben, daher steht kein Modellfehler daneben</translation>
    </message>
    <message>
        <source>%1 costs %2 more; the overheads are given without ranges, so there is no model error to set beside it: no material difference</source>
        <translation>%1 kostet %2 mehr; die Overheads sind ohne Spannen angegeben, daher steht kein Modellfehler daneben: kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, %3 more</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, %3 mehr</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, %3 more: most of all for %4 (%5 more)</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, %3 mehr; am meisten trägt dazu bei: %4 (%5 mehr)</translation>
    </message>
    <message>
        <source>the effects of committing and of bare metal are not separable here: %1</source>
        <translation>die Wirkung der Festbuchung und die von Bare Metal lassen sich hier nicht trennen: %1</translation>
    </message>
    <message>
        <source>committing alone (on demand to reserved virtual) changes the cost by %1 USD per useful GPU-hour, bare metal alone (reserved virtual to %2) by %3 USD</source>
        <translation>die Festbuchung allein (On-Demand zu reserviert virtuell) ändert die Kosten um %1 USD je nutzbare GPU-Stunde, Bare Metal allein (reserviert virtuell zu %2) um %3 USD</translation>
    </message>
    <message>
        <source>committing alone (on demand to reserved virtual) changes the cost by %1 USD per useful GPU-hour, bare metal alone (reserved virtual to %2) by %3 USD; %4</source>
        <translation>die Festbuchung allein (On-Demand zu reserviert virtuell) ändert die Kosten um %1 USD je nutzbare GPU-Stunde, Bare Metal allein (reserviert virtuell zu %2) um %3 USD; %4</translation>
    </message>
    <message>
        <source>%1 wins below %2 per GPU-hour on demand; you are at %3</source>
        <translation>%1 gewinnt unter %2 je On-Demand-GPU-Stunde; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins below %2 per GPU-hour of bare metal; you are at %3</source>
        <translation>%1 gewinnt unter %2 je Bare-Metal-GPU-Stunde; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins below %2 mean virtual overhead; you are at %3</source>
        <translation>%1 gewinnt unter %2 mittlerem virtuellem Overhead; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins below %2 per month of bare-metal operations; you are at %3</source>
        <translation>%1 gewinnt unter %2 Bare-Metal-Betriebskosten im Monat; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins below %2 useful GPUs of mean demand; you are at %3</source>
        <translation>%1 gewinnt bei einem mittleren Bedarf unter %2 nutzbaren GPUs; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins below %2 utilization (mean over peak of the demand); you are at %3</source>
        <translation>%1 gewinnt unter %2 Auslastung (Mittel durch Spitze des Bedarfs); Sie liegen bei %3</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 per GPU-hour on demand; you are at %2</source>
        <translation>kein Plan ist machbar unter %1 je On-Demand-GPU-Stunde; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 per GPU-hour of bare metal; you are at %2</source>
        <translation>kein Plan ist machbar unter %1 je Bare-Metal-GPU-Stunde; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 mean virtual overhead; you are at %2</source>
        <translation>kein Plan ist machbar unter %1 mittlerem virtuellem Overhead; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 per month of bare-metal operations; you are at %2</source>
        <translation>kein Plan ist machbar unter %1 Bare-Metal-Betriebskosten im Monat; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 useful GPUs of mean demand; you are at %2</source>
        <translation>kein Plan ist machbar bei einem mittleren Bedarf unter %1 nutzbaren GPUs; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 utilization (mean over peak of the demand); you are at %2</source>
        <translation>kein Plan ist machbar unter %1 Auslastung (Mittel durch Spitze des Bedarfs); Sie liegen bei %2</translation>
    </message>
    <message>
        <source>%1 wins above %2 per GPU-hour on demand; you are at %3</source>
        <translation>%1 gewinnt über %2 je On-Demand-GPU-Stunde; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins above %2 per GPU-hour of bare metal; you are at %3</source>
        <translation>%1 gewinnt über %2 je Bare-Metal-GPU-Stunde; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins above %2 mean virtual overhead; you are at %3</source>
        <translation>%1 gewinnt über %2 mittlerem virtuellem Overhead; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins above %2 per month of bare-metal operations; you are at %3</source>
        <translation>%1 gewinnt über %2 Bare-Metal-Betriebskosten im Monat; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins above %2 useful GPUs of mean demand; you are at %3</source>
        <translation>%1 gewinnt bei einem mittleren Bedarf über %2 nutzbaren GPUs; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>%1 wins above %2 utilization (mean over peak of the demand); you are at %3</source>
        <translation>%1 gewinnt über %2 Auslastung (Mittel durch Spitze des Bedarfs); Sie liegen bei %3</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 per GPU-hour on demand; you are at %2</source>
        <translation>kein Plan ist machbar über %1 je On-Demand-GPU-Stunde; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 per GPU-hour of bare metal; you are at %2</source>
        <translation>kein Plan ist machbar über %1 je Bare-Metal-GPU-Stunde; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 mean virtual overhead; you are at %2</source>
        <translation>kein Plan ist machbar über %1 mittlerem virtuellem Overhead; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 per month of bare-metal operations; you are at %2</source>
        <translation>kein Plan ist machbar über %1 Bare-Metal-Betriebskosten im Monat; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 useful GPUs of mean demand; you are at %2</source>
        <translation>kein Plan ist machbar bei einem mittleren Bedarf über %1 nutzbaren GPUs; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 utilization (mean over peak of the demand); you are at %2</source>
        <translation>kein Plan ist machbar über %1 Auslastung (Mittel durch Spitze des Bedarfs); Sie liegen bei %2</translation>
    </message>
    <message>
        <source>there is no bare-metal offer</source>
        <translation>es gibt kein Bare-Metal-Angebot</translation>
    </message>
    <message>
        <source>there is no on-demand offer</source>
        <translation>es gibt kein On-Demand-Angebot</translation>
    </message>
    <message>
        <source>there is no on-demand or reserved virtual offer</source>
        <translation>es gibt weder ein On-Demand- noch ein reserviertes virtuelles Angebot</translation>
    </message>
    <message>
        <source>there is no such offer</source>
        <translation>es gibt kein solches Angebot</translation>
    </message>
    <message>
        <source>there is no reserved virtual offer to compare bare metal with at the same commitment</source>
        <translation>es gibt kein reserviertes virtuelles Angebot, mit dem sich Bare Metal bei gleicher Festbuchung vergleichen ließe</translation>
    </message>
    <message>
        <source>the reserved virtual offer has another GPU than the bare-metal offer</source>
        <translation>das reservierte virtuelle Angebot hat eine andere GPU als das Bare-Metal-Angebot</translation>
    </message>
    <message>
        <source>the on-demand offer has another GPU than the bare-metal offer</source>
        <translation>das On-Demand-Angebot hat eine andere GPU als das Bare-Metal-Angebot</translation>
    </message>
    <message>
        <source>on demand alone cannot serve all of the work</source>
        <translation>On-Demand allein kann nicht die ganze Arbeit bedienen</translation>
    </message>
    <message>
        <source>the reserved virtual offer cannot serve all of the work</source>
        <translation>das reservierte virtuelle Angebot kann nicht die ganze Arbeit bedienen</translation>
    </message>
    <message>
        <source>the plan with bare metal cannot serve all of the work</source>
        <translation>der Plan mit Bare Metal kann nicht die ganze Arbeit bedienen</translation>
    </message>
    <message>
        <source>the two commitments bind for different terms: %1 h for bare metal, %2 h for reserved virtual</source>
        <translation>die beiden Festbuchungen binden verschieden lange: %1 h für Bare Metal, %2 h für reserviert virtuell</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos;: %2 useful GPU-hours stay unserved, since the committed nodes are full and no elastic offer may serve it</source>
        <translation>Workload &apos;%1&apos;: %2 nutzbare GPU-Stunden bleiben unbedient, weil die fest gebuchten Knoten voll sind und kein elastisches Angebot ihn bedienen darf</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; cannot run in this plan: %2</source>
        <translation>Workload &apos;%1&apos; kann in diesem Plan nicht laufen: %2</translation>
    </message>
    <message>
        <source>no offer of the plan may serve it</source>
        <translation>kein Angebot des Plans darf ihn bedienen</translation>
    </message>
    <message>
        <source>it may only use bare metal</source>
        <translation>er darf nur Bare Metal nutzen</translation>
    </message>
    <message>
        <source>its placement is bare_metal</source>
        <translation>er ist auf Bare Metal festgelegt</translation>
    </message>
    <message>
        <source>its placement is virtual</source>
        <translation>er ist auf virtuelle Maschinen festgelegt</translation>
    </message>
    <message>
        <source>it needs a single-tenant host and the offer&apos;s hosts are shared</source>
        <translation>er braucht einen eigenen Host, und die Hosts des Angebots sind geteilt</translation>
    </message>
    <message>
        <source>its jobs of %1 GPUs are larger than the rental unit of %2 and the offer has no fabric between units</source>
        <translation>seine Jobs mit %1 GPUs sind größer als die Mieteinheit von %2, und das Angebot hat keine Fabric zwischen den Einheiten</translation>
    </message>
    <message>
        <source>its jobs are interrupted so often that they would never finish</source>
        <translation>seine Jobs werden so oft unterbrochen, dass sie nie fertig würden</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos;: time_shares_gpus is 1 but time_shares has an interconnect part; give the number of GPUs that the shares were measured with</source>
        <translation>Workload &apos;%1&apos;: time_shares_gpus ist 1, aber time_shares hat einen Interconnect-Anteil; geben Sie an, mit wie vielen GPUs die Anteile gemessen wurden</translation>
    </message>
    <message>
        <source>interruptions more than double the time of a job here: check the interruption rates and the checkpoint times</source>
        <translation>Unterbrechungen verlängern einen Job hier auf mehr als das Doppelte: Prüfen Sie Unterbrechungsraten und Checkpoint-Zeiten</translation>
    </message>
    <message>
        <source>the demand needs up to %1 bare-metal and %2 reserved nodes over %3 hours, more combinations than can all be tried: lower the demand, shorten the horizon or raise gpus_per_node</source>
        <translation>der Bedarf braucht bis zu %1 Bare-Metal- und %2 reservierte Knoten über %3 Stunden, mehr Kombinationen, als sich alle prüfen lassen: Senken Sie den Bedarf, verkürzen Sie den Horizont oder erhöhen Sie die GPUs je Knoten</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Auswertung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>the map was stopped</source>
        <translation>die Karte wurde abgebrochen</translation>
    </message>
    <message>
        <source>the simulation was stopped</source>
        <translation>die Simulation wurde abgebrochen</translation>
    </message>
    <message>
        <source>exact for this model: no other split of this demand costs less</source>
        <translation>exakt für dieses Modell: Keine andere Aufteilung dieses Bedarfs kostet weniger</translation>
    </message>
    <message>
        <source>best node counts under the serving rule (every count was tried): %1</source>
        <translation>beste Knotenzahlen nach der Bedienregel (jede Zahl wurde geprüft): %1</translation>
    </message>
    <message>
        <source>two committed tiers are filled one after the other</source>
        <translation>zwei fest gebuchte Preisstufen werden nacheinander gefüllt</translation>
    </message>
    <message>
        <source>whole jobs, waiting work, whole instances or boot times follow a serving rule</source>
        <translation>ganze Jobs, wartende Arbeit, ganze Instanzen oder Startzeiten folgen einer Bedienregel</translation>
    </message>
    <message>
        <source>spot is chosen by its price alone, beside operations or extra costs per GPU-hour</source>
        <translation>Spot wird allein nach dem Preis gewählt, neben Betriebs- oder Zusatzkosten je GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, bare metal %3: %4 more</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Bare Metal %3: %4 mehr</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, bare metal %3: %4 more, which is no material difference</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Bare Metal %3: %4 mehr, kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, virtual %3: %4 more</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Virtuell %3: %4 mehr</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, virtual %3: %4 more, which is no material difference</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Virtuell %3: %4 mehr, kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, the hybrid %3: %4 more</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Hybrid %3: %4 mehr</translation>
    </message>
    <message>
        <source>%1 costs %2 per useful GPU-hour, the hybrid %3: %4 more, which is no material difference</source>
        <translation>%1 kostet %2 je nutzbare GPU-Stunde, Hybrid %3: %4 mehr, kein wesentlicher Unterschied</translation>
    </message>
    <message>
        <source>a GPU-hour on demand is priced at %1, %2 times the %3 of bare metal</source>
        <translation>eine GPU-Stunde On-Demand kostet %1, %2 mal so viel wie die %3 von Bare Metal</translation>
    </message>
    <message>
        <source>bare metal never pays at these prices: it would have to be in use %1 of the time</source>
        <translation>Bare Metal lohnt sich bei diesen Preisen nie: Es müsste %1 der Zeit in Gebrauch sein</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid&apos;s last node is in use %2 of the time</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist; der letzte Knoten des Hybrids ist es %2 der Zeit</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid&apos;s last node is in use %2 of the time, less than that by price alone, but it also spares whole elastic instances and their boots</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist; der letzte Knoten des Hybrids ist es %2 der Zeit, nach dem Preis allein zu wenig, aber er spart auch ganze elastische Instanzen und ihre Starts</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use; sized for the whole demand it would be in use %2 of the time</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist; auf den ganzen Bedarf ausgelegt wäre sie es %2 der Zeit</translation>
    </message>
    <message>
        <source>overhead, disturbance and interruptions leave %1 of ideal speed on virtual GPUs and %2 on bare metal</source>
        <translation>Overhead, Störungen und Unterbrechungen lassen virtuellen GPUs %1 der idealen Geschwindigkeit und Bare Metal %2</translation>
    </message>
    <message>
        <source>%1 of the winner&apos;s cost pays for committed hours that nobody uses</source>
        <translation>%1 der Kosten des Gewinners entfallen auf fest gebuchte Stunden, die niemand nutzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot use &apos;%2&apos;: %3</source>
        <translation>&apos;%1&apos; kann &apos;%2&apos; nicht nutzen: %3</translation>
    </message>
    <message>
        <source>binding: %1</source>
        <translation>bindend: %1</translation>
    </message>
    <message>
        <source>%1 useful GPU-hours wait for free committed GPUs, each within its allowed delay</source>
        <translation>%1 nutzbare GPU-Stunden warten auf freie fest gebuchte GPUs, jede innerhalb ihrer erlaubten Verzögerung</translation>
    </message>
    <message>
        <source>spot serves %1 of what may run on it, its availability; on demand serves the rest</source>
        <translation>Spot bedient %1 dessen, was darauf laufen darf, gemäß seiner Verfügbarkeit; On-Demand bedient den Rest</translation>
    </message>
    <message>
        <source>not included: storage, egress, support, licenses</source>
        <translation>nicht enthalten: Massenspeicher, ausgehender Datenverkehr, Support, Lizenzen</translation>
    </message>
    <message>
        <source>bare metal is sold by the hour and priced as if held all hours of the horizon</source>
        <translation>Bare Metal wird stundenweise verkauft und gerechnet, als würde es über den ganzen Horizont vorgehalten</translation>
    </message>
    <message>
        <source>the hybrid rents nothing virtual and differs from the bare-metal plan only by the order in which waiting work is served</source>
        <translation>der Hybrid mietet nichts Virtuelles und unterscheidet sich vom Bare-Metal-Plan nur durch die Reihenfolge, in der wartende Arbeit bedient wird</translation>
    </message>
    <message>
        <source>the hybrid has no bare metal and differs from the virtual plan only by the order in which waiting work is served</source>
        <translation>der Hybrid hat kein Bare Metal und unterscheidet sich vom virtuellen Plan nur durch die Reihenfolge, in der wartende Arbeit bedient wird</translation>
    </message>
    <message>
        <source>the largest job (%1 GPUs) exceeds 10 % of a committed tier (%2 GPUs): jobs that cannot move cost a further 7 to 18 % in hybrid plans unless they may wait</source>
        <translation>der größte Job (%1 GPUs) übersteigt 10 % einer fest gebuchten Preisstufe (%2 GPUs): Jobs, die nicht umziehen können, kosten in Hybrid-Plänen weitere 7 bis 18 %, wenn sie nicht warten dürfen</translation>
    </message>
    <message>
        <source>demand grows, so the %1 USD a month that you pay today stand beside the first month of each plan alone</source>
        <translation>der Bedarf wächst, daher stehen die %1 USD im Monat, die Sie heute zahlen, nur neben dem ersten Monat jedes Plans</translation>
    </message>
    <message>
        <source>%1 is %2 below what you pay today: %3 against %4 per useful GPU-hour, %5 for the %6 useful GPU-hours stated</source>
        <translation>%1 liegt %2 unter dem, was Sie heute zahlen: %3 gegen %4 je nutzbare GPU-Stunde, %5 für die angegebenen %6 nutzbaren GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 is %2 below what you pay today in total, %3 USD against %4 USD a month; what work that pays for is not stated, so only the totals are compared</source>
        <translation>%1 liegt insgesamt %2 unter dem, was Sie heute zahlen, %3 USD gegen %4 USD im Monat; welche Arbeit damit bezahlt wird, ist nicht angegeben, daher werden nur die Summen verglichen</translation>
    </message>
    <message>
        <source>%1 is %2 below what you pay today in the first month, %3 USD against %4 USD a month without setup; demand grows, so later months are not compared</source>
        <translation>%1 liegt im ersten Monat %2 unter dem, was Sie heute zahlen, %3 USD gegen %4 USD im Monat ohne Einrichtung; der Bedarf wächst, daher werden spätere Monate nicht verglichen</translation>
    </message>
    <message>
        <source>%1 is %2 above what you pay today: %3 against %4 per useful GPU-hour, %5 for the %6 useful GPU-hours stated</source>
        <translation>%1 liegt %2 über dem, was Sie heute zahlen: %3 gegen %4 je nutzbare GPU-Stunde, %5 für die angegebenen %6 nutzbaren GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 is %2 above what you pay today in total, %3 USD against %4 USD a month; what work that pays for is not stated, so only the totals are compared</source>
        <translation>%1 liegt insgesamt %2 über dem, was Sie heute zahlen, %3 USD gegen %4 USD im Monat; welche Arbeit damit bezahlt wird, ist nicht angegeben, daher werden nur die Summen verglichen</translation>
    </message>
    <message>
        <source>%1 is %2 above what you pay today in the first month, %3 USD against %4 USD a month without setup; demand grows, so later months are not compared</source>
        <translation>%1 liegt im ersten Monat %2 über dem, was Sie heute zahlen, %3 USD gegen %4 USD im Monat ohne Einrichtung; der Bedarf wächst, daher werden spätere Monate nicht verglichen</translation>
    </message>
    <message>
        <source>%1 is the same as what you pay today: %2 against %3 per useful GPU-hour, %4 for the %5 useful GPU-hours stated</source>
        <translation>%1 kostet so viel, wie Sie heute zahlen: %2 gegen %3 je nutzbare GPU-Stunde, %4 für die angegebenen %5 nutzbaren GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 is the same as what you pay today in total, %2 USD against %3 USD a month; what work that pays for is not stated, so only the totals are compared</source>
        <translation>%1 kostet insgesamt so viel, wie Sie heute zahlen, %2 USD gegen %3 USD im Monat; welche Arbeit damit bezahlt wird, ist nicht angegeben, daher werden nur die Summen verglichen</translation>
    </message>
    <message>
        <source>%1 is the same as what you pay today in the first month, %2 USD against %3 USD a month without setup; demand grows, so later months are not compared</source>
        <translation>%1 kostet im ersten Monat so viel, wie Sie heute zahlen, %2 USD gegen %3 USD im Monat ohne Einrichtung; der Bedarf wächst, daher werden spätere Monate nicht verglichen</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>%1 USD a month more</source>
        <translation>%1 USD im Monat mehr</translation>
    </message>
    <message>
        <source>%1 USD a month less</source>
        <translation>%1 USD im Monat weniger</translation>
    </message>
    <message>
        <source>there is no demand</source>
        <translation>es gibt keinen Bedarf</translation>
    </message>
    <message>
        <source>it needs a bare-metal and an on-demand offer</source>
        <translation>sie braucht ein Bare-Metal- und ein On-Demand-Angebot</translation>
    </message>
    <message>
        <source>the virtual overhead sets have no overhead to scale</source>
        <translation>die virtuellen Overhead-Sätze haben keinen Overhead, der sich skalieren ließe</translation>
    </message>
    <message>
        <source>the hourly wage is 0</source>
        <translation>der Stundenlohn ist 0</translation>
    </message>
    <message>
        <source>both axes show the same input</source>
        <translation>beide Achsen zeigen dieselbe Eingabe</translation>
    </message>
    <message>
        <source>utilization and peakedness both set the shape of the demand</source>
        <translation>Auslastung und Spitzigkeit bestimmen beide die Form des Bedarfs</translation>
    </message>
    <message>
        <source>%1 by %2 cells, every one computed with the full model</source>
        <translation>%1 mal %2 Zellen, jede mit dem vollen Modell gerechnet</translation>
    </message>
    <message>
        <source>%1 by %2 cells, every one computed with the full model; whole instances, whole jobs or waiting work are simulated, so the map is coarser</source>
        <translation>%1 mal %2 Zellen, jede mit dem vollen Modell gerechnet; ganze Instanzen, ganze Jobs oder wartende Arbeit werden simuliert, daher ist die Karte gröber</translation>
    </message>
    <message>
        <source>%1 by %2 cells, %3 of %4 computed with the full model, the others filled between computed corners that agree</source>
        <translation>%1 mal %2 Zellen, %3 von %4 mit dem vollen Modell gerechnet, die übrigen zwischen gerechneten Ecken gefüllt, die übereinstimmen</translation>
    </message>
    <message>
        <source>%1 by %2 cells, %3 of %4 computed with the full model, the others filled between computed corners that agree; whole instances, whole jobs or waiting work are simulated, so the map is coarser</source>
        <translation>%1 mal %2 Zellen, %3 von %4 mit dem vollen Modell gerechnet, die übrigen zwischen gerechneten Ecken gefüllt, die übereinstimmen; ganze Instanzen, ganze Jobs oder wartende Arbeit werden simuliert, daher ist die Karte gröber</translation>
    </message>
    <message>
        <source>%1 by %2 cells, %3 of %4 computed so far</source>
        <translation>%1 mal %2 Zellen, %3 von %4 bisher gerechnet</translation>
    </message>
    <message>
        <source>%1 by %2 cells, %3 of %4 computed so far; whole instances, whole jobs or waiting work are simulated, so the map is coarser</source>
        <translation>%1 mal %2 Zellen, %3 von %4 bisher gerechnet; ganze Instanzen, ganze Jobs oder wartende Arbeit werden simuliert, daher ist die Karte gröber</translation>
    </message>
    <message>
        <source>the axis %1 has no range: its low end must be below its high end</source>
        <translation>die Achse %1 hat keine Spanne: Ihr unteres Ende muss unter dem oberen liegen</translation>
    </message>
    <message>
        <source>the axis %1 must begin above 0</source>
        <translation>die Achse %1 muss über 0 beginnen</translation>
    </message>
    <message>
        <source>the axis growth must begin above -1</source>
        <translation>die Achse Wachstum muss über -1 beginnen</translation>
    </message>
    <message>
        <source>the axis %1 must not be negative</source>
        <translation>die Achse %1 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>the axis utilization must end at 1 or below</source>
        <translation>die Achse Auslastung muss bei 1 oder darunter enden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all futures</source>
        <translation>allen Zukünften</translation>
    </message>
    <message>
        <source>no future</source>
        <translation>keiner Zukunft</translation>
    </message>
    <message>
        <source>more than 99 in 100</source>
        <translation>mehr als 99 von 100</translation>
    </message>
    <message>
        <source>fewer than 1 in 100</source>
        <translation>weniger als 1 von 100</translation>
    </message>
    <message>
        <source>%1 in 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1 in 20</source>
        <translation>%1 von 20</translation>
    </message>
    <message>
        <source>more than 99 in 100 futures</source>
        <translation>mehr als 99 von 100 Zukünften</translation>
    </message>
    <message>
        <source>fewer than 1 in 100 futures</source>
        <translation>weniger als 1 von 100 Zukünften</translation>
    </message>
    <message>
        <source>%1 in 100 futures</source>
        <translation>%1 von 100 Zukünften</translation>
    </message>
    <message>
        <source>%1 in 10 futures</source>
        <translation>%1 von 10 Zukünften</translation>
    </message>
    <message>
        <source>%1 in 20 futures</source>
        <translation>%1 von 20 Zukünften</translation>
    </message>
    <message>
        <source>%1 (error of the sample: %2 in 100)</source>
        <translation>%1 (Stichprobenfehler: %2 von 100)</translation>
    </message>
    <message>
        <source>%1: 9 in 10 futures cost at most %2 USD per useful GPU-hour, half of them at most %3, 1 in 10 at most %4</source>
        <translation>%1: 9 von 10 Zukünften kosten höchstens %2 USD je nutzbare GPU-Stunde, die Hälfte höchstens %3, 1 von 10 höchstens %4</translation>
    </message>
    <message>
        <source>the typical values are a lucky case: %1 costs %2 there, and more in %3</source>
        <translation>die typischen Werte sind ein Glücksfall: %1 kostet dort %2 und mehr in %3</translation>
    </message>
    <message>
        <source>the typical values are an unlucky case: %1 costs %2 there, and less in %3</source>
        <translation>die typischen Werte sind ein ungünstiger Fall: %1 kostet dort %2 und weniger in %3</translation>
    </message>
    <message>
        <source>whole instances are rented, so a small change of a share or a price can add a whole one or save it</source>
        <translation>gemietet werden ganze Instanzen, daher kann schon eine kleine Änderung eines Anteils oder Preises eine ganze kosten oder sparen</translation>
    </message>
    <message>
        <source>what moves its cost most is %1</source>
        <translation>am meisten bewegt die Kosten: %1</translation>
    </message>
    <message>
        <source>%1 with %2 costs %3 less on average over the futures, although %4 wins at the typical values: the ranges lean to one side</source>
        <translation>%1 (%2) kostet im Mittel über die Zukünfte %3 weniger, obwohl %4 bei den typischen Werten gewinnt: Die Spannen neigen zu einer Seite</translation>
    </message>
    <message>
        <source>%1 stay under %2 USD per useful GPU-hour</source>
        <translation>In %1 bleiben die Kosten unter %2 USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 stays under %2 USD per useful GPU-hour</source>
        <translation>In %1 bleiben die Kosten unter %2 USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>no input of this scenario has a range, so there is one future only and nothing to weigh: give an input a range (a low, a typical and a high value), for example prices, growth or overheads</source>
        <translation>keine Eingabe dieses Szenarios hat eine Spanne, also gibt es nur eine Zukunft und nichts abzuwägen: Geben Sie einer Eingabe eine Spanne (einen niedrigen, einen typischen und einen hohen Wert), etwa Preisen, Wachstum oder Overheads</translation>
    </message>
    <message>
        <source>over all futures the node count of the typical values is also the best one: %1</source>
        <translation>über alle Zukünfte ist die Knotenzahl der typischen Werte auch die beste: %1</translation>
    </message>
    <message>
        <source>over all futures %1 are better than the %2 of the typical values: they cost %3 less on average</source>
        <translation>über alle Zukünfte gesehen besser: %1 statt der typischen Wahl (%2); das kostet im Mittel %3 weniger</translation>
    </message>
    <message>
        <source>over all futures %1 are better than the %2 of the typical values: they serve everything in %3 instead of %4, for %5 more on average</source>
        <translation>über alle Zukünfte gesehen besser: %1 statt der typischen Wahl (%2); das bedient alles in %3 statt in %4, für im Mittel %5 mehr</translation>
    </message>
    <message>
        <source>%1 is the cheapest plan in %2</source>
        <translation>%1 ist der günstigste Plan in %2</translation>
    </message>
    <message>
        <source>in %1 the two best plans differ by less than 1 %</source>
        <translation>in %1 unterscheiden sich die zwei besten Pläne um weniger als 1 %</translation>
    </message>
    <message>
        <source>knowing the future would change nothing: no other plan or node count is better in any of the futures by more than rounding</source>
        <translation>die Zukunft zu kennen würde nichts ändern: Kein anderer Plan und keine andere Knotenzahl ist in irgendeiner Zukunft um mehr als die Rundung besser</translation>
    </message>
    <message>
        <source>deciding for it now costs %1 more on average than knowing the future would, and %2 in the worst tenth of the futures; no knowledge can be worth more than %3</source>
        <translation>sich jetzt dafür zu entscheiden kostet im Mittel %1 mehr, als die Zukunft zu kennen, und %2 im schlechtesten Zehntel der Zukünfte; kein Wissen kann mehr wert sein als %3</translation>
    </message>
    <message>
        <source>what decides most is %1: knowing it beforehand would be worth %2</source>
        <translation>am meisten entscheidet: %1; es vorher zu wissen wäre %2 wert</translation>
    </message>
    <message>
        <source>no input that a calibration measures has a range, so calibrating would decide nothing here</source>
        <translation>keine Eingabe, die eine Kalibrierung misst, hat eine Spanne, also würde Kalibrieren hier nichts entscheiden</translation>
    </message>
    <message>
        <source>calibrating is not worth it: whatever it found, the same plan would be chosen</source>
        <translation>Kalibrieren lohnt sich nicht: Was immer es ergäbe, derselbe Plan würde gewählt</translation>
    </message>
    <message>
        <source>calibrating is worth up to %1; say what a run costs in staff and machine hours (calibration) to see whether it pays</source>
        <translation>Kalibrieren ist bis zu %1 wert; geben Sie an, was ein Lauf an Personal- und Maschinenstunden kostet, um zu sehen, ob er sich lohnt</translation>
    </message>
    <message>
        <source>calibrating pays: a full run on %1 of each delivery costs about %2 and is worth %3 on average</source>
        <translation>Kalibrieren lohnt sich: Ein vollständiger Lauf auf %1 je Bereitstellung kostet etwa %2 und ist im Mittel %3 wert</translation>
    </message>
    <message>
        <source>calibrating does not pay: the best of it, a full run on %1 of each delivery, costs about %2 and is worth %3 on average</source>
        <translation>Kalibrieren lohnt sich nicht: Das Beste davon, ein vollständiger Lauf auf %1 je Bereitstellung, kostet etwa %2 und ist im Mittel %3 wert</translation>
    </message>
    <message>
        <source>calibrating pays: a quick run on %1 of each delivery costs about %2 and is worth %3 on average</source>
        <translation>Kalibrieren lohnt sich: Ein schneller Lauf auf %1 je Bereitstellung kostet etwa %2 und ist im Mittel %3 wert</translation>
    </message>
    <message>
        <source>calibrating does not pay: the best of it, a quick run on %1 of each delivery, costs about %2 and is worth %3 on average</source>
        <translation>Kalibrieren lohnt sich nicht: Das Beste davon, ein schneller Lauf auf %1 je Bereitstellung, kostet etwa %2 und ist im Mittel %3 wert</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>einer Maschine</translation>
    </message>
    <message>
        <source>%1 machines</source>
        <translation>%1 Maschinen</translation>
    </message>
    <message>
        <source>the error of measuring a slowdown on k machines of each delivery is taken to be what repeated sittings of the probes differ by (calibration profile&apos;s tau of bare metal and of virtual machines together), once between sittings and once more within them over the rounds (5 quick, 12 full), divided by the root of k. A quick run takes the staff as long as a full one and the machine 0.12 of the time</source>
        <translation>als Messfehler einer Verlangsamung auf k Maschinen je Bereitstellung gilt, um wie viel sich wiederholte Sitzungen der Messproben unterscheiden (Tau des Kalibrierungsprofils von Bare Metal und virtuellen Maschinen zusammen), einmal zwischen den Sitzungen und einmal innerhalb über die Runden (5 schnell, 12 vollständig), geteilt durch die Wurzel aus k. Ein schneller Lauf kostet das Personal so lange wie ein vollständiger und die Maschine 0.12 der Zeit</translation>
    </message>
    <message>
        <source>what it is worth to know an input is fitted to the futures over some of the node counts, so it is rather too small than too large; sums below the error of the sample mean nothing</source>
        <translation>was es wert ist, eine Eingabe zu kennen, wird über einige der Knotenzahlen an die Zukünfte angepasst, ist also eher zu klein als zu groß; Beträge unter dem Stichprobenfehler bedeuten nichts</translation>
    </message>
    <message>
        <source>work that a plan leaves undone counts as bought at the on-demand price of the same future, and never makes the plan cheaper than the best one that does everything</source>
        <translation>Arbeit, die ein Plan liegen lässt, zählt als zum On-Demand-Preis derselben Zukunft gekauft und macht den Plan nie billiger als den besten, der alles erledigt</translation>
    </message>
    <message>
        <source>of the node counts of the hybrid plan %1 are looked at in every future, spread evenly and dense where the futures choose; the best ones between them can cost a little less</source>
        <translation>von den Knotenzahlen des Hybrid-Plans werden %1 in jeder Zukunft betrachtet, gleichmäßig verteilt und dicht, wo die Zukünfte wählen; die besten dazwischen können etwas weniger kosten</translation>
    </message>
    <message>
        <source>whole instances, whole jobs, waiting work or boots are simulated hour by hour in every future</source>
        <translation>ganze Instanzen, ganze Jobs, wartende Arbeit oder Starts werden in jeder Zukunft Stunde für Stunde simuliert</translation>
    </message>
    <message>
        <source>draws is %1, but it must be a power of two from 256 to 65536: the nearest is %2</source>
        <translation>die Zahl der Ziehungen ist %1, sie muss aber eine Zweierpotenz von 256 bis 65536 sein: Am nächsten liegt %2</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>1 month old</source>
        <translation>1 Monat alt</translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1 Monate alt</translation>
    </message>
    <message>
        <source>GPU probes never validated on this GPU type</source>
        <translation>GPU-Messproben auf diesem GPU-Typ nie validiert</translation>
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
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1 hourly values</source>
        <translation>%1 Stundenwerte</translation>
    </message>
    <message>
        <source>cards of one type differ by several percent (mean 8 % in a published survey of supercomputers), so that one profile cannot show a virtualization tax of 1 to 3 %</source>
        <translation>Karten eines Typs unterscheiden sich um mehrere Prozent (im Mittel 8 % in einer veröffentlichten Untersuchung von Supercomputern), sodass ein einzelnes Profil einen Virtualisierungsaufschlag von 1 bis 3 % nicht zeigen kann</translation>
    </message>
    <message>
        <source>Chat service</source>
        <translation>Chatdienst</translation>
    </message>
    <message>
        <source>Research cluster</source>
        <translation>Forschungscluster</translation>
    </message>
    <message>
        <source>Training bursts</source>
        <translation>Trainingsspitzen</translation>
    </message>
    <message>
        <source>Nightly batch</source>
        <translation>Nächtlicher Batch</translation>
    </message>
    <message>
        <source>Mixed house</source>
        <translation>Gemischte Nutzung</translation>
    </message>
    <message>
        <source>Keep the GPUs that are busy day and night and rent the daily peak by the hour: neither pure plan comes close when the peak stands well above the night.</source>
        <translation>Behalten Sie die GPUs, die Tag und Nacht beschäftigt sind, und mieten Sie die Tagesspitze stundenweise: Keiner der reinen Pläne kommt heran, wenn die Spitze weit über der Nacht liegt.</translation>
    </message>
    <message>
        <source>A queue that may run a day late fills its own nodes round the clock, so waiting saves more than renting for the peak would.</source>
        <translation>Eine Warteschlange, die einen Tag später laufen darf, füllt ihre eigenen Knoten rund um die Uhr; Warten spart mehr, als für die Spitze zu mieten.</translation>
    </message>
    <message>
        <source>Work that needs no GPU most hours and hundreds at its peak belongs on rented machines: owned ones would stand idle for weeks.</source>
        <translation>Arbeit, die in den meisten Stunden keine GPU braucht und in der Spitze Hunderte, gehört auf gemietete Maschinen: Eigene stünden wochenlang still.</translation>
    </message>
    <message>
        <source>When night work may wait twelve hours, a few kept nodes and rented spot machines cost the same, so choose by risk and effort instead of price.</source>
        <translation>Wenn Nachtarbeit zwölf Stunden warten darf, kosten wenige vorgehaltene Knoten und gemietete Spot-Maschinen gleich viel; wählen Sie dann nach Risiko und Aufwand statt nach dem Preis.</translation>
    </message>
    <message>
        <source>One workload that must stay on bare metal rules out the cloud alone, not the cloud: share its nodes with steady work and rent the rest.</source>
        <translation>Ein Workload, der auf Bare Metal bleiben muss, schließt die Cloud als alleinige Lösung aus, nicht die Cloud überhaupt: Teilen Sie seine Knoten mit stetiger Arbeit und mieten Sie den Rest.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>USD per GPU-hour</source>
        <translation>USD je GPU-Stunde</translation>
    </message>
    <message>
        <source>growth per year</source>
        <translation>Wachstum je Jahr</translation>
    </message>
    <message>
        <source>demand level</source>
        <translation>Bedarfshöhe</translation>
    </message>
    <message>
        <source>demand peakedness</source>
        <translation>Spitzigkeit des Bedarfs</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>reclaims per hour</source>
        <translation>Rücknahmen je Stunde</translation>
    </message>
    <message>
        <source>interruptions per GPU-hour</source>
        <translation>Unterbrechungen je GPU-Stunde</translation>
    </message>
    <message>
        <source>interruptions per GPU hour</source>
        <translation>Unterbrechungen je GPU-Stunde</translation>
    </message>
    <message>
        <source>recovery hours</source>
        <translation>Stunden zur Wiederherstellung</translation>
    </message>
    <message>
        <source>provisioning hours</source>
        <translation>Vorlaufzeit in Stunden</translation>
    </message>
    <message>
        <source>boot hours</source>
        <translation>Stunden zum Start</translation>
    </message>
    <message>
        <source>scale down hours</source>
        <translation>Abbauverzögerung in Stunden</translation>
    </message>
    <message>
        <source>setup USD per node</source>
        <translation>Einrichtung in USD je Knoten</translation>
    </message>
    <message>
        <source>spare share</source>
        <translation>Anteil der Ersatzknoten</translation>
    </message>
    <message>
        <source>relative speed</source>
        <translation>relative Geschwindigkeit</translation>
    </message>
    <message>
        <source>max delay hours</source>
        <translation>erlaubte Verzögerung in Stunden</translation>
    </message>
    <message>
        <source>checkpoint hours</source>
        <translation>Stunden je Checkpoint</translation>
    </message>
    <message>
        <source>restart hours</source>
        <translation>Stunden zum Neustart</translation>
    </message>
    <message>
        <source>checkpoint interval hours</source>
        <translation>Stunden zwischen Checkpoints</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>io slowdown</source>
        <translation>Verlangsamung bei I/O</translation>
    </message>
    <message>
        <source>measured slowdown</source>
        <translation>gemessene Verlangsamung</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>hourly wage USD</source>
        <translation>Stundenlohn in USD</translation>
    </message>
    <message>
        <source>hours per GPU month</source>
        <translation>Stunden je GPU und Monat</translation>
    </message>
    <message>
        <source>fixed USD per month</source>
        <translation>Fixkosten in USD je Monat</translation>
    </message>
    <message>
        <source>USD per month</source>
        <translation>USD je Monat</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>transfer USD per overflow GPU-hour</source>
        <translation>Übertragung in USD je übergelaufene GPU-Stunde</translation>
    </message>
    <message>
        <source>term hours</source>
        <translation>Laufzeit in Stunden</translation>
    </message>
    <message>
        <source>time shares</source>
        <translation>Zeitanteile</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>interruptible</source>
        <translation>unterbrechbar</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>GPU compute</source>
        <translation>GPU-Rechnen</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>launch latency</source>
        <translation>Startlatenz</translation>
    </message>
    <message>
        <source>host device transfer</source>
        <translation>Transfer Host–GPU</translation>
    </message>
    <message>
        <source>host device</source>
        <translation>Transfer Host–GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation>Interconnect im Knoten</translation>
    </message>
    <message>
        <source>interconnect internode</source>
        <translation>Interconnect zwischen Knoten</translation>
    </message>
    <message>
        <source>superseded by a newer reading of the same product</source>
        <translation>durch einen neueren Stand desselben Produkts ersetzt</translation>
    </message>
    <message>
        <source>the price covers the GPU alone, not a complete machine</source>
        <translation>der Preis gilt nur für die GPU, nicht für eine vollständige Maschine</translation>
    </message>
    <message>
        <source>could not be ordered when the price was read</source>
        <translation>war nicht bestellbar, als der Preis gelesen wurde</translation>
    </message>
    <message>
        <source>whether it is bare metal or virtual is an inference</source>
        <translation>ob es Bare Metal oder virtuell ist, ist eine Schlussfolgerung</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>its price is 0, which is no price to plan with</source>
        <translation>der Preis ist 0, damit lässt sich nicht planen</translation>
    </message>
    <message>
        <source>its price is in %1 and no dated rate to US dollars is given</source>
        <translation>der Preis ist in %1, und ein datierter Kurs zum US-Dollar fehlt</translation>
    </message>
    <message>
        <source>the source does not say how many GPUs a unit has</source>
        <translation>die Quelle sagt nicht, wie viele GPUs eine Einheit hat</translation>
    </message>
    <message>
        <source>the source does not say the length of the term</source>
        <translation>die Quelle nennt die Laufzeit nicht</translation>
    </message>
    <message>
        <source>it has all GPUs of an 8-GPU host, so its tenancy is taken as whole_host</source>
        <translation>es hat alle GPUs eines Hosts mit 8 GPUs, daher gilt es als ganzer Host</translation>
    </message>
    <message>
        <source>it has fewer GPUs than an 8-GPU host, so its tenancy is taken as shared_host</source>
        <translation>es hat weniger GPUs als ein Host mit 8 GPUs, daher gilt der Host als geteilt</translation>
    </message>
    <message>
        <source>no network between nodes is named, so jobs larger than one unit are taken as impossible</source>
        <translation>ein Netz zwischen Knoten ist nicht genannt, daher gelten Jobs, die größer als eine Einheit sind, als unmöglich</translation>
    </message>
    <message>
        <source>node sizes differ: %1 is rented by %2, %3 by %4; the larger unit idles more</source>
        <translation>verschieden große Knoten: %1 wird zu %2 gemietet, %3 zu %4; die größere Einheit steht öfter leer</translation>
    </message>
    <message>
        <source>dates differ: %1 is of %2, %3 of %4; prices moved in between</source>
        <translation>verschiedene Daten: %1 ist vom %2, %3 vom %4; dazwischen haben sich Preise bewegt</translation>
    </message>
    <message>
        <source>operations and other costs (%1)</source>
        <translation>Betrieb samt anderen Kosten (%1)</translation>
    </message>
    <message>
        <source>a preview of the first %1 futures at the node counts as decided: robust counts, regrets and what knowing is worth come with more futures</source>
        <translation>eine Vorschau der ersten %1 Zukünfte mit den Knotenzahlen wie entschieden: robuste Knotenzahlen, Bedauern und der Wert der Information kommen mit mehr Zukünften</translation>
    </message>
    <message>
        <source>the default slowdown must have 0 &lt; low &lt;= typical &lt;= high</source>
        <translation>die vorgegebene Verlangsamung muss 0 &lt; low &lt;= typical &lt;= high erfüllen</translation>
    </message>
    <message>
        <source>the measured slowdown must be finite with an error &gt;= 0</source>
        <translation>die gemessene Verlangsamung muss endlich sein, mit einem Fehler &gt;= 0</translation>
    </message>
    <message>
        <source>no primary probe can be compared</source>
        <translation>keine Hauptmessprobe lässt sich vergleichen</translation>
    </message>
    <message>
        <source>no difference is certain among %1 primary probes (Holm, 5 %)</source>
        <translation>unter %1 Hauptmessproben ist kein Unterschied sicher (Holm, 5 %)</translation>
    </message>
    <message>
        <source>the second differs in %1 of %2 primary probes (Holm, 5 %): %3</source>
        <translation>das zweite Profil unterscheidet sich in %1 von %2 Hauptmessproben (Holm, 5 %): %3</translation>
    </message>
    <message>
        <source>both profiles are from %1: a difference between them is no slowdown of a delivery; it may set its disturbance</source>
        <translation>beide Profile sind von %1: Ein Unterschied zwischen ihnen ist keine Verlangsamung einer Bereitstellung; er kann deren Störung setzen</translation>
    </message>
    <message>
        <source>a slowdown needs bare metal first and a virtual machine or container second; these are from %1 and %2</source>
        <translation>eine Verlangsamung braucht zuerst Bare Metal und dann eine virtuelle Maschine oder einen Container; diese sind von %1 und %2</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>einem unbekannten Ort</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>%1 on GPU %2: only in the first profile</source>
        <translation>%1 auf GPU %2: nur im ersten Profil</translation>
    </message>
    <message>
        <source>%1 on GPU %2: only in the second profile</source>
        <translation>%1 auf GPU %2: nur im zweiten Profil</translation>
    </message>
    <message>
        <source>%1 on GPU %2: the versions of the method differ</source>
        <translation>%1 auf GPU %2: Die Versionen des Verfahrens sind verschieden</translation>
    </message>
    <message>
        <source>%1 on GPU %2: &quot;%3&quot; differs</source>
        <translation>%1 auf GPU %2: „%3“ ist verschieden</translation>
    </message>
    <message>
        <source>%1 on GPU %2: the units differ</source>
        <translation>%1 auf GPU %2: Die Einheiten sind verschieden</translation>
    </message>
    <message>
        <source>%1 on GPU %2: one side is %3</source>
        <translation>%1 auf GPU %2: Eine Seite ist %3</translation>
    </message>
    <message>
        <source>%1 on GPU %2: one side has fewer than two rounds with a value above 0</source>
        <translation>%1 auf GPU %2: Eine Seite hat weniger als zwei Runden mit einem Wert über 0</translation>
    </message>
    <message>
        <source>not_run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not_applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>too_small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>unplausibel</translation>
    </message>
    <message>
        <source>limited by drift: take 3 profiles of each at different hours</source>
        <translation>durch Drift begrenzt: Nehmen Sie von jeder Seite 3 Profile zu verschiedenen Stunden auf</translation>
    </message>
    <message>
        <source>%1 rounds on each side would settle it</source>
        <translation>%1 Runden je Seite würden es klären</translation>
    </message>
    <message>
        <source>which node it is matters more than when it runs: choose nodes</source>
        <translation>welcher Knoten es ist, zählt mehr, als wann er läuft: Wählen Sie Knoten aus</translation>
    </message>
    <message>
        <source>when it runs matters more than which node it is: repeat at other hours</source>
        <translation>wann er läuft, zählt mehr, als welcher Knoten es ist: Wiederholen Sie zu anderen Stunden</translation>
    </message>
    <message>
        <source>%1 is faster than the reference allows (%2): it is the wrong reference for this hardware</source>
        <translation>%1 ist schneller, als die Referenz zulässt (%2): Sie ist die falsche Referenz für diese Hardware</translation>
    </message>
    <message>
        <source>%1 is above the card&apos;s peak of %2 (%3): the measurement is wrong and is not applied</source>
        <translation>%1 liegt über dem Spitzenwert der Karte von %2 (%3): Die Messung ist falsch und wird nicht angewendet</translation>
    </message>
    <message>
        <source>GPU %1 ran at %2 of %3 MHz at %4 C: look at its cooling</source>
        <translation>GPU %1 lief mit %2 von %3 MHz bei %4 °C: Prüfen Sie ihre Kühlung</translation>
    </message>
    <message>
        <source>GPU %1 ran at %2 of %3 MHz at its power cap: compare the power limits</source>
        <translation>GPU %1 lief mit %2 von %3 MHz an ihrer Leistungsgrenze: Vergleichen Sie die Leistungsgrenzen</translation>
    </message>
    <message>
        <source>GPU %1 has a PCIe link of x%2 instead of x%3: reseat the card or its riser</source>
        <translation>GPU %1 hat eine PCIe-Verbindung von x%2 statt x%3: Setzen Sie die Karte oder ihren Riser neu ein</translation>
    </message>
    <message>
        <source>GPU %1 runs PCIe generation %2 instead of %3</source>
        <translation>GPU %1 läuft mit PCIe-Generation %2 statt %3</translation>
    </message>
    <message>
        <source>GPU %1 repeated %2 PCIe packets: the link is bad</source>
        <translation>GPU %1 wiederholte %2 PCIe-Pakete: Die Verbindung ist schlecht</translation>
    </message>
    <message>
        <source>GPU %1 has %2 memory rows remapped</source>
        <translation>bei GPU %1 sind %2 Speicherzeilen umgelegt</translation>
    </message>
    <message>
        <source>GPU %1: memory error counts rose during the run</source>
        <translation>GPU %1: Die Zähler der Speicherfehler stiegen während des Laufs</translation>
    </message>
    <message>
        <source>the hypervisor took %1 of the CPU time: the host is overcommitted</source>
        <translation>der Hypervisor nahm %1 der CPU-Zeit: Der Host ist überbucht</translation>
    </message>
    <message>
        <source>a thread lost %1 of its time to gaps</source>
        <translation>ein Thread verlor %1 seiner Zeit durch Lücken</translation>
    </message>
    <message>
        <source>GPU %1 has %2 NVLinks up, others of its kind have %3</source>
        <translation>GPU %1 hat %2 aktive NVLinks, andere ihrer Art haben %3</translation>
    </message>
    <message>
        <source>this is no calibration profile: &quot;schema&quot; must be %1</source>
        <translation>das ist kein Kalibrierungsprofil: &quot;schema&quot; muss %1 sein</translation>
    </message>
    <message>
        <source>version must be a list of two whole numbers, as in [1, 0]</source>
        <translation>version muss eine Liste zweier ganzer Zahlen sein, wie [1, 0]</translation>
    </message>
    <message>
        <source>version %1 cannot be read, this program reads [%2, …]: use the splitpoint that belongs to the calibrator that wrote it</source>
        <translation>Version %1 ist nicht lesbar, dieses Programm liest [%2, …]: Verwenden Sie das Splitpoint, das zu dem Kalibrator gehört, der sie geschrieben hat</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 must be a shorter list</source>
        <translation>%1 muss eine kürzere Liste sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be a list of two numbers</source>
        <translation>%1 muss eine Liste zweier Zahlen sein</translation>
    </message>
    <message>
        <source>%1 must be a number, a text, true or false</source>
        <translation>%1 muss eine Zahl, ein Text, true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be &quot;higher&quot; or &quot;lower&quot;</source>
        <translation>%1 muss &quot;higher&quot; oder &quot;lower&quot; sein</translation>
    </message>
    <message>
        <source>%1 must be a list with one text a round</source>
        <translation>%1 muss eine Liste mit einem Text je Runde sein</translation>
    </message>
    <message>
        <source>%1 must be base64 of float32 values</source>
        <translation>%1 muss base64 aus float32-Werten sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number in range</source>
        <translation>%1 muss eine ganze Zahl im Bereich sein</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a number &gt;= 0</source>
        <translation>%1 muss eine Zahl &gt;= 0 sein</translation>
    </message>
    <message>
        <source>%1 must be at least 1</source>
        <translation>%1 muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>%1 must be &gt;= 0</source>
        <translation>%1 muss &gt;= 0 sein</translation>
    </message>
    <message>
        <source>%1 needs component and method</source>
        <translation>%1 braucht component und method</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries</source>
        <translation>%1 hat mehr als %2 Einträge</translation>
    </message>
    <message>
        <source>%1 repeats %2 with the same parameters</source>
        <translation>%1 wiederholt %2 mit denselben Parametern</translation>
    </message>
    <message>
        <source>is larger than 16 MiB; a profile is far smaller</source>
        <translation>ist größer als 16 MiB; ein Profil ist weit kleiner</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB; a profile is far smaller</source>
        <translation>%1 ist größer als 16 MiB; ein Profil ist weit kleiner</translation>
    </message>
    <message>
        <source>%1 computed a wrong result: this CPU or its memory is faulty; do not trust the machine</source>
        <translation>%1 hat falsch gerechnet: Diese CPU oder ihr Speicher ist fehlerhaft; trauen Sie der Maschine nicht</translation>
    </message>
    <message>
        <source>other work is running in this machine: it used %1 of a CPU, and threads waited for a CPU %2 of the time; stop it and run again</source>
        <translation>auf dieser Maschine läuft andere Arbeit, die %1 einer CPU nutzte; Threads warteten %2 der Zeit auf eine CPU; beenden Sie diese Arbeit, und messen Sie noch einmal</translation>
    </message>
    <message>
        <source>other work is running in this machine (%1): it used %2 of a CPU, and threads waited for a CPU %3 of the time; stop it and run again</source>
        <translation>auf dieser Maschine läuft andere Arbeit (%1), die %2 einer CPU nutzte; Threads warteten %3 der Zeit auf eine CPU; beenden Sie diese Arbeit, und messen Sie noch einmal</translation>
    </message>
    <message>
        <source>the hypervisor took %1 of the CPU time (steal counter): the host runs more than its CPUs hold; run again at another hour or ask for dedicated CPUs</source>
        <translation>der Hypervisor nahm %1 der CPU-Zeit (Steal-Zähler): Auf dem Host läuft mehr, als seine CPUs fassen; messen Sie zu einer anderen Stunde noch einmal, oder bitten Sie um eigene CPUs</translation>
    </message>
    <message>
        <source>the clock is slow (source %1, %2 a read): short probes are unreliable; use the clock source tsc or kvm-clock</source>
        <translation>die Uhr ist langsam (Quelle %1, %2 je Ablesung): Kurze Messproben sind unzuverlässig; verwenden Sie die Uhrquelle tsc oder kvm-clock</translation>
    </message>
    <message>
        <source>%1 needs %2 MiB of memory, which the system does not give; free some memory</source>
        <translation>%1 braucht %2 MiB Speicher, die das System nicht hergibt; geben Sie Speicher frei</translation>
    </message>
    <message>
        <source>mem_chase left its memory: the memory of this machine is faulty</source>
        <translation>mem_chase verließ seinen Speicher: Der Speicher dieser Maschine ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1 read back wrong values: the memory of this machine is faulty</source>
        <translation>%1 las falsche Werte zurück: Der Speicher dieser Maschine ist fehlerhaft</translation>
    </message>
    <message>
        <source>the file system of %1 has no real direct IO (%2); choose a path on the disk under test with --storage-path</source>
        <translation>das Dateisystem von %1 hat keine echte direkte Ein-/Ausgabe (%2); wählen Sie mit --storage-path einen Pfad auf dem geprüften Datenträger</translation>
    </message>
    <message>
        <source>it refuses or does not report it</source>
        <translation>es lehnt sie ab oder meldet sie nicht</translation>
    </message>
    <message>
        <source>%1 in %2 failed: %3; free some space or choose another path with --storage-path</source>
        <translation>%1 in %2 ist fehlgeschlagen: %3; schaffen Sie Platz, oder wählen Sie mit --storage-path einen anderen Pfad</translation>
    </message>
    <message>
        <source>%1 in %2 is not possible: %3; choose a folder you may write to with --storage-path</source>
        <translation>%1 in %2 ist nicht möglich: %3; wählen Sie mit --storage-path einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>%1 in %2 failed: %3; look at the kernel log of this machine</source>
        <translation>%1 in %2 ist fehlgeschlagen: %3; sehen Sie sich das Kernel-Protokoll dieser Maschine an</translation>
    </message>
    <message>
        <source>a test file</source>
        <translation>eine Testdatei</translation>
    </message>
    <message>
        <source>a test file in %1 needs %2 free, there are %3; free some space or choose another path with --storage-path</source>
        <translation>eine Testdatei in %1 braucht %2 frei, es sind %3; schaffen Sie Platz, oder wählen Sie mit --storage-path einen anderen Pfad</translation>
    </message>
    <message>
        <source>reading or writing the test file</source>
        <translation>Lesen oder Schreiben der Testdatei</translation>
    </message>
    <message>
        <source>writing the test file</source>
        <translation>Schreiben der Testdatei</translation>
    </message>
    <message>
        <source>reading the test file</source>
        <translation>Lesen der Testdatei</translation>
    </message>
    <message>
        <source>declared as %1, but the evidence says %2, no container; the evidence stands</source>
        <translation>angegeben als %1, die Anzeichen sagen aber %2, kein Container; die Anzeichen gelten</translation>
    </message>
    <message>
        <source>declared as %1, but the evidence says %2, no container (CPUID signature %3); the evidence stands</source>
        <translation>angegeben als %1, die Anzeichen sagen aber %2, kein Container (CPUID-Signatur %3); die Anzeichen gelten</translation>
    </message>
    <message>
        <source>declared as %1, but the evidence says %2, container %3; the evidence stands</source>
        <translation>angegeben als %1, die Anzeichen sagen aber %2, Container %3; die Anzeichen gelten</translation>
    </message>
    <message>
        <source>declared as %1, but the evidence says %2, container %3 (CPUID signature %4); the evidence stands</source>
        <translation>angegeben als %1, die Anzeichen sagen aber %2, Container %3 (CPUID-Signatur %4); die Anzeichen gelten</translation>
    </message>
    <message>
        <source>the command ends in a backslash</source>
        <translation>der Befehl endet mit einem Backslash</translation>
    </message>
    <message>
        <source>the command has a quote that is not closed</source>
        <translation>der Befehl hat ein Anführungszeichen, das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>der Befehl ist leer</translation>
    </message>
    <message>
        <source>the job %1 was stopped</source>
        <translation>der Job %1 wurde angehalten</translation>
    </message>
    <message>
        <source>the job %1 cannot be started: there is no program %2; give its path, or add --shell</source>
        <translation>der Job %1 lässt sich nicht starten: Es gibt kein Programm %2; geben Sie den Pfad an, oder fügen Sie --shell hinzu</translation>
    </message>
    <message>
        <source>the job %1 exceeded its deadline and was ended; shorten it or raise --job-deadline</source>
        <translation>der Job %1 überschritt seine Frist und wurde beendet; kürzen Sie ihn, oder erhöhen Sie --job-deadline</translation>
    </message>
    <message>
        <source>the job %1 ended with code %2 after %3; make it run by itself first</source>
        <translation>der Job %1 endete mit Code %2 nach %3; bringen Sie ihn zuerst für sich allein zum Laufen</translation>
    </message>
    <message>
        <source>the output of the job has no number above 0 for %1; its last line is %2</source>
        <translation>die Ausgabe des Jobs hat keine Zahl über 0 für %1; ihre letzte Zeile ist %2</translation>
    </message>
    <message>
        <source>the expression %1 is not valid: %2</source>
        <translation>der Ausdruck %1 ist ungültig: %2</translation>
    </message>
    <message>
        <source>the GPU was lost during %1</source>
        <translation>die GPU ging während %1 verloren</translation>
    </message>
    <message>
        <source>%1 measured a value that cannot be; the clock may have stepped, run again</source>
        <translation>%1 maß einen unmöglichen Wert; vielleicht sprang die Uhr; messen Sie noch einmal</translation>
    </message>
    <message>
        <source>stopped before the first sample</source>
        <translation>vor dem ersten Messwert angehalten</translation>
    </message>
    <message>
        <source>a polling thread lost %1 of its time to gaps, the longest %2 ms: the hypervisor or other work took the CPU away; run again at another hour</source>
        <translation>ein abfragender Thread verlor %1 seiner Zeit durch Lücken, die längste %2 ms: Der Hypervisor oder andere Arbeit nahm die CPU weg; messen Sie zu einer anderen Stunde noch einmal</translation>
    </message>
    <message>
        <source>the run exceeded its deadline of %1 s and was ended; what was measured until then is saved</source>
        <translation>der Lauf überschritt seine Frist von %1 s und wurde beendet; was bis dahin gemessen war, ist gespeichert</translation>
    </message>
    <message>
        <source>%1 exceeded %2 and was ended; the device or its driver hangs, look at the kernel log</source>
        <translation>%1 überschritt %2 und wurde beendet; das Gerät oder sein Treiber hängt; sehen Sie sich das Kernel-Protokoll an</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde angehalten</translation>
    </message>
    <message>
        <source>%1; choose another file with -o</source>
        <translation>%1; wählen Sie mit -o eine andere Datei</translation>
    </message>
    <message>
        <source>the time limit came after %1 of %2 rounds; the intervals are wider, run again on a quieter machine</source>
        <translation>das Zeitlimit kam nach %1 von %2 Runden; die Intervalle sind breiter, messen Sie auf einer ruhigeren Maschine noch einmal</translation>
    </message>
    <message>
        <source>%1 had a CPU only %2 of the time: other work runs in this machine; stop it and run again</source>
        <translation>%1 hatte nur %2 der Zeit eine CPU: Auf dieser Maschine läuft andere Arbeit; beenden Sie sie, und messen Sie noch einmal</translation>
    </message>
    <message>
        <source>a copy of 4 KiB to GPU %1 takes %2 us, %3 times the usual: confidential computing may be on, and NVML does not say; ask the provider before comparing with a machine without it</source>
        <translation>eine Kopie von 4 KiB zu GPU %1 dauert %2 µs, %3-mal so lang wie üblich: Vielleicht ist Confidential Computing an, und NVML sagt es nicht; fragen Sie den Anbieter, bevor Sie mit einer Maschine vergleichen, die es nicht hat</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>die GPU</translation>
    </message>
    <message>
        <source>there is no NVIDIA driver here; host probes only</source>
        <translation>hier gibt es keinen NVIDIA-Treiber; nur Messproben des Hosts</translation>
    </message>
    <message>
        <source>%1 NVIDIA device on the PCI bus but no driver loaded: install driver branch 580 or newer</source>
        <translation>%1 NVIDIA-Gerät am PCI-Bus, aber kein Treiber geladen: Installieren Sie Treiberzweig 580 oder neuer</translation>
    </message>
    <message>
        <source>%1 NVIDIA devices on the PCI bus but no driver loaded: install driver branch 580 or newer</source>
        <translation>%1 NVIDIA-Geräte am PCI-Bus, aber kein Treiber geladen: Installieren Sie Treiberzweig 580 oder neuer</translation>
    </message>
    <message>
        <source>no NVIDIA device is on the PCI bus either</source>
        <translation>am PCI-Bus ist auch kein NVIDIA-Gerät</translation>
    </message>
    <message>
        <source>this is a container: start it with GPU access (for example --gpus all)</source>
        <translation>das ist ein Container: Starten Sie ihn mit Zugriff auf die GPUs (etwa --gpus all)</translation>
    </message>
    <message>
        <source>the driver supports CUDA %1, this build needs %2 (driver branch 580 or newer): update the driver, or on data-center GPUs install the matching forward-compatibility package</source>
        <translation>der Treiber unterstützt CUDA %1, dieser Build braucht %2 (Treiberzweig 580 oder neuer): Aktualisieren Sie den Treiber, oder installieren Sie auf Rechenzentrums-GPUs das passende Forward-Compatibility-Paket</translation>
    </message>
    <message>
        <source>a driver is here but no usable GPU</source>
        <translation>ein Treiber ist da, aber keine nutzbare GPU</translation>
    </message>
    <message>
        <source>MIG is on and has no instance: create an instance</source>
        <translation>MIG ist an und hat keine Instanz: Legen Sie eine Instanz an</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES is %1</source>
        <translation>CUDA_VISIBLE_DEVICES ist %1</translation>
    </message>
    <message>
        <source>there is no /dev/nvidia* node</source>
        <translation>es gibt keinen Knoten /dev/nvidia*</translation>
    </message>
    <message>
        <source>device nodes: %1</source>
        <translation>Geräteknoten: %1</translation>
    </message>
    <message>
        <source>the toolkit&apos;s stub driver library was loaded instead of the driver: remove the stubs folder from LD_LIBRARY_PATH</source>
        <translation>statt des Treibers wurde die Stub-Bibliothek des Toolkits geladen: Entfernen Sie den Stub-Ordner aus LD_LIBRARY_PATH</translation>
    </message>
    <message>
        <source>the kernel module and the driver library are of different versions %1: reboot after the driver update, or reload the module</source>
        <translation>Kernelmodul und Treiberbibliothek haben verschiedene Versionen %1: Starten Sie nach dem Treiber-Update neu, oder laden Sie das Modul neu</translation>
    </message>
    <message>
        <source>a forward-compatibility package is installed, but this GPU does not support it %1: remove the package or update the driver</source>
        <translation>ein Forward-Compatibility-Paket ist installiert, aber diese GPU unterstützt es nicht %1: Entfernen Sie das Paket, oder aktualisieren Sie den Treiber</translation>
    </message>
    <message>
        <source>the driver could not start the GPUs %1: look for Xid or NVRM messages in the kernel log, then reload the driver or reboot</source>
        <translation>der Treiber konnte die GPUs nicht starten %1: Suchen Sie im Kernel-Protokoll nach Xid- oder NVRM-Meldungen, und laden Sie dann den Treiber neu, oder starten Sie neu</translation>
    </message>
    <message>
        <source>(%1, on: %2)</source>
        <translation>(%1, bei: %2)</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>NVML reports that %1 is gone after %2: reset it, and look for Xid messages in the kernel log</source>
        <translation>NVML meldet, dass %1 nach %2 verschwunden ist: Setzen Sie diese GPU zurück, und suchen Sie im Kernel-Protokoll nach Xid-Meldungen</translation>
    </message>
    <message>
        <source>NCCL failed during %1: %2</source>
        <translation>NCCL scheiterte während %1: %2</translation>
    </message>
    <message>
        <source>cuBLAS failed during %1; the built-in tensor probe counts</source>
        <translation>cuBLAS scheiterte während %1; die eingebaute Tensor-Messprobe zählt</translation>
    </message>
    <message>
        <source>%1 needs %2 on %3, %4 are free: end other work on it, or measure another GPU</source>
        <translation>%1 braucht %2 auf %3, %4 sind frei: Beenden Sie andere Arbeit dort, oder messen Sie eine andere GPU</translation>
    </message>
    <message>
        <source>uncorrectable memory or link error on %1 during %2: do not trust this GPU; drain it and reset it</source>
        <translation>nicht korrigierbarer Speicher- oder Verbindungsfehler auf %1 während %2: Trauen Sie dieser GPU nicht; ziehen Sie alle Arbeit von ihr ab, und setzen Sie sie zurück</translation>
    </message>
    <message>
        <source>this build has no code that %1 can run %2: it supports compute capability 7.5 and newer, and GPUs newer than the build need a newer driver</source>
        <translation>dieser Build hat keinen Code, den %1 ausführen kann %2: Er unterstützt Compute Capability 7.5 und neuer, und GPUs, die neuer als der Build sind, brauchen einen neueren Treiber</translation>
    </message>
    <message>
        <source>the GPU system is not ready %1: on machines with NVSwitch start the fabric manager, or wait until the GPU is initialized</source>
        <translation>das GPU-System ist nicht bereit %1: Starten Sie auf Maschinen mit NVSwitch den Fabric Manager, oder warten Sie, bis die GPU initialisiert ist</translation>
    </message>
    <message>
        <source>%1 is held by another process or is in exclusive mode %2: end that process, or set the compute mode to default</source>
        <translation>%1 ist von einem anderen Prozess belegt oder im exklusiven Modus %2: Beenden Sie diesen Prozess, oder setzen Sie den Compute-Modus auf Default</translation>
    </message>
    <message>
        <source>%1 stopped answering during %2: later GPU probes of this run are not run; look for Xid messages in the kernel log and reset it</source>
        <translation>%1 antwortete während %2 nicht mehr: Spätere GPU-Messproben dieses Laufs entfallen; suchen Sie im Kernel-Protokoll nach Xid-Meldungen, und setzen Sie die GPU zurück</translation>
    </message>
    <message>
        <source>%1 failed during %2</source>
        <translation>%1 scheiterte während %2</translation>
    </message>
    <message>
        <source>%1 has compute capability %2, this build supports 7.5 and newer: measure it with other tools</source>
        <translation>%1 hat Compute Capability %2, dieser Build unterstützt 7.5 und neuer: Messen Sie diese GPU mit anderen Werkzeugen</translation>
    </message>
    <message>
        <source>%1 is in compute mode &quot;prohibited&quot;: an administrator can set it to default with nvidia-smi -c DEFAULT</source>
        <translation>%1 ist im Compute-Modus „prohibited“: Ein Administrator kann ihn mit nvidia-smi -c DEFAULT auf Default setzen</translation>
    </message>
    <message>
        <source>this program was built without the CUDA toolkit and measures the host only: use a build whose --version names CUDA</source>
        <translation>dieses Programm wurde ohne das CUDA-Toolkit gebaut und misst nur den Host: Verwenden Sie einen Build, dessen --version CUDA nennt</translation>
    </message>
    <message>
        <source>%1 computed or moved wrong data (%2): do not trust this GPU; drain it and reset it</source>
        <translation>%1 rechnete oder bewegte falsche Daten (%2): Trauen Sie dieser GPU nicht; ziehen Sie alle Arbeit von ihr ab, und setzen Sie sie zurück</translation>
    </message>
    <message>
        <source>%1 new uncorrectable memory error(s) on %2 during this run: do not trust this GPU; drain it and reset it</source>
        <translation>%1 neue(r) nicht korrigierbare(r) Speicherfehler auf %2 während dieses Laufs: Trauen Sie dieser GPU nicht; ziehen Sie alle Arbeit von ihr ab, und setzen Sie sie zurück</translation>
    </message>
    <message>
        <source>%1 memory error(s) on %2 were corrected during this run; values stand, watch this GPU</source>
        <translation>%1 Speicherfehler auf %2 wurde(n) während dieses Laufs korrigiert; die Werte gelten, beobachten Sie diese GPU</translation>
    </message>
    <message>
        <source>%1 was skipped (too_small): even arrays of four times the L2 cache need %2, %3 are free. End other work on this GPU, or measure another one</source>
        <translation>%1 wurde übersprungen (too_small): Selbst Felder vom Vierfachen des L2-Caches brauchen %2, %3 sind frei. Beenden Sie andere Arbeit auf dieser GPU, oder messen Sie eine andere</translation>
    </message>
    <message>
        <source>something else uses %1 (%2); results describe the shared state</source>
        <translation>etwas anderes nutzt %1 (%2); die Ergebnisse beschreiben den geteilten Zustand</translation>
    </message>
    <message>
        <source>%1 compute process(es), pid %2</source>
        <translation>%1 Rechenprozess(e), PID %2</translation>
    </message>
    <message>
        <source>utilization %1 %, memory %2 % before the start</source>
        <translation>Auslastung %1 %, Speicher %2 % vor dem Start</translation>
    </message>
    <message>
        <source>the multi-process service is active</source>
        <translation>der Multi-Process Service ist aktiv</translation>
    </message>
    <message>
        <source>measuring the MIG slice %1 of %2; comparable only with the same profile</source>
        <translation>gemessen wird der MIG-Teil %1 von %2; nur mit demselben Profil vergleichbar</translation>
    </message>
    <message>
        <source>thermal slowdown of %1 in %2 of %3 rounds%4; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>Wärmedrosselung von %1 in %2 von %3 Runden%4; die Werte enthalten sie, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>thermal slowdown of %1 in %2 of %3 rounds; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>Wärmedrosselung von %1 in %2 von %3 Runden; die Werte enthalten sie, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>thermal slowdown of %1 in %2 of %3 rounds%4; its clock was below 90 % of its own median in %5 of %6 rounds more; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>Wärmedrosselung von %1 in %2 von %3 Runden%4; ihr Takt lag in %5 von %6 weiteren Runden unter 90 % seines eigenen Medians; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>thermal slowdown of %1 in %2 of %3 rounds; its clock was below 90 % of its own median in %4 of %5 rounds more; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>Wärmedrosselung von %1 in %2 von %3 Runden; ihr Takt lag in %4 von %5 weiteren Runden unter 90 % seines eigenen Medians; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>the clock of %1 was below 90 % of its own median in %2 of %3 rounds; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>der Takt von %1 lag in %2 von %3 Runden unter 90 % seines eigenen Medians; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>the clock of %1 was below 90 % of its own median in %2 of %3 rounds, %4 C; values include it and their intervals are wider by the clock that was missing: look at cooling and clock limits, then run again</source>
        <translation>der Takt von %1 lag in %2 von %3 Runden unter 90 % seines eigenen Medians, %4 °C; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Prüfen Sie Kühlung und Taktgrenzen, und messen Sie dann noch einmal</translation>
    </message>
    <message>
        <source>the power limit of %1 held its clock in %2 of %3 rounds; normal under matrix products</source>
        <translation>die Leistungsgrenze von %1 hielt ihren Takt in %2 von %3 Runden; bei Matrixprodukten normal</translation>
    </message>
    <message>
        <source>peer access between GPU %1 and GPU %2 is not available; copies staged through the host are measured and labelled so</source>
        <translation>direkter Zugriff zwischen GPU %1 und GPU %2 ist nicht verfügbar; gemessen werden Kopien über den Host, und so sind sie benannt</translation>
    </message>
    <message>
        <source>NCCL was not found (%1): the collective probe is skipped; install libnccl2 to have it</source>
        <translation>NCCL wurde nicht gefunden (%1): Die kollektive Messprobe entfällt; installieren Sie dafür libnccl2</translation>
    </message>
    <message>
        <source>cuBLAS was not found (%1): the matrix product is skipped, the built-in tensor probe is used</source>
        <translation>cuBLAS wurde nicht gefunden (%1): Das Matrixprodukt entfällt, die eingebaute Tensor-Messprobe wird verwendet</translation>
    </message>
    <message>
        <source>NVML is not usable (%1): clocks come from device timers; temperature, power and ECC are unknown</source>
        <translation>NVML ist nicht nutzbar (%1): Takte kommen von Zeitgebern des Geräts; Temperatur, Leistung und ECC sind unbekannt</translation>
    </message>
    <message>
        <source>none of the GPUs that were asked for exists: this machine has %1, counted from 0</source>
        <translation>keine der gewünschten GPUs ist vorhanden: Diese Maschine hat %1, gezählt ab 0</translation>
    </message>
    <message>
        <source>%1 was not run: %2</source>
        <translation>%1 lief nicht: %2</translation>
    </message>
    <message>
        <source>p2p_latency: GPU %1 did not answer a 4-byte store within a second</source>
        <translation>p2p_latency: GPU %1 beantwortete ein Schreiben von 4 Byte nicht binnen einer Sekunde</translation>
    </message>
    <message>
        <source>%1 lacks a function that is needed</source>
        <translation>%1 fehlt eine nötige Funktion</translation>
    </message>
    <message>
        <source>%1 does not tell its version</source>
        <translation>%1 nennt seine Version nicht</translation>
    </message>
    <message>
        <source>it is version %1, this build needs %2</source>
        <translation>es ist Version %1, dieser Build braucht %2</translation>
    </message>
    <message>
        <source>element %1 on GPU %2 is %3 instead of %4</source>
        <translation>Element %1 auf GPU %2 ist %3 statt %4</translation>
    </message>
    <message>
        <source>element %1 of warp %2 is %3 instead of %4</source>
        <translation>Element %1 von Warp %2 ist %3 statt %4</translation>
    </message>
    <message>
        <source>element %1 is %2 instead of %3</source>
        <translation>Element %1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>thread %1 is %2 instead of %3</source>
        <translation>Thread %1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>the chase ended at node %1 instead of %2</source>
        <translation>die Zeigerkette endete bei Knoten %1 statt %2</translation>
    </message>
    <message>
        <source>the polling warp reported %1 ns</source>
        <translation>der abfragende Warp meldete %1 ns</translation>
    </message>
    <message>
        <source>word %1 arrived wrong</source>
        <translation>Wort %1 kam falsch an</translation>
    </message>
    <message>
        <source>%1 of %2 words arrived wrong</source>
        <translation>%1 von %2 Wörtern kamen falsch an</translation>
    </message>
    <message>
        <source>the last word arrived wrong</source>
        <translation>das letzte Wort kam falsch an</translation>
    </message>
    <message>
        <source>%1 is empty; a figure needs it</source>
        <translation>%1 ist leer; eine Zahl braucht diese Angabe</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 muss yes oder no sein</translation>
    </message>
    <message>
        <source>%1 is not a known word</source>
        <translation>%1 ist kein bekanntes Wort</translation>
    </message>
    <message>
        <source>%1 must lie between low and high</source>
        <translation>%1 muss zwischen low und high liegen</translation>
    </message>
    <message>
        <source>%1 is not a component of the model</source>
        <translation>%1 ist keine Komponente des Modells</translation>
    </message>
    <message>
        <source>%1 must not be below 0; leave it empty where it is not known</source>
        <translation>%1 darf nicht unter 0 liegen; lassen Sie es leer, wenn es nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 is not a month YYYY-MM or a day YYYY-MM-DD</source>
        <translation>%1 ist weder ein Monat JJJJ-MM noch ein Tag JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>%1 is not a currency of three capital letters</source>
        <translation>%1 ist keine Währung aus drei Großbuchstaben</translation>
    </message>
    <message>
        <source>%1 must be below 1; 0.2 takes 20 % off</source>
        <translation>%1 muss unter 1 liegen; 0.2 zieht 20 % ab</translation>
    </message>
    <message>
        <source>%1 is empty; a discount needs its date</source>
        <translation>%1 ist leer; ein Rabatt braucht sein Datum</translation>
    </message>
    <message>
        <source>%1 must be above 0, or empty where the rate is not known</source>
        <translation>%1 muss über 0 liegen oder leer sein, wenn der Kurs nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 is empty; a rate needs its date</source>
        <translation>%1 ist leer; ein Kurs braucht sein Datum</translation>
    </message>
    <message>
        <source>%1 of the catalogue is missing</source>
        <translation>%1 des Katalogs fehlt</translation>
    </message>
    <message>
        <source>not bare metal</source>
        <translation>nicht Bare Metal</translation>
    </message>
    <message>
        <source>bare metal, not a virtual offer</source>
        <translation>Bare Metal, kein virtuelles Angebot</translation>
    </message>
    <message>
        <source>sold as %1, this role needs %2</source>
        <translation>verkauft als %1, diese Rolle braucht %2</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>on_demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>%1 cannot be proposed: %2</source>
        <translation>%1 lässt sich nicht vorschlagen: %2</translation>
    </message>
    <message>
        <source>the bill of a month is capped at %1 h, so an hour held costs that share of 730 h of the list price</source>
        <translation>die Rechnung eines Monats ist bei %1 h gedeckelt, also kostet eine vorgehaltene Stunde diesen Anteil an 730 h vom Listenpreis</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour%2, %3 is paid by the hour in use%4</source>
        <translation>die Abrechnung ist verschieden: %1 wird jede Stunde bezahlt%2, %3 je genutzte Stunde%4</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour, %2 is paid by the hour in use</source>
        <translation>die Abrechnung ist verschieden: %1 wird jede Stunde bezahlt, %2 je genutzte Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid by the hour in use, %2 is paid every hour</source>
        <translation>die Abrechnung ist verschieden: %1 wird je genutzte Stunde bezahlt, %2 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour for %2, %3 is paid by the hour in use</source>
        <translation>die Abrechnung ist verschieden: %1 wird für %2 jede Stunde bezahlt, %3 je genutzte Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid by the hour in use, %2 is paid every hour for %3</source>
        <translation>die Abrechnung ist verschieden: %1 wird je genutzte Stunde bezahlt, %2 für %3 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour for %2, %3 is paid every hour for %4</source>
        <translation>die Abrechnung ist verschieden: %1 wird für %2 jede Stunde bezahlt, %3 für %4 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour for %2, %3 is paid every hour</source>
        <translation>die Abrechnung ist verschieden: %1 wird für %2 jede Stunde bezahlt, %3 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour, %2 is paid every hour for %3</source>
        <translation>die Abrechnung ist verschieden: %1 wird jede Stunde bezahlt, %2 für %3 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid every hour, %2 is paid every hour</source>
        <translation>die Abrechnung ist verschieden: %1 wird jede Stunde bezahlt, %2 jede Stunde</translation>
    </message>
    <message>
        <source>billing differs: %1 is paid by the hour in use, %2 is paid by the hour in use</source>
        <translation>die Abrechnung ist verschieden: %1 wird je genutzte Stunde bezahlt, %2 je genutzte Stunde</translation>
    </message>
    <message>
        <source>%1 and can be taken back</source>
        <translation>%1 und kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1, at most %2 h a month</source>
        <translation>%1, höchstens %2 h im Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>the catalogue has no bare-metal and on-demand offer of %1 dated less than three months apart; choose another GPU or type a quote</source>
        <translation>der Katalog hat keine Bare-Metal- und On-Demand-Angebote von %1, deren Daten weniger als drei Monate auseinanderliegen; wählen Sie eine andere GPU, oder geben Sie ein eigenes Angebot ein</translation>
    </message>
    <message>
        <source>of the catalogue&apos;s %1 rows that are complete machines, could be ordered, have a confirmed delivery, a price, a unit size and a stated term of at most %2 months and were not superseded, on bare metal or in virtual machines, the newest ones dated less than three months apart are kept, and each role takes the lowest price per GPU-hour (then the newest date, then the name)</source>
        <translation>von den Zeilen des Katalogs zu %1, die vollständige Maschinen sind, bestellbar waren, eine bestätigte Bereitstellung, einen Preis, eine Einheitengröße und eine Laufzeit von höchstens %2 Monaten haben und nicht abgelöst sind, auf Bare Metal oder in virtuellen Maschinen, bleiben die neuesten, die weniger als drei Monate auseinanderliegen, und jede Rolle nimmt den niedrigsten Preis je GPU-Stunde (dann das neueste Datum, dann den Namen)</translation>
    </message>
    <message>
        <source>of the catalogue&apos;s %1 rows that are complete machines, could be ordered, have a confirmed delivery, a price, a unit size and a stated term of at most %2 months and were not superseded, on bare metal or in virtual machines of %3 GPUs, the newest ones dated less than three months apart are kept, and each role takes the lowest price per GPU-hour (then the newest date, then the name)</source>
        <translation>von den Zeilen des Katalogs zu %1, die vollständige Maschinen sind, bestellbar waren, eine bestätigte Bereitstellung, einen Preis, eine Einheitengröße und eine Laufzeit von höchstens %2 Monaten haben und nicht abgelöst sind, auf Bare Metal oder in virtuellen Maschinen mit %3 GPUs, bleiben die neuesten, die weniger als drei Monate auseinanderliegen, und jede Rolle nimmt den niedrigsten Preis je GPU-Stunde (dann das neueste Datum, dann den Namen)</translation>
    </message>
    <message>
        <source>of the catalogue&apos;s %1 rows that are complete machines, could be ordered, have a confirmed delivery, a price, a unit size and a stated term of at most %2 months and were not superseded, on bare metal or in virtual machines of 1 GPU, the newest ones dated less than three months apart are kept, and each role takes the lowest price per GPU-hour (then the newest date, then the name)</source>
        <translation>von den Zeilen des Katalogs zu %1, die vollständige Maschinen sind, bestellbar waren, eine bestätigte Bereitstellung, einen Preis, eine Einheitengröße und eine Laufzeit von höchstens %2 Monaten haben und nicht abgelöst sind, auf Bare Metal oder in virtuellen Maschinen mit 1 GPU, bleiben die neuesten, die weniger als drei Monate auseinanderliegen, und jede Rolle nimmt den niedrigsten Preis je GPU-Stunde (dann das neueste Datum, dann den Namen)</translation>
    </message>
    <message>
        <source>%1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>%1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the discount %1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>der Rabatt %1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the price %1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>der Preis %1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the rate %1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>der Kurs %1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the term %1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>die Laufzeit %1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the number of GPUs %1 can be read in two ways; write it with a decimal point and without separators of thousands</source>
        <translation>die Zahl der GPUs %1 lässt sich auf zwei Arten lesen; schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the discount %1 is not a number</source>
        <translation>der Rabatt %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the price %1 is not a number</source>
        <translation>der Preis %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the rate %1 is not a number</source>
        <translation>der Kurs %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the term %1 is not a number</source>
        <translation>die Laufzeit %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the number of GPUs %1 is not a number</source>
        <translation>die Zahl der GPUs %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the discount %1 is not clear; write 15 % or 0.15</source>
        <translation>der Rabatt %1 ist nicht klar; schreiben Sie 15 % oder 0.15</translation>
    </message>
    <message>
        <source>the price is in %1 and the currency column says %2; make them one</source>
        <translation>der Preis ist in %1, die Währungsspalte aber sagt %2; gleichen Sie beides an</translation>
    </message>
    <message>
        <source>the currency must be a code of three capital letters such as USD or EUR</source>
        <translation>die Währung muss ein Kürzel aus drei Großbuchstaben sein, etwa USD oder EUR</translation>
    </message>
    <message>
        <source>the price must not be below 0; leave it empty where it is not known</source>
        <translation>der Preis darf nicht unter 0 liegen; lassen Sie ihn leer, wenn er nicht bekannt ist</translation>
    </message>
    <message>
        <source>the discount must be at least 0 % and below 100 %</source>
        <translation>der Rabatt muss mindestens 0 % sein und unter 100 % liegen</translation>
    </message>
    <message>
        <source>the discount needs the date it was agreed on, as YYYY-MM-DD or YYYY-MM</source>
        <translation>der Rabatt braucht das Datum, an dem er vereinbart wurde, als JJJJ-MM-TT oder JJJJ-MM</translation>
    </message>
    <message>
        <source>the rate must be above 0: US dollars for one %1</source>
        <translation>der Kurs muss über 0 liegen: US-Dollar für einen %1</translation>
    </message>
    <message>
        <source>the rate needs its date, as YYYY-MM-DD or YYYY-MM</source>
        <translation>der Kurs braucht sein Datum, als JJJJ-MM-TT oder JJJJ-MM</translation>
    </message>
    <message>
        <source>the date of the discount must be YYYY-MM-DD or YYYY-MM, or empty where there is none</source>
        <translation>das Datum des Rabatts muss die Form JJJJ-MM-TT oder JJJJ-MM haben oder leer bleiben, wenn es keines gibt</translation>
    </message>
    <message>
        <source>the date of the rate must be YYYY-MM-DD or YYYY-MM, or empty where there is none</source>
        <translation>das Datum des Kurses muss die Form JJJJ-MM-TT oder JJJJ-MM haben oder leer bleiben, wenn es keines gibt</translation>
    </message>
    <message>
        <source>a quote needs its provider</source>
        <translation>ein eigenes Angebot braucht einen Anbieter</translation>
    </message>
    <message>
        <source>a quote needs the name of the product or plan</source>
        <translation>ein eigenes Angebot braucht den Namen des Produkts oder Tarifs</translation>
    </message>
    <message>
        <source>a quote needs its GPU</source>
        <translation>ein eigenes Angebot braucht eine GPU</translation>
    </message>
    <message>
        <source>the delivery %1 must be bare metal, virtual machine or container</source>
        <translation>die Bereitstellung %1 muss bare metal, virtual machine oder container sein</translation>
    </message>
    <message>
        <source>the purchase %1 must be on demand, reserved or spot</source>
        <translation>die Kaufart %1 muss on demand, reserved oder spot sein</translation>
    </message>
    <message>
        <source>the number of GPUs must be at least 1, or empty where it is not known</source>
        <translation>die Zahl der GPUs muss mindestens 1 sein oder leer bleiben, wenn sie nicht bekannt ist</translation>
    </message>
    <message>
        <source>a quote needs its date, as YYYY-MM-DD or YYYY-MM; it says %1</source>
        <translation>ein eigenes Angebot braucht ein Datum, als JJJJ-MM-TT oder JJJJ-MM; angegeben ist %1</translation>
    </message>
    <message>
        <source>the first line of the paste must name the columns; %1 is not among them</source>
        <translation>die erste Zeile des Eingefügten muss die Spalten nennen; %1 ist nicht dabei</translation>
    </message>
    <message>
        <source>two columns of the paste mean %1; leave one out</source>
        <translation>zwei Spalten des Eingefügten bedeuten %1; lassen Sie eine weg</translation>
    </message>
    <message>
        <source>the paste has column names and no rows below them</source>
        <translation>das Eingefügte hat Spaltennamen und keine Zeilen darunter</translation>
    </message>
    <message>
        <source>the paste: %1</source>
        <translation>das Eingefügte: %1</translation>
    </message>
    <message>
        <source>own quote</source>
        <translation>eigenes Angebot</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be an object</source>
        <translation>%1 ist nicht erlaubt; es muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a list</source>
        <translation>%1 ist nicht erlaubt; es muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a list of numbers</source>
        <translation>%1 ist nicht erlaubt; es muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a list of [hour, gpus]</source>
        <translation>%1 ist nicht erlaubt; es muss eine Liste von [hour, gpus] sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a number, %2</source>
        <translation>%1 ist nicht erlaubt; es muss eine Zahl sein, %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be one number, %2</source>
        <translation>%1 ist nicht erlaubt; es muss eine einzelne Zahl sein, %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be one number, %2; a range is not allowed here</source>
        <translation>%1 ist nicht erlaubt; es muss eine einzelne Zahl sein, %2; eine Spanne ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a number or {&quot;low&quot;, &quot;typical&quot;, &quot;high&quot;}, each %2</source>
        <translation>%1 ist nicht erlaubt; es muss eine Zahl sein oder {&quot;low&quot;, &quot;typical&quot;, &quot;high&quot;}, jeweils %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a whole number, %2</source>
        <translation>%1 ist nicht erlaubt; es muss eine ganze Zahl sein, %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a whole number, %2; a range is not allowed here</source>
        <translation>%1 ist nicht erlaubt; es muss eine ganze Zahl sein, %2; eine Spanne ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be true or false</source>
        <translation>%1 ist nicht erlaubt; es muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be a text</source>
        <translation>%1 ist nicht erlaubt; es muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be one of %2</source>
        <translation>%1 ist nicht erlaubt; es muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be one of %2; did you mean %3?</source>
        <translation>%1 ist nicht erlaubt; es muss eines von diesen sein: %2; war %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be [hour, gpus], two numbers, and where the next segment is not straight a third: &quot;smooth&quot; or &quot;step&quot;</source>
        <translation>%1 ist nicht erlaubt; es muss [hour, gpus] sein, zwei Zahlen, und wo der nächste Abschnitt nicht gerade ist, ein drittes: &quot;smooth&quot; oder &quot;step&quot;</translation>
    </message>
    <message>
        <source>%1 is not allowed; must not be empty</source>
        <translation>%1 ist nicht erlaubt; es darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be 1</source>
        <translation>%1 ist nicht erlaubt; es muss 1 sein</translation>
    </message>
    <message>
        <source>%1 is not allowed; allowed is %2</source>
        <translation>%1 ist nicht erlaubt; erlaubt ist %2</translation>
    </message>
    <message>
        <source>%1 is not allowed in a layer that repeats every week; allowed is 0 up to but not 168</source>
        <translation>%1 ist in einer Ebene, die sich jede Woche wiederholt, nicht erlaubt; erlaubt ist 0 bis unter 168</translation>
    </message>
    <message>
        <source>%1 is not allowed; allowed is 0 up to but not %2</source>
        <translation>%1 ist nicht erlaubt; erlaubt ist 0 bis unter %2</translation>
    </message>
    <message>
        <source>%1 is not allowed; leave it out or write &quot;USD&quot;: prices are in usd_ fields</source>
        <translation>%1 ist nicht erlaubt; lassen Sie es weg, oder schreiben Sie &quot;USD&quot;: Preise stehen in usd_-Feldern</translation>
    </message>
    <message>
        <source>%1 is not allowed beside an interconnect share above 0: one GPU talks to no other; must be the GPUs the shares were measured with, 2 to 1000000</source>
        <translation>%1 ist neben einem interconnect-Anteil über 0 nicht erlaubt: Eine GPU spricht mit keiner anderen; es müssen die GPUs sein, mit denen die Anteile gemessen wurden, 2 bis 1000000</translation>
    </message>
    <message>
        <source>%1 is not allowed; must be 0 or at least hours, %2: an event ends before it comes again</source>
        <translation>%1 ist nicht erlaubt; es muss 0 oder mindestens hours sein, %2: Ein Ereignis endet, bevor es wiederkehrt</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>über %1, höchstens %2</translation>
    </message>
    <message>
        <source>low, typical, high are %1; must be low &lt;= typical &lt;= high</source>
        <translation>low, typical, high sind %1; es muss low &lt;= typical &lt;= high gelten</translation>
    </message>
    <message>
        <source>%1 are given; at most %2</source>
        <translation>%1 sind angegeben; höchstens %2</translation>
    </message>
    <message>
        <source>none given; at least one is required</source>
        <translation>keine angegeben; mindestens eine ist nötig</translation>
    </message>
    <message>
        <source>%1 is not a date; write YYYY-MM-DD</source>
        <translation>%1 ist kein Datum; schreiben Sie JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>shares sum to %1; must sum to 1</source>
        <translation>die Anteile ergeben %1; sie müssen 1 ergeben</translation>
    </message>
    <message>
        <source>no overhead set of this name; must be a set in delivery or a standard one</source>
        <translation>kein Overhead-Satz dieses Namens; es muss ein Satz in delivery oder ein mitgelieferter sein</translation>
    </message>
    <message>
        <source>no overhead set of this name; did you mean %1?; must be a set in delivery or a standard one</source>
        <translation>kein Overhead-Satz dieses Namens; war %1 gemeint? Es muss ein Satz in delivery oder ein mitgelieferter sein</translation>
    </message>
    <message>
        <source>%1 is not a set in delivery; did you mean %2?</source>
        <translation>%1 ist kein Satz in delivery; war %2 gemeint?</translation>
    </message>
    <message>
        <source>typical is %1; must be 1, the curve as it is given: change the curve instead</source>
        <translation>typical ist %1; es muss 1 sein, die Kurve, wie sie angegeben ist: Ändern Sie stattdessen die Kurve</translation>
    </message>
    <message>
        <source>%1 is the name of %2 too; names must be distinct</source>
        <translation>%1 ist auch der Name von %2; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>%1 is the name of the file&apos;s own scenario; names must be distinct</source>
        <translation>%1 ist der Name des eigenen Szenarios der Datei; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>none to run on; at least one of bare_metal, reserved_virtual, on_demand is required (spot is used only beside on_demand)</source>
        <translation>kein Angebot, auf dem etwas laufen kann; mindestens eines von bare_metal, reserved_virtual, on_demand ist nötig (spot wird nur neben on_demand genutzt)</translation>
    </message>
    <message>
        <source>missing; required: %1</source>
        <translation>fehlt; nötig: %1</translation>
    </message>
    <message>
        <source>the overhead set that %1 uses</source>
        <translation>der Overhead-Satz, den %1 nutzt</translation>
    </message>
    <message>
        <source>the GPU is %1 and useful GPUs are counted in %2, %3</source>
        <translation>die GPU ist %1 und nutzbare GPUs werden in %2 gezählt, %3</translation>
    </message>
    <message>
        <source>length of the horizon, h, %1</source>
        <translation>Länge des Horizonts, h, %1</translation>
    </message>
    <message>
        <source>the delivery that causes it</source>
        <translation>die Bereitstellung, die sie verursacht</translation>
    </message>
    <message>
        <source>what is paid today, USD a month of 730 h, %1</source>
        <translation>was heute bezahlt wird, USD je Monat zu 730 h, %1</translation>
    </message>
    <message>
        <source>staff hours of one full calibration run on one machine, %1</source>
        <translation>Personalstunden eines vollständigen Kalibrierungslaufs auf einer Maschine, %1</translation>
    </message>
    <message>
        <source>hours that the run holds the whole machine, %1</source>
        <translation>Stunden, die der Lauf die ganze Maschine belegt, %1</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-Modell</translation>
    </message>
    <message>
        <source>price, USD per GPU-hour, %1</source>
        <translation>Preis, USD je GPU-Stunde, %1</translation>
    </message>
    <message>
        <source>GPUs in the rental unit, %1</source>
        <translation>GPUs in der Mieteinheit, %1</translation>
    </message>
    <message>
        <source>distinct name</source>
        <translation>ein eigener Name</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>where its time goes on bare metal; shares sum to 1</source>
        <translation>wofür seine Zeit auf Bare Metal verwendet wird; die Anteile ergeben 1</translation>
    </message>
    <message>
        <source>version of this format</source>
        <translation>Version dieses Formats</translation>
    </message>
    <message>
        <source>what has to run; at least one</source>
        <translation>was laufen muss; mindestens einer</translation>
    </message>
    <message>
        <source>control points [hour of the week, useful GPUs], sorted, distinct; a third element, &quot;smooth&quot; or &quot;step&quot;, shapes the segment to the next point, else it is straight</source>
        <translation>Kontrollpunkte [Stunde der Woche, nutzbare GPUs], sortiert, verschieden; ein drittes Element, &quot;smooth&quot; oder &quot;step&quot;, formt den Abschnitt zum nächsten Punkt, sonst ist er gerade</translation>
    </message>
    <message>
        <source>control points [hour, useful GPUs], sorted, distinct; the hours from the first to the last are drawn. A third element, &quot;smooth&quot; or &quot;step&quot;, shapes the segment to the next point, else it is straight</source>
        <translation>Kontrollpunkte [Stunde, nutzbare GPUs], sortiert, verschieden; gezeichnet sind die Stunden vom ersten bis zum letzten. Ein drittes Element, &quot;smooth&quot; oder &quot;step&quot;, formt den Abschnitt zum nächsten Punkt, sonst ist er gerade</translation>
    </message>
    <message>
        <source>the other curve: one of hourly_gpus, csv, week, template</source>
        <translation>die andere Kurve: eines von hourly_gpus, csv, week, template</translation>
    </message>
    <message>
        <source>a typical shape (assumed)</source>
        <translation>eine typische Form (angenommen)</translation>
    </message>
    <message>
        <source>useful GPUs in its busiest hour, %1</source>
        <translation>nutzbare GPUs in der stärksten Stunde, %1</translation>
    </message>
    <message>
        <source>growth from hour 0 on, fraction a year, %1</source>
        <translation>Wachstum ab Stunde 0, Anteil je Jahr, %1</translation>
    </message>
    <message>
        <source>factors of the twelve months of 730 h</source>
        <translation>Faktoren der zwölf Monate zu 730 h</translation>
    </message>
    <message>
        <source>hours that what is below comes later; below 0: earlier, %1</source>
        <translation>Stunden, um die das darunter später kommt; unter 0: früher, %1</translation>
    </message>
    <message>
        <source>first hour of the horizon it is in, %1</source>
        <translation>erste Stunde des Horizonts, in der es liegt, %1</translation>
    </message>
    <message>
        <source>its length, h, %1</source>
        <translation>seine Länge, h, %1</translation>
    </message>
    <message>
        <source>factor on every hour, %1</source>
        <translation>Faktor auf jede Stunde, %1</translation>
    </message>
    <message>
        <source>drawn lines, sorted and apart</source>
        <translation>gezeichnete Linien, sortiert und getrennt</translation>
    </message>
    <message>
        <source>what the layer does</source>
        <translation>was die Ebene tut</translation>
    </message>
    <message>
        <source>what the layer does, one of %1</source>
        <translation>was die Ebene tut, eines von %1</translation>
    </message>
    <message>
        <source>same seed, same noise, %1</source>
        <translation>gleicher Startwert, gleiches Rauschen, %1</translation>
    </message>
    <message>
        <source>the place of the value: offers.on_demand.usd_per_gpu_hour, workloads[Training].growth_per_year</source>
        <translation>der Ort des Werts: offers.on_demand.usd_per_gpu_hour, workloads[Training].growth_per_year</translation>
    </message>
    <message>
        <source>missing; required beside template: useful GPUs in its busiest hour, %1</source>
        <translation>fehlt; nötig neben template: nutzbare GPUs in der stärksten Stunde, %1</translation>
    </message>
    <message>
        <source>unknown key in %1; it belongs to %2</source>
        <translation>unbekannter Schlüssel in %1; er gehört zu %2</translation>
    </message>
    <message>
        <source>unknown key in %1; did you mean %2?</source>
        <translation>unbekannter Schlüssel in %1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>unbekannter Schlüssel %1 in %2</translation>
    </message>
    <message>
        <source>unknown key %1 in %2; did you mean %3?</source>
        <translation>unbekannter Schlüssel %1 in %2; war %3 gemeint?</translation>
    </message>
    <message>
        <source>a workload</source>
        <translation>einem Workload</translation>
    </message>
    <message>
        <source>an overhead set</source>
        <translation>einem Overhead-Satz</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>einem Szenario</translation>
    </message>
    <message>
        <source>a scenario of the file</source>
        <translation>einem Szenario der Datei</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>einer Änderung</translation>
    </message>
    <message>
        <source>an extra cost</source>
        <translation>Zusatzkosten</translation>
    </message>
    <message>
        <source>a bare-metal offer</source>
        <translation>einem Bare-Metal-Angebot</translation>
    </message>
    <message>
        <source>a reserved virtual offer</source>
        <translation>einem reservierten virtuellen Angebot</translation>
    </message>
    <message>
        <source>an on-demand offer</source>
        <translation>einem On-Demand-Angebot</translation>
    </message>
    <message>
        <source>a spot offer</source>
        <translation>einem Spot-Angebot</translation>
    </message>
    <message>
        <source>a span</source>
        <translation>einer Strecke</translation>
    </message>
    <message>
        <source>a curve</source>
        <translation>einer Kurve</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>einer Spanne</translation>
    </message>
    <message>
        <source>a demand</source>
        <translation>einem Bedarf</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>einer Ebene</translation>
    </message>
    <message>
        <source>an import layer</source>
        <translation>einer Import-Ebene</translation>
    </message>
    <message>
        <source>a template layer</source>
        <translation>einer Vorlagen-Ebene</translation>
    </message>
    <message>
        <source>a scale layer</source>
        <translation>einer Skalierungs-Ebene</translation>
    </message>
    <message>
        <source>a growth layer</source>
        <translation>einer Wachstums-Ebene</translation>
    </message>
    <message>
        <source>a months layer</source>
        <translation>einer Monats-Ebene</translation>
    </message>
    <message>
        <source>a shift layer</source>
        <translation>einer Verschiebungs-Ebene</translation>
    </message>
    <message>
        <source>a cap layer</source>
        <translation>einer Obergrenzen-Ebene</translation>
    </message>
    <message>
        <source>an event layer</source>
        <translation>einer Ereignis-Ebene</translation>
    </message>
    <message>
        <source>a drawn layer</source>
        <translation>einer gezeichneten Ebene</translation>
    </message>
    <message>
        <source>a roughness layer</source>
        <translation>einer Rauheits-Ebene</translation>
    </message>
    <message>
        <source>%1 forms given; must be exactly one of hourly_gpus, csv, week, template</source>
        <translation>%1 Formen angegeben; es muss genau eine von hourly_gpus, csv, week, template sein</translation>
    </message>
    <message>
        <source>only beside csv; multiply the numbers themselves</source>
        <translation>nur neben csv; multiplizieren Sie die Zahlen selbst</translation>
    </message>
    <message>
        <source>only beside template, which it scales; remove it</source>
        <translation>nur neben template, das es skaliert; entfernen Sie es</translation>
    </message>
    <message>
        <source>%1 was not read with this file; open the file that names it again</source>
        <translation>%1 wurde nicht mit dieser Datei gelesen; öffnen Sie die Datei, die sie nennt, noch einmal</translation>
    </message>
    <message>
        <source>%1 has no values; give at least one hour</source>
        <translation>%1 hat keine Werte; geben Sie mindestens eine Stunde an</translation>
    </message>
    <message>
        <source>has no values; give at least one hour</source>
        <translation>hat keine Werte; geben Sie mindestens eine Stunde an</translation>
    </message>
    <message>
        <source>has no values</source>
        <translation>hat keine Werte</translation>
    </message>
    <message>
        <source>has no values; give at least one [hour, gpus]</source>
        <translation>hat keine Werte; geben Sie mindestens ein [hour, gpus] an</translation>
    </message>
    <message>
        <source>no segment begins at the last point of a span; leave its third element out</source>
        <translation>am letzten Punkt einer Strecke beginnt kein Abschnitt; lassen Sie sein drittes Element weg</translation>
    </message>
    <message>
        <source>hour %1 is not allowed in a layer that repeats every week; allowed is 0 up to but not 168</source>
        <translation>Stunde %1 ist in einer Ebene, die sich jede Woche wiederholt, nicht erlaubt; erlaubt ist 0 bis unter 168</translation>
    </message>
    <message>
        <source>hour %1 is not allowed; allowed is 0 up to but not %2</source>
        <translation>Stunde %1 ist nicht erlaubt; erlaubt ist 0 bis unter %2</translation>
    </message>
    <message>
        <source>hour %1 does not come after %2, where the span before ends; spans must be sorted and apart</source>
        <translation>Stunde %1 kommt nicht nach %2, wo die Strecke davor endet; Strecken müssen sortiert und getrennt sein</translation>
    </message>
    <message>
        <source>hour %1 does not come after %2; hours must be distinct and sorted</source>
        <translation>Stunde %1 kommt nicht nach %2; Stunden müssen verschieden und sortiert sein</translation>
    </message>
    <message>
        <source>no whole hour lies from %1 to %2; a span must reach at least one</source>
        <translation>zwischen %1 und %2 liegt keine ganze Stunde; eine Strecke muss mindestens eine erreichen</translation>
    </message>
    <message>
        <source>%1 numbers given; must be 12, one for each month of 730 h</source>
        <translation>%1 Zahlen angegeben; es müssen 12 sein, eine für jeden Monat zu 730 h</translation>
    </message>
    <message>
        <source>they raise hour %1 to %2 GPUs; at most %3</source>
        <translation>sie heben Stunde %1 auf %2 GPUs; höchstens %3</translation>
    </message>
    <message>
        <source>there is no %1 %2; did you mean %3?</source>
        <translation>es gibt kein %1 %2; war %3 gemeint?</translation>
    </message>
    <message>
        <source>there is no %1 %2; there are %3</source>
        <translation>es gibt kein %1 %2; es gibt %3</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>there is no scenario %1; did you mean %2?</source>
        <translation>es gibt kein Szenario %1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>there is no scenario %1; there are %2</source>
        <translation>es gibt kein Szenario %1; es gibt %2</translation>
    </message>
    <message>
        <source>and %1 more of the kind; correct these first</source>
        <translation>und %1 weitere dieser Art; berichtigen Sie zuerst diese</translation>
    </message>
    <message>
        <source>%1 and %2 more of the kind; correct these first</source>
        <translation>%1 und %2 weitere dieser Art; berichtigen Sie zuerst diese</translation>
    </message>
    <message>
        <source>%1 is not a scenario; must be an object that begins {&quot;splitpoint&quot;: 1</source>
        <translation>%1 ist kein Szenario; es muss ein Objekt sein, das mit {&quot;splitpoint&quot;: 1 beginnt</translation>
    </message>
    <message>
        <source>missing; a scenario says &quot;splitpoint&quot;: 1</source>
        <translation>fehlt; ein Szenario sagt &quot;splitpoint&quot;: 1</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Splitpoint; this one reads version 1, please update it</source>
        <translation>%1 stammt von einer neueren Version von Splitpoint; diese hier liest Version 1; bitte aktualisieren Sie sie</translation>
    </message>
    <message>
        <source>is empty; expected a header with hour and gpus, then one line an hour</source>
        <translation>ist leer; erwartet wird eine Kopfzeile mit hour und gpus, dann eine Zeile je Stunde</translation>
    </message>
    <message>
        <source>%1 is empty; expected a header with hour and gpus, then one line an hour</source>
        <translation>%1 ist leer; erwartet wird eine Kopfzeile mit hour und gpus, dann eine Zeile je Stunde</translation>
    </message>
    <message>
        <source>has no hours below its header</source>
        <translation>hat keine Stunden unter der Kopfzeile</translation>
    </message>
    <message>
        <source>%1 has no hours below its header</source>
        <translation>%1 hat keine Stunden unter der Kopfzeile</translation>
    </message>
    <message>
        <source>the header must begin with a column hour… and have a column gpus</source>
        <translation>die Kopfzeile muss mit einer Spalte hour… beginnen und eine Spalte gpus haben</translation>
    </message>
    <message>
        <source>hour %1 is not a whole number or a UTC time like 2026-01-01T00:00:00Z</source>
        <translation>Stunde %1 ist keine ganze Zahl und keine UTC-Zeit wie 2026-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>hour %1 does not follow the line before by one hour; no gaps, no repeats</source>
        <translation>Stunde %1 folgt der Zeile davor nicht um eine Stunde; keine Lücken, keine Wiederholungen</translation>
    </message>
    <message>
        <source>gpus %1 is not a number, 0 to %2</source>
        <translation>gpus %1 ist keine Zahl von 0 bis %2</translation>
    </message>
    <message>
        <source>%1 is not a file name</source>
        <translation>%1 ist kein Dateiname</translation>
    </message>
    <message>
        <source>%1 is absolute; must be relative to the scenario&apos;s folder</source>
        <translation>%1 ist absolut; es muss relativ zum Ordner des Szenarios sein</translation>
    </message>
    <message>
        <source>%1 leaves the scenario&apos;s folder; put the curve beside the scenario</source>
        <translation>%1 verlässt den Ordner des Szenarios; legen Sie die Kurve neben das Szenario</translation>
    </message>
    <message>
        <source>%1 cannot be looked for: the scenario&apos;s folder is not readable</source>
        <translation>%1 lässt sich nicht suchen: Der Ordner des Szenarios ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 leads outside the scenario&apos;s folder; put the curve itself beside the scenario</source>
        <translation>%1 führt aus dem Ordner des Szenarios hinaus; legen Sie die Kurve selbst neben das Szenario</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>is a folder; give a file</source>
        <translation>ist ein Ordner; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>is no ordinary file; give another name</source>
        <translation>ist keine gewöhnliche Datei; geben Sie einen anderen Namen an</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; give another name</source>
        <translation>%1 ist keine gewöhnliche Datei; geben Sie einen anderen Namen an</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon vorhanden</translation>
    </message>
    <message>
        <source>is larger than 256 MiB; a scenario is far smaller</source>
        <translation>ist größer als 256 MiB; ein Szenario ist weit kleiner</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB; a scenario is far smaller</source>
        <translation>%1 ist größer als 256 MiB; ein Szenario ist weit kleiner</translation>
    </message>
    <message>
        <source>binary data is not JSON</source>
        <translation>Binärdaten sind kein JSON</translation>
    </message>
    <message>
        <source>the key %1 stands twice in the same object (at the top)</source>
        <translation>der Schlüssel %1 steht zweimal im selben Objekt (ganz oben)</translation>
    </message>
    <message>
        <source>the key %1 stands twice in the same object (in %2)</source>
        <translation>der Schlüssel %1 steht zweimal im selben Objekt (in %2)</translation>
    </message>
    <message>
        <source>JSON syntax error at line %1, column %2: %3</source>
        <translation>JSON-Syntaxfehler in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>more than %1 values; split the file</source>
        <translation>mehr als %1 Werte; teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>more than %1 objects and arrays; split the file</source>
        <translation>mehr als %1 Objekte und Listen; teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>begins with a byte order mark; save it as UTF-8 without one</source>
        <translation>beginnt mit einer Bytereihenfolge-Marke (BOM); speichern Sie ohne sie als UTF-8</translation>
    </message>
    <message>
        <source>not readable as JSON: %1</source>
        <translation>als JSON nicht lesbar: %1</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>als JSON nicht lesbar</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>a name in quotation marks must end in &quot;]</source>
        <translation>ein Name in Anführungszeichen muss auf &quot;] enden</translation>
    </message>
    <message>
        <source>the name in quotation marks is not a JSON text</source>
        <translation>der Name in Anführungszeichen ist kein JSON-Text</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>members go by their names, not by their places: write workloads[Training], and names with marks or of digits alone in quotation marks</source>
        <translation>Mitglieder heißen nach ihrem Namen, nicht nach ihrer Stelle: Schreiben Sie workloads[Training], und Namen mit Sonderzeichen oder nur aus Ziffern in Anführungszeichen</translation>
    </message>
    <message>
        <source>has more than 64 parts</source>
        <translation>hat mehr als 64 Teile</translation>
    </message>
    <message>
        <source>a dot or a bracket must follow a name in brackets</source>
        <translation>nach einem Namen in Klammern muss ein Punkt oder eine Klammer folgen</translation>
    </message>
    <message>
        <source>is not a path; write keys of the file with dots between them</source>
        <translation>ist kein Pfad; schreiben Sie Schlüssel der Datei mit Punkten dazwischen</translation>
    </message>
    <message>
        <source>is empty; write the place of a value, for example offers.on_demand.usd_per_gpu_hour</source>
        <translation>ist leer; schreiben Sie den Ort eines Werts, etwa offers.on_demand.usd_per_gpu_hour</translation>
    </message>
    <message>
        <source>name is the scenario&apos;s own; give it as the name beside its changes</source>
        <translation>name gehört dem Szenario selbst; geben Sie ihn als Namen neben seinen Änderungen an</translation>
    </message>
    <message>
        <source>time_shares is one value, since its parts sum to 1; give the whole</source>
        <translation>time_shares ist ein Wert, weil seine Teile 1 ergeben; geben Sie das Ganze an</translation>
    </message>
    <message>
        <source>%1 is one value; the path ends there</source>
        <translation>%1 ist ein Wert; der Pfad endet dort</translation>
    </message>
    <message>
        <source>the parent has no such offer; give the whole offer as %1</source>
        <translation>das übergeordnete Szenario hat kein solches Angebot; geben Sie das ganze Angebot als %1 an</translation>
    </message>
    <message>
        <source>the parent has no %1 there</source>
        <translation>das übergeordnete Szenario hat dort kein %1</translation>
    </message>
    <message>
        <source>the parent has no %1 there; did you mean %2?</source>
        <translation>das übergeordnete Szenario hat dort kein %1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>a demand is changed by its curve (demand.curve) and its layers (demand.layers)</source>
        <translation>ein Bedarf wird über seine Kurve (demand.curve) und seine Ebenen (demand.layers) geändert</translation>
    </message>
    <message>
        <source>a curve is one value; the path ends there</source>
        <translation>eine Kurve ist ein Wert; der Pfad endet dort</translation>
    </message>
    <message>
        <source>must be a list of names or of members, or null for none</source>
        <translation>es muss eine Liste von Namen oder Mitgliedern sein, oder null für keine</translation>
    </message>
    <message>
        <source>a member is named in brackets: %1</source>
        <translation>ein Mitglied wird in Klammern genannt: %1</translation>
    </message>
    <message>
        <source>the parent has two members of this name; rename one there first</source>
        <translation>das übergeordnete Szenario hat zwei Mitglieder dieses Namens; benennen Sie dort zuerst eines um</translation>
    </message>
    <message>
        <source>the name in the value must be that of the path, %1</source>
        <translation>der Name im Wert muss der des Pfads sein, %1</translation>
    </message>
    <message>
        <source>the parent has no member %1 there</source>
        <translation>das übergeordnete Szenario hat dort kein Mitglied %1</translation>
    </message>
    <message>
        <source>the parent has no member %1 there; did you mean %2?</source>
        <translation>das übergeordnete Szenario hat dort kein Mitglied %1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>the layer&apos;s kind is not known</source>
        <translation>die Art der Ebene ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 stands twice in the order</source>
        <translation>%1 steht zweimal in der Reihenfolge</translation>
    </message>
    <message>
        <source>is changed twice; keep one of the two</source>
        <translation>ist zweimal geändert; behalten Sie eine der beiden Änderungen</translation>
    </message>
    <message>
        <source>its value is not JSON: %1</source>
        <translation>der Wert ist kein JSON: %1</translation>
    </message>
    <message>
        <source>lies in %1, which another change sets as a whole; switch one of the two off</source>
        <translation>liegt in %1, das eine andere Änderung als Ganzes setzt; schalten Sie eine der beiden aus</translation>
    </message>
    <message>
        <source>scenario %1: its parents never end; leave the parent of one out</source>
        <translation>Szenario %1: Die Kette der übergeordneten Szenarien endet nie; lassen Sie bei einem das übergeordnete weg</translation>
    </message>
    <message>
        <source>scenario %1: there is no parent %2</source>
        <translation>Szenario %1: Es gibt kein übergeordnetes Szenario %2</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>Szenario %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a scenario of this file; leave it out for the baseline</source>
        <translation>%1 ist kein Szenario dieser Datei; lassen Sie es für das Ausgangsszenario weg</translation>
    </message>
    <message>
        <source>%1 is not a scenario of this file; did you mean %2?</source>
        <translation>%1 ist kein Szenario dieser Datei; war %2 gemeint?</translation>
    </message>
    <message>
        <source>the parents go in a circle, %1; leave one of them out</source>
        <translation>die übergeordneten Szenarien bilden einen Kreis, %1; lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>more than %1 parents above one another, or a circle; make it a child of the baseline</source>
        <translation>mehr als %1 übergeordnete Szenarien übereinander oder ein Kreis; ordnen Sie es dem Ausgangsszenario unter</translation>
    </message>
    <message>
        <source>%1; correct the change or switch it off with &quot;on&quot;: false</source>
        <translation>%1; berichtigen Sie die Änderung, oder schalten Sie sie mit &quot;on&quot;: false aus</translation>
    </message>
    <message>
        <source>a picture could not be made: %1</source>
        <translation>ein Bild ließ sich nicht herstellen: %1</translation>
    </message>
    <message>
        <source>the slide %1 is named twice; name each once</source>
        <translation>die Folie %1 ist zweimal genannt; nennen Sie jede einmal</translation>
    </message>
    <message>
        <source>%1 has no slide master; save it again or take another template</source>
        <translation>%1 hat keinen Folienmaster; speichern Sie die Datei noch einmal, oder nehmen Sie eine andere Vorlage</translation>
    </message>
    <message>
        <source>%1 lacks a part that it refers to: %2; save it again</source>
        <translation>%1 fehlt ein Teil, auf den die Datei verweist: %2; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 has a damaged part: %2; save it again</source>
        <translation>%1 hat einen beschädigten Teil: %2; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 has a slide master without a theme; save it again</source>
        <translation>%1 hat einen Folienmaster ohne Design; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>a workbook came out cut; the temporary folder is full: make room, or set TMPDIR to another folder</source>
        <translation>eine Arbeitsmappe wurde abgeschnitten; der temporäre Ordner ist voll: Schaffen Sie Platz, oder setzen Sie TMPDIR auf einen anderen Ordner</translation>
    </message>
    <message>
        <source>a workbook could not be made (%1); is the temporary folder full?</source>
        <translation>eine Arbeitsmappe ließ sich nicht herstellen (%1); ist der temporäre Ordner voll?</translation>
    </message>
    <message>
        <source>the sheet %1 would have more rows than Excel takes (1,048,576); use sweep or evaluate</source>
        <translation>das Blatt %1 hätte mehr Zeilen, als Excel fasst (1,048,576); verwenden Sie sweep oder evaluate</translation>
    </message>
    <message>
        <source>%1 cannot be packed: not enough memory</source>
        <translation>%1 lässt sich nicht packen: nicht genug Speicher</translation>
    </message>
    <message>
        <source>cannot be packed: not enough memory</source>
        <translation>lässt sich nicht packen: nicht genug Speicher</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there, or remove %2 beside it if that program has crashed</source>
        <translation>%1 ist in einem anderen Programm offen; schließen Sie die Datei dort, oder entfernen Sie %2 daneben, wenn jenes Programm abgestürzt ist</translation>
    </message>
    <message>
        <source>%1 is no office file: it has no list of content types</source>
        <translation>%1 ist keine Office-Datei: Die Liste der Inhaltstypen fehlt</translation>
    </message>
    <message>
        <source>%1 has a damaged list of content types; save it again</source>
        <translation>%1 hat eine beschädigte Liste der Inhaltstypen; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 is protected by a password or in the old format (.ppt); save it as an ordinary .pptx first</source>
        <translation>%1 ist mit einem Kennwort geschützt oder im alten Format (.ppt); speichern Sie die Datei zuerst als gewöhnliche .pptx</translation>
    </message>
    <message>
        <source>%1 is no office file, or it is damaged (%2); give a .pptx file</source>
        <translation>%1 ist keine Office-Datei oder beschädigt (%2); geben Sie eine .pptx-Datei an</translation>
    </message>
    <message>
        <source>%1 has a part that cannot be read: %2; save it again</source>
        <translation>%1 hat einen Teil, der nicht lesbar ist: %2; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 is no office file: it is empty; give a .pptx file</source>
        <translation>%1 ist keine Office-Datei: Sie ist leer; geben Sie eine .pptx-Datei an</translation>
    </message>
    <message>
        <source>%1 has more than 20,000 parts, which no deck has</source>
        <translation>%1 hat mehr als 20,000 Teile, so viele hat kein Foliensatz</translation>
    </message>
    <message>
        <source>%1 is damaged; save it again</source>
        <translation>%1 ist beschädigt; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 has a part with a name that leads outside the file; it cannot be trusted</source>
        <translation>%1 hat einen Teil, dessen Name aus der Datei hinausführt; ihr ist nicht zu trauen</translation>
    </message>
    <message>
        <source>%1 has the part %2 twice; save it again</source>
        <translation>%1 hat den Teil %2 zweimal; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 is protected by a password; save it without one</source>
        <translation>%1 ist mit einem Kennwort geschützt; speichern Sie die Datei ohne Kennwort</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 768 MiB; leave its large media out</source>
        <translation>%1 ist entpackt größer als 768 MiB; lassen Sie große Medien weg</translation>
    </message>
    <message>
        <source>the demand is 0 in every hour, so no factor changes it; draw some first</source>
        <translation>der Bedarf ist in jeder Stunde 0, also ändert ihn kein Faktor; zeichnen Sie zuerst etwas</translation>
    </message>
    <message>
        <source>the demand is 0 in every hour of that month, so no factor changes it; draw some first</source>
        <translation>der Bedarf ist in jeder Stunde dieses Monats 0, also ändert ihn kein Faktor; zeichnen Sie zuerst etwas</translation>
    </message>
    <message>
        <source>the target must be 0 or more</source>
        <translation>das Ziel muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>the number must be finite</source>
        <translation>die Zahl muss endlich sein</translation>
    </message>
    <message>
        <source>a demand must be 0 GPUs or more</source>
        <translation>ein Bedarf muss 0 GPUs oder mehr sein</translation>
    </message>
    <message>
        <source>a factor must be 0 or more</source>
        <translation>ein Faktor muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>begin with = to set, * to multiply, + or - to add</source>
        <translation>beginnen Sie mit = zum Setzen, mit * zum Multiplizieren, mit + oder - zum Addieren</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>series %1: %2</source>
        <translation>Reihe %1: %2</translation>
    </message>
    <message>
        <source>%1, the first of %2; hours without any value are %3</source>
        <translation>%1 (die erste von %2); Stunden ganz ohne Werte sind %3</translation>
    </message>
    <message>
        <source>%1; hours without any value are %2</source>
        <translation>%1; Stunden ganz ohne Werte sind %2</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>counted as 0 GPUs</source>
        <translation>als 0 GPUs gezählt</translation>
    </message>
    <message>
        <source>filled with the value before</source>
        <translation>mit dem Wert davor gefüllt</translation>
    </message>
    <message>
        <source>filled with a straight line</source>
        <translation>mit einer Geraden gefüllt</translation>
    </message>
    <message>
        <source>cut to 100 %</source>
        <translation>auf 100 % gekappt</translation>
    </message>
    <message>
        <source>counted on from 0</source>
        <translation>von 0 an weitergezählt</translation>
    </message>
    <message>
        <source>counted as a share of 1</source>
        <translation>als Anteil von 1 gezählt</translation>
    </message>
    <message>
        <source>taken in the order of the rows</source>
        <translation>in der Reihenfolge der Zeilen genommen</translation>
    </message>
    <message>
        <source>taken as the first of the two hours</source>
        <translation>als erste der beiden Stunden genommen</translation>
    </message>
    <message>
        <source>taken as the later hour</source>
        <translation>als die spätere Stunde genommen</translation>
    </message>
    <message>
        <source>counted for as long as the source says it ran</source>
        <translation>so lange gezählt wie laut Quelle gelaufen</translation>
    </message>
    <message>
        <source>counted until the last time in the source</source>
        <translation>bis zur letzten Zeit der Quelle gezählt</translation>
    </message>
    <message>
        <source>counted as sevenths of a GPU</source>
        <translation>als Siebtel einer GPU gezählt</translation>
    </message>
    <message>
        <source>counted as a GPU each</source>
        <translation>je als eine GPU gezählt</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>die Zeile hat %1 Felder, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no number with a point as decimal mark</source>
        <translation>%1 ist mit Punkt als Dezimalzeichen keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no number with a comma as decimal mark</source>
        <translation>%1 ist mit Komma als Dezimalzeichen keine Zahl</translation>
    </message>
    <message>
        <source>%1 is below 0</source>
        <translation>%1 liegt unter 0</translation>
    </message>
    <message>
        <source>the cost %1 is no number</source>
        <translation>die Kosten %1 sind keine Zahl</translation>
    </message>
    <message>
        <source>the quantity %1 is below 0</source>
        <translation>die Menge %1 liegt unter 0</translation>
    </message>
    <message>
        <source>%1 to %2 is no period of a bill</source>
        <translation>%1 bis %2 ist kein Zeitraum einer Rechnung</translation>
    </message>
    <message>
        <source>how many GPUs a %1 has is not known here, so that it counts as none (say it with GPUs per instance)</source>
        <translation>wie viele GPUs eine Instanz %1 hat, ist hier nicht bekannt, also zählt sie als keine (geben Sie es unter „GPUs je Instanz“ an)</translation>
    </message>
    <message>
        <source>the same line is there already</source>
        <translation>dieselbe Zeile ist schon da</translation>
    </message>
    <message>
        <source>the same job with the same start is there already</source>
        <translation>derselbe Job mit demselben Start ist schon da</translation>
    </message>
    <message>
        <source>the amount is in %1, those before in %2</source>
        <translation>der Betrag ist in %1, die davor in %2</translation>
    </message>
    <message>
        <source>%1 is spread over the hours that it covers already</source>
        <translation>%1 ist schon auf die Stunden verteilt, die es abdeckt</translation>
    </message>
    <message>
        <source>%1 was paid and not used</source>
        <translation>%1 wurde bezahlt und nicht genutzt</translation>
    </message>
    <message>
        <source>%1 was paid and not used wholly</source>
        <translation>%1 wurde bezahlt und nicht ganz genutzt</translation>
    </message>
    <message>
        <source>%1 is a reserved machine that was paid and not used</source>
        <translation>%1 ist eine reservierte Maschine, die bezahlt und nicht genutzt wurde</translation>
    </message>
    <message>
        <source>a commitment of %1 an hour was paid and not used wholly</source>
        <translation>eine Festbuchung von %1 je Stunde wurde bezahlt und nicht ganz genutzt</translation>
    </message>
    <message>
        <source>%1 groups beyond %2 are put together as &quot;(other groups)&quot;</source>
        <translation>%1 Gruppen über %2 hinaus stehen zusammen als „(other groups)“</translation>
    </message>
    <message>
        <source>step %1 repeats the GPUs of its job</source>
        <translation>Schritt %1 wiederholt die GPUs seines Jobs</translation>
    </message>
    <message>
        <source>job %1 never started</source>
        <translation>Job %1 ist nie gestartet</translation>
    </message>
    <message>
        <source>job %1 never started: %2</source>
        <translation>Job %1 ist nie gestartet: %2</translation>
    </message>
    <message>
        <source>duration %1 is below 0</source>
        <translation>die Laufzeit %1 liegt unter 0</translation>
    </message>
    <message>
        <source>submit %1 is no time</source>
        <translation>die Einreichung %1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>start %1 is no time</source>
        <translation>der Start %1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>end %1 is no time</source>
        <translation>das Ende %1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>start %1 lies outside 2000 to 2100</source>
        <translation>der Start %1 liegt außerhalb von 2000 bis 2100</translation>
    </message>
    <message>
        <source>%1 occurs twice in %2, when clocks go back</source>
        <translation>%1 kommt in %2 zweimal vor, wenn die Uhr zurückgestellt wird</translation>
    </message>
    <message>
        <source>%1 does not occur in %2, where clocks go forward</source>
        <translation>%1 kommt in %2 nicht vor, weil die Uhr vorgestellt wird</translation>
    </message>
    <message>
        <source>job %1 has no end yet</source>
        <translation>Job %1 hat noch kein Ende</translation>
    </message>
    <message>
        <source>job %1 ends before it starts, so that its elapsed time counts</source>
        <translation>Job %1 endet, bevor er beginnt, also zählt seine Laufzeit</translation>
    </message>
    <message>
        <source>job %1 ends before it starts, so that it counts for no time</source>
        <translation>Job %1 endet, bevor er beginnt, also zählt er nicht</translation>
    </message>
    <message>
        <source>from start to end are %1 s, but the job ran %2 s (suspended, or a clock that was set)</source>
        <translation>vom Start bis zum Ende sind es %1 s, der Job lief aber %2 s (angehalten, oder eine Uhr wurde gestellt)</translation>
    </message>
    <message>
        <source>the job runs until a time outside 2000 to 2100, or for more than 30 years</source>
        <translation>der Job läuft bis zu einer Zeit außerhalb von 2000 bis 2100 oder länger als 30 Jahre</translation>
    </message>
    <message>
        <source>the GPUs in %1 are no number</source>
        <translation>die GPUs in %1 sind keine Zahl</translation>
    </message>
    <message>
        <source>%1 are slices of GPUs, not GPUs</source>
        <translation>%1 sind Teile von GPUs, keine GPUs</translation>
    </message>
    <message>
        <source>gpus %1 is no number with a point as decimal mark</source>
        <translation>gpus %1 ist mit Punkt als Dezimalzeichen keine Zahl</translation>
    </message>
    <message>
        <source>gpus %1 is no number with a comma as decimal mark</source>
        <translation>gpus %1 ist mit Komma als Dezimalzeichen keine Zahl</translation>
    </message>
    <message>
        <source>gpus %1 is below 0</source>
        <translation>gpus %1 liegt unter 0</translation>
    </message>
    <message>
        <source>the job has %1, more than a million GPUs</source>
        <translation>der Job hat %1, mehr als eine Million GPUs</translation>
    </message>
    <message>
        <source>job %1 has no GPUs</source>
        <translation>Job %1 hat keine GPUs</translation>
    </message>
    <message>
        <source>the job has no GPUs</source>
        <translation>der Job hat keine GPUs</translation>
    </message>
    <message>
        <source>a share of an unknown number of GPUs (%1), taken as %2 (GPUs per series)</source>
        <translation>ein Anteil unbekannt vieler GPUs (%1), genommen als %2 (GPUs je Reihe)</translation>
    </message>
    <message>
        <source>the series is about a slice of a GPU, %1</source>
        <translation>die Reihe beschreibt einen Teil einer GPU, %1</translation>
    </message>
    <message>
        <source>the value %1 at %2 in series %3</source>
        <translation>der Wert %1 bei %2 in Reihe %3</translation>
    </message>
    <message>
        <source>%1 is no number at %2 in series %3</source>
        <translation>%1 ist bei %2 in Reihe %3 keine Zahl</translation>
    </message>
    <message>
        <source>the local time occurs twice in %1, when clocks go back</source>
        <translation>die Ortszeit kommt in %1 zweimal vor, wenn die Uhr zurückgestellt wird</translation>
    </message>
    <message>
        <source>the local time does not occur in %1, where clocks go forward</source>
        <translation>die Ortszeit kommt in %1 nicht vor, weil die Uhr vorgestellt wird</translation>
    </message>
    <message>
        <source>%1 among shares of 0 to 1 looks like per cent</source>
        <translation>%1 unter Anteilen von 0 bis 1 sieht nach Prozent aus</translation>
    </message>
    <message>
        <source>%1 % of a GPU is more than all of it</source>
        <translation>%1 % einer GPU sind mehr als die ganze</translation>
    </message>
    <message>
        <source>time goes back by %1 to %2 in series %3, so that each row counts at its own time</source>
        <translation>die Zeit springt um %1 zurück auf %2 in Reihe %3, also zählt jede Zeile zu ihrer eigenen Zeit</translation>
    </message>
    <message>
        <source>no value of series %1 for %2 after %3</source>
        <translation>kein Wert der Reihe %1 für %2 nach %3</translation>
    </message>
    <message>
        <source>the time lies outside 2000 to 2100</source>
        <translation>die Zeit liegt außerhalb von 2000 bis 2100</translation>
    </message>
    <message>
        <source>series %1 has a value at %2 already</source>
        <translation>Reihe %1 hat bei %2 schon einen Wert</translation>
    </message>
    <message>
        <source>%1 is no plausible value</source>
        <translation>%1 ist kein plausibler Wert</translation>
    </message>
    <message>
        <source>the counter falls from %1 to %2</source>
        <translation>der Zähler fällt von %1 auf %2</translation>
    </message>
    <message>
        <source>series %1 has %2 values of at most 1 where others reach %3 %</source>
        <translation>Reihe %1 hat %2 Werte bis höchstens 1, wo andere %3 % erreichen</translation>
    </message>
    <message>
        <source>the first hour, %1, has values for %2 only</source>
        <translation>die erste Stunde, %1, hat nur für %2 Werte</translation>
    </message>
    <message>
        <source>the last hour, %1, has values for %2 only</source>
        <translation>die letzte Stunde, %1, hat nur für %2 Werte</translation>
    </message>
    <message>
        <source>no value at all in the hour %1</source>
        <translation>gar kein Wert in der Stunde %1</translation>
    </message>
    <message>
        <source>no value at all in the hour hour %1</source>
        <translation>gar kein Wert in der Stunde %1</translation>
    </message>
    <message>
        <source>the GPU has no pod, so that nobody holds it</source>
        <translation>die GPU hat keinen Pod, also belegt sie niemand</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is empty</source>
        <translation>%1 von „%2“ ist leer</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is &quot;%3&quot;</source>
        <translation>%1 von „%2“ ist „%3“</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is empty, so that the GPU counts as held and how busy it is is not known</source>
        <translation>%1 von „%2“ ist leer, also zählt die GPU als belegt, und wie beschäftigt sie ist, bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is &quot;%3&quot;, so that the GPU counts as held and how busy it is is not known</source>
        <translation>%1 von „%2“ ist „%3“, also zählt die GPU als belegt, und wie beschäftigt sie ist, bleibt unbekannt</translation>
    </message>
    <message>
        <source>the source has one value for %1 hours, so that nights and peaks are not in the curve</source>
        <translation>die Quelle hat einen Wert für %1 Stunden, Nächte und Spitzen sind also nicht in der Kurve</translation>
    </message>
    <message>
        <source>%1, times %2 useful GPU-hours per GPU-hour</source>
        <translation>%1, mal %2 nutzbare GPU-Stunden je GPU-Stunde</translation>
    </message>
    <message>
        <source>instance-hours of the bill times the GPUs of their type, hour by hour: GPUs rented, busy or not</source>
        <translation>Instanzstunden der Rechnung mal die GPUs ihres Typs, Stunde für Stunde: gemietete GPUs, ob beschäftigt oder nicht</translation>
    </message>
    <message>
        <source>each job counts its requested GPUs from its start to its end, hour by hour</source>
        <translation>jeder Job zählt seine angeforderten GPUs vom Start bis zum Ende, Stunde für Stunde</translation>
    </message>
    <message>
        <source>each job counts its allocated GPUs from its start to its end, hour by hour</source>
        <translation>jeder Job zählt seine zugeteilten GPUs vom Start bis zum Ende, Stunde für Stunde</translation>
    </message>
    <message>
        <source>each job counts its requested GPUs from its start to its end (the source has no start times: from its submission, as if it never waited), hour by hour</source>
        <translation>jeder Job zählt seine angeforderten GPUs vom Start bis zum Ende (die Quelle hat keine Startzeiten: ab der Einreichung, als ob er nie wartete), Stunde für Stunde</translation>
    </message>
    <message>
        <source>each job counts its allocated GPUs from its start to its end (the source has no start times: from its submission, as if it never waited), hour by hour</source>
        <translation>jeder Job zählt seine zugeteilten GPUs vom Start bis zum Ende (die Quelle hat keine Startzeiten: ab der Einreichung, als ob er nie wartete), Stunde für Stunde</translation>
    </message>
    <message>
        <source>each series counts GPUs; samples every %1 s are averaged over each hour and added</source>
        <translation>jede Reihe zählt GPUs; Messwerte alle %1 s werden über jede Stunde gemittelt und addiert</translation>
    </message>
    <message>
        <source>every GPU that reports counts as held, busy or not; how busy they are (samples every %1 s) is kept beside the curve</source>
        <translation>jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht; wie beschäftigt sie sind (Messwerte alle %1 s), steht neben der Kurve</translation>
    </message>
    <message>
        <source>every GPU that reports and has a pod counts as held, busy or not; how busy they are (samples every %1 s) is kept beside the curve</source>
        <translation>jede GPU, die sich meldet und einen Pod hat, zählt als belegt, ob beschäftigt oder nicht; wie beschäftigt sie sind (Messwerte alle %1 s), steht neben der Kurve</translation>
    </message>
    <message>
        <source>every GPU that reports counts as held, busy or not, times %1 useful GPU-hours per GPU-hour; how busy they are (samples every %2 s) is kept beside the curve</source>
        <translation>jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht, mal %1 nutzbare GPU-Stunden je GPU-Stunde; wie beschäftigt sie sind (Messwerte alle %2 s), steht neben der Kurve</translation>
    </message>
    <message>
        <source>every GPU that reports and has a pod counts as held, busy or not, times %1 useful GPU-hours per GPU-hour; how busy they are (samples every %2 s) is kept beside the curve</source>
        <translation>jede GPU, die sich meldet und einen Pod hat, zählt als belegt, ob beschäftigt oder nicht, mal %1 nutzbare GPU-Stunden je GPU-Stunde; wie beschäftigt sie sind (Messwerte alle %2 s), steht neben der Kurve</translation>
    </message>
    <message>
        <source>how busy each GPU is, samples every %1 s, averaged over each hour and added: busy GPUs, not GPUs held</source>
        <translation>wie beschäftigt jede GPU ist, Messwerte alle %1 s, über jede Stunde gemittelt und addiert: beschäftigte, nicht belegte GPUs</translation>
    </message>
    <message>
        <source>each row is a day&apos;s mean of allocated GPUs, counted in all 24 hours of its day</source>
        <translation>jede Zeile ist das Tagesmittel zugeteilter GPUs, in allen 24 Stunden des Tages gezählt</translation>
    </message>
    <message>
        <source>samples every %1 s of GPUs, averaged over each hour, series by series, and added</source>
        <translation>Messwerte von GPUs alle %1 s, Reihe für Reihe über jede Stunde gemittelt und addiert</translation>
    </message>
    <message>
        <source>samples of GPUs, averaged over each hour, series by series, and added</source>
        <translation>Messwerte von GPUs, Reihe für Reihe über jede Stunde gemittelt und addiert</translation>
    </message>
    <message>
        <source>a counter of GPU time, whose growth is spread over the time it took</source>
        <translation>ein Zähler von GPU-Zeit, dessen Zuwachs auf die Zeit verteilt wird, die er brauchte</translation>
    </message>
    <message>
        <source>samples every %1 s of how busy each GPU is, averaged over each hour and added: busy GPUs, not GPUs held</source>
        <translation>Messwerte der Auslastung jeder GPU alle %1 s, über jede Stunde gemittelt und addiert: beschäftigte, nicht belegte GPUs</translation>
    </message>
    <message>
        <source>samples of how busy each GPU is, averaged over each hour and added: busy GPUs, not GPUs held</source>
        <translation>Messwerte der Auslastung jeder GPU, über jede Stunde gemittelt und addiert: beschäftigte, nicht belegte GPUs</translation>
    </message>
    <message>
        <source>samples every %1 s of how busy each GPU is: every GPU that reports counts as held, busy or not; how busy they are is kept beside the curve</source>
        <translation>Messwerte der Auslastung jeder GPU alle %1 s: Jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht; wie beschäftigt sie sind, steht neben der Kurve</translation>
    </message>
    <message>
        <source>samples of how busy each GPU is: every GPU that reports counts as held, busy or not; how busy they are is kept beside the curve</source>
        <translation>Messwerte der Auslastung jeder GPU: Jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht; wie beschäftigt sie sind, steht neben der Kurve</translation>
    </message>
    <message>
        <source>samples every %1 s of how busy each GPU is: every GPU that reports counts as held, busy or not, times %2 useful GPU-hours per GPU-hour; how busy they are is kept beside the curve</source>
        <translation>Messwerte der Auslastung jeder GPU alle %1 s: Jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht, mal %2 nutzbare GPU-Stunden je GPU-Stunde; wie beschäftigt sie sind, steht neben der Kurve</translation>
    </message>
    <message>
        <source>samples of how busy each GPU is: every GPU that reports counts as held, busy or not, times %1 useful GPU-hours per GPU-hour; how busy they are is kept beside the curve</source>
        <translation>Messwerte der Auslastung jeder GPU: Jede GPU, die sich meldet, zählt als belegt, ob beschäftigt oder nicht, mal %1 nutzbare GPU-Stunden je GPU-Stunde; wie beschäftigt sie sind, steht neben der Kurve</translation>
    </message>
    <message>
        <source>%1 to %2, %3 GPU</source>
        <translation>%1 bis %2, %3 GPU</translation>
    </message>
    <message>
        <source>%1 to %2, %3 GPUs</source>
        <translation>%1 bis %2, %3 GPUs</translation>
    </message>
    <message>
        <source>the last time in the source</source>
        <translation>die letzte Zeit der Quelle</translation>
    </message>
    <message>
        <source>%1 to %2, purchase of a commitment, not added</source>
        <translation>%1 bis %2, Kauf einer Festbuchung, nicht addiert</translation>
    </message>
    <message>
        <source>%1 to %2, cancels another line</source>
        <translation>%1 bis %2, hebt eine andere Zeile auf</translation>
    </message>
    <message>
        <source>%1 to %2, fee of a commitment, %3</source>
        <translation>%1 bis %2, Gebühr einer Festbuchung, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4 GPU-hours, %5</source>
        <translation>%1 bis %2, %3, %4 GPU-Stunden, %5</translation>
    </message>
    <message>
        <source>%1 values, together %2 GPUs</source>
        <translation>%1 Werte, zusammen %2 GPUs</translation>
    </message>
    <message>
        <source>%1 values together %2 GPUs</source>
        <translation>%1 Werte zusammen %2 GPUs</translation>
    </message>
    <message>
        <source>%1 on the counter</source>
        <translation>%1 auf dem Zähler</translation>
    </message>
    <message>
        <source>a GPU</source>
        <translation>eine GPU</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Messwerte</translation>
    </message>
    <message>
        <source>%1 samples, no pod</source>
        <translation>%1 Messwerte, kein Pod</translation>
    </message>
    <message>
        <source>%1 samples, pod %2</source>
        <translation>%1 Messwerte, Pod %2</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 Messwerte von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3, no pod</source>
        <translation>%1 Messwerte von %2 bis %3, kein Pod</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3, pod %4</source>
        <translation>%1 Messwerte von %2 bis %3, Pod %4</translation>
    </message>
    <message>
        <source>%1 of the GPU-hours are in jobs of %2 or more GPUs (%3 jobs, the largest of %4; %5 of the jobs have at most one GPU)</source>
        <translation>%1 der GPU-Stunden liegen in Jobs mit %2 oder mehr GPUs (%3 Jobs, der größte mit %4; %5 der Jobs haben höchstens eine GPU)</translation>
    </message>
    <message>
        <source>in 95 of 100 busy hours the busiest five minutes are at most %1 above the hour&apos;s mean (up to %2 jobs arrive in an hour, %3 on average)</source>
        <translation>in 95 von 100 belegten Stunden liegen die stärksten fünf Minuten höchstens %1 über dem Mittel der Stunde (bis zu %2 Jobs kommen in einer Stunde an, im Mittel %3)</translation>
    </message>
    <message>
        <source>half of the jobs waited %1 or longer to start, 5 in 100 %2 or longer; they ran for %3 (median)</source>
        <translation>die Hälfte der Jobs wartete %1 oder länger auf den Start, 5 von 100 %2 oder länger; sie liefen %3 (Median)</translation>
    </message>
    <message>
        <source>one series</source>
        <translation>eine Reihe</translation>
    </message>
    <message>
        <source>(other groups)</source>
        <translation>(andere Gruppen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>sie beginnt mit einer Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>every second byte is 0</source>
        <translation>jedes zweite Byte ist 0</translation>
    </message>
    <message>
        <source>all of its bytes are UTF-8</source>
        <translation>alle ihre Bytes sind UTF-8</translation>
    </message>
    <message>
        <source>some of its bytes are no UTF-8</source>
        <translation>manche ihrer Bytes sind kein UTF-8</translation>
    </message>
    <message>
        <source>per cent are taken as how busy GPUs are</source>
        <translation>Prozente gelten als Auslastung der GPUs</translation>
    </message>
    <message>
        <source>shares are taken as how busy GPUs are</source>
        <translation>Anteile gelten als Auslastung der GPUs</translation>
    </message>
    <message>
        <source>counts are taken as GPUs held</source>
        <translation>Anzahlen gelten als belegte GPUs</translation>
    </message>
    <message>
        <source>it is a label</source>
        <translation>es ist ein Label</translation>
    </message>
    <message>
        <source>GPUs are usually told apart by it</source>
        <translation>GPUs werden meist daran unterschieden</translation>
    </message>
    <message>
        <source>Prometheus has seconds since 1970</source>
        <translation>Prometheus hat Sekunden seit 1970</translation>
    </message>
    <message>
        <source>no series has two samples</source>
        <translation>keine Reihe hat zwei Messwerte</translation>
    </message>
    <message>
        <source>the shortest time between two samples</source>
        <translation>die kürzeste Zeit zwischen zwei Messwerten</translation>
    </message>
    <message>
        <source>sacct --parsable2 writes bars</source>
        <translation>sacct --parsable2 schreibt senkrechte Striche</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>it is a table of no kind known here</source>
        <translation>es ist eine Tabelle von keiner hier bekannten Art</translation>
    </message>
    <message>
        <source>its kind has one</source>
        <translation>ihre Art hat eine</translation>
    </message>
    <message>
        <source>it is JSON</source>
        <translation>es ist JSON</translation>
    </message>
    <message>
        <source>its values are dates</source>
        <translation>ihre Werte sind Datumsangaben</translation>
    </message>
    <message>
        <source>its numbers are milliseconds since 1970</source>
        <translation>ihre Zahlen sind Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>its numbers are seconds since 1970</source>
        <translation>ihre Zahlen sind Sekunden seit 1970</translation>
    </message>
    <message>
        <source>of its name, and since its numbers are small</source>
        <translation>wegen ihres Namens, und weil ihre Zahlen klein sind</translation>
    </message>
    <message>
        <source>no series has two rows, so that each row is taken as an hour</source>
        <translation>keine Reihe hat zwei Zeilen, also gilt jede Zeile als eine Stunde</translation>
    </message>
    <message>
        <source>of the times between rows, the median</source>
        <translation>Median der Zeiten zwischen den Zeilen</translation>
    </message>
    <message>
        <source>more numbers are written with a comma as decimal mark</source>
        <translation>mehr Zahlen sind mit Komma als Dezimalzeichen geschrieben</translation>
    </message>
    <message>
        <source>numbers are written with a point as decimal mark</source>
        <translation>die Zahlen sind mit Punkt als Dezimalzeichen geschrieben</translation>
    </message>
    <message>
        <source>fields are apart by semicolons, as where the comma is a decimal mark</source>
        <translation>Semikolons trennen die Felder, wie dort, wo das Komma Dezimalzeichen ist</translation>
    </message>
    <message>
        <source>a second number of a date is above 12</source>
        <translation>eine zweite Zahl eines Datums liegt über 12</translation>
    </message>
    <message>
        <source>a first number of a date is above 12, or points stand between</source>
        <translation>eine erste Zahl eines Datums liegt über 12, oder Punkte stehen dazwischen</translation>
    </message>
    <message>
        <source>every time has a zone of its own</source>
        <translation>jede Zeit hat ihre eigene Zone</translation>
    </message>
    <message>
        <source>times have no zone: taken as UTC until you say which it is</source>
        <translation>die Zeiten haben keine Zone und gelten als UTC, bis Sie eine angeben</translation>
    </message>
    <message>
        <source>of its name</source>
        <translation>wegen ihres Namens</translation>
    </message>
    <message>
        <source>of its values</source>
        <translation>wegen ihrer Werte</translation>
    </message>
    <message>
        <source>of its words</source>
        <translation>wegen ihrer Wörter</translation>
    </message>
    <message>
        <source>jobs are usually told apart by it</source>
        <translation>Jobs werden meist daran unterschieden</translation>
    </message>
    <message>
        <source>sacct prints dates</source>
        <translation>sacct gibt Datumsangaben aus</translation>
    </message>
    <message>
        <source>its starts are numbers</source>
        <translation>ihre Startzeiten sind Zahlen</translation>
    </message>
    <message>
        <source>AllocTRES says what jobs held</source>
        <translation>AllocTRES sagt, was Jobs belegten</translation>
    </message>
    <message>
        <source>only ReqTRES is there</source>
        <translation>nur ReqTRES ist da</translation>
    </message>
    <message>
        <source>jobs hold their GPUs while they run</source>
        <translation>Jobs belegen ihre GPUs, solange sie laufen</translation>
    </message>
    <message>
        <source>it has few different words</source>
        <translation>sie hat wenige verschiedene Wörter</translation>
    </message>
    <message>
        <source>it is named GPU-hours and only grows</source>
        <translation>sie heißt GPU-Stunden und wächst nur</translation>
    </message>
    <message>
        <source>it is named a total of seconds and only grows</source>
        <translation>sie heißt Summe von Sekunden und wächst nur</translation>
    </message>
    <message>
        <source>it is named a share and stays below 1</source>
        <translation>sie heißt Anteil und bleibt unter 1</translation>
    </message>
    <message>
        <source>it is named a share and goes above 1</source>
        <translation>sie heißt Anteil und übersteigt 1</translation>
    </message>
    <message>
        <source>it is not named a share</source>
        <translation>sie heißt nicht Anteil</translation>
    </message>
    <message>
        <source>it holds numbers</source>
        <translation>sie enthält Zahlen</translation>
    </message>
    <message>
        <source>it holds the only numbers</source>
        <translation>sie enthält die einzigen Zahlen</translation>
    </message>
    <message>
        <source>every column of numbers is one GPU, host or team</source>
        <translation>jede Spalte mit Zahlen ist eine GPU, ein Host oder ein Team</translation>
    </message>
    <message>
        <source>there is a column for each GPU and values go up to 100</source>
        <translation>jede GPU hat eine Spalte, und Werte reichen bis 100</translation>
    </message>
    <message>
        <source>there is a column for each GPU and no value is above 1</source>
        <translation>jede GPU hat eine Spalte, und kein Wert liegt über 1</translation>
    </message>
    <message>
        <source>numbers of GPUs are taken as held</source>
        <translation>Anzahlen von GPUs gelten als belegt</translation>
    </message>
    <message>
        <source>its words tell rows apart</source>
        <translation>ihre Wörter unterscheiden die Zeilen</translation>
    </message>
    <message>
        <source>it names the GPU</source>
        <translation>sie benennt die GPU</translation>
    </message>
    <message>
        <source>nvidia-smi prints per cent</source>
        <translation>nvidia-smi gibt Prozente aus</translation>
    </message>
    <message>
        <source>utilization.gpu is the share of time with any work</source>
        <translation>utilization.gpu ist der Zeitanteil mit irgendeiner Arbeit</translation>
    </message>
    <message>
        <source>nvidia-smi prints dates</source>
        <translation>nvidia-smi gibt Datumsangaben aus</translation>
    </message>
    <message>
        <source>nvidia-smi prints local time without a zone: taken as UTC until you say which it is</source>
        <translation>nvidia-smi gibt Ortszeit ohne Zone aus; sie gilt als UTC, bis Sie eine angeben</translation>
    </message>
    <message>
        <source>nvidia-smi writes points</source>
        <translation>nvidia-smi schreibt Punkte</translation>
    </message>
    <message>
        <source>it tells rows of a day apart</source>
        <translation>sie unterscheidet die Zeilen eines Tages</translation>
    </message>
    <message>
        <source>costs are usually told apart by it</source>
        <translation>Kosten werden meist daran unterschieden</translation>
    </message>
    <message>
        <source>the export has one row a day</source>
        <translation>der Export hat eine Zeile je Tag</translation>
    </message>
    <message>
        <source>GPUs is a mean of GPUs</source>
        <translation>GPUs ist ein Mittelwert von GPUs</translation>
    </message>
    <message>
        <source>OpenCost counts allocated GPUs</source>
        <translation>OpenCost zählt zugeteilte GPUs</translation>
    </message>
    <message>
        <source>it has dates</source>
        <translation>sie hat Datumsangaben</translation>
    </message>
    <message>
        <source>OpenCost cuts days in UTC</source>
        <translation>OpenCost schneidet Tage in UTC</translation>
    </message>
    <message>
        <source>OpenCost writes points</source>
        <translation>OpenCost schreibt Punkte</translation>
    </message>
    <message>
        <source>a bill lists what was rented</source>
        <translation>eine Rechnung zählt auf, was gemietet war</translation>
    </message>
    <message>
        <source>bills have dates</source>
        <translation>Rechnungen haben Datumsangaben</translation>
    </message>
    <message>
        <source>bills are in UTC</source>
        <translation>Rechnungen sind in UTC</translation>
    </message>
    <message>
        <source>bills are written with points</source>
        <translation>Rechnungen sind mit Punkt geschrieben</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>most lines have as many fields as the first where %1 stand between them</source>
        <translation>die meisten Zeilen haben so viele Felder wie die erste, wenn %1 dazwischen stehen</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>the first line has numbers or times</source>
        <translation>die erste Zeile hat Zahlen oder Zeiten</translation>
    </message>
    <message>
        <source>the first line has names only</source>
        <translation>die erste Zeile hat nur Namen</translation>
    </message>
    <message>
        <source>the header has the field names of sacct</source>
        <translation>die Kopfzeile hat die Feldnamen von sacct</translation>
    </message>
    <message>
        <source>the header has the columns of FOCUS</source>
        <translation>die Kopfzeile hat die Spalten von FOCUS</translation>
    </message>
    <message>
        <source>the header has the columns of an AWS usage report</source>
        <translation>die Kopfzeile hat die Spalten eines AWS-Nutzungsberichts</translation>
    </message>
    <message>
        <source>the header has the columns of OpenCost</source>
        <translation>die Kopfzeile hat die Spalten von OpenCost</translation>
    </message>
    <message>
        <source>the header has the fields of nvidia-smi</source>
        <translation>die Kopfzeile hat die Felder von nvidia-smi</translation>
    </message>
    <message>
        <source>each row has a begin, a length and GPUs</source>
        <translation>jede Zeile hat einen Beginn, eine Länge und GPUs</translation>
    </message>
    <message>
        <source>share of time with any work on the GPU, in per cent, of dcgm-exporter</source>
        <translation>Zeitanteil mit irgendeiner Arbeit auf der GPU, in Prozent, von dcgm-exporter</translation>
    </message>
    <message>
        <source>share of time with work on the graphics or compute engine, 0 to 1, of dcgm-exporter</source>
        <translation>Zeitanteil mit Arbeit auf der Grafik- oder Recheneinheit, 0 bis 1, von dcgm-exporter</translation>
    </message>
    <message>
        <source>share of time with work on the multiprocessors, 0 to 1, of dcgm-exporter</source>
        <translation>Zeitanteil mit Arbeit auf den Multiprozessoren, 0 bis 1, von dcgm-exporter</translation>
    </message>
    <message>
        <source>share of time with memory traffic, in per cent, of dcgm-exporter</source>
        <translation>Zeitanteil mit Speicherverkehr, in Prozent, von dcgm-exporter</translation>
    </message>
    <message>
        <source>share of time with any work on the GPU, 0 to 1, of nvidia_gpu_exporter</source>
        <translation>Zeitanteil mit irgendeiner Arbeit auf der GPU, 0 bis 1, von nvidia_gpu_exporter</translation>
    </message>
    <message>
        <source>share of time with any work on the GPU, in per cent</source>
        <translation>Zeitanteil mit irgendeiner Arbeit auf der GPU, in Prozent</translation>
    </message>
    <message>
        <source>share of time with any work on the GPU, in per cent, of cAdvisor</source>
        <translation>Zeitanteil mit irgendeiner Arbeit auf der GPU, in Prozent, von cAdvisor</translation>
    </message>
    <message>
        <source>GPUs that pods request, of kube-state-metrics</source>
        <translation>GPUs, die Pods anfordern, von kube-state-metrics</translation>
    </message>
    <message>
        <source>GPUs that pods may have, of kube-state-metrics</source>
        <translation>GPUs, die Pods haben dürfen, von kube-state-metrics</translation>
    </message>
    <message>
        <source>GPUs that nodes offer, of kube-state-metrics</source>
        <translation>GPUs, die Knoten bieten, von kube-state-metrics</translation>
    </message>
    <message>
        <source>GPUs allocated, of a Slurm exporter</source>
        <translation>zugeteilte GPUs, von einem Slurm-Exporter</translation>
    </message>
    <message>
        <source>GPUs of running jobs, of a Slurm exporter</source>
        <translation>GPUs laufender Jobs, von einem Slurm-Exporter</translation>
    </message>
    <message>
        <source>GPUs allocated to containers, of OpenCost</source>
        <translation>Containern zugeteilte GPUs, von OpenCost</translation>
    </message>
    <message>
        <source>rows that are there twice %1</source>
        <translation>doppelte Zeilen %1</translation>
    </message>
    <message>
        <source>shares above 100 % %1</source>
        <translation>Anteile über 100 % %1</translation>
    </message>
    <message>
        <source>shares of 1 among per cents %1</source>
        <translation>Anteile von 1 unter Prozenten %1</translation>
    </message>
    <message>
        <source>rows out of order %1</source>
        <translation>Zeilen außer der Reihe %1</translation>
    </message>
    <message>
        <source>jobs whose end is not start and run time %1</source>
        <translation>Jobs, deren Ende nicht Start plus Laufzeit ist, %1</translation>
    </message>
    <message>
        <source>GPUs that nobody holds %1</source>
        <translation>GPUs, die niemand belegt, %1</translation>
    </message>
    <message>
        <source>values below 0 %1</source>
        <translation>Werte unter 0 %1</translation>
    </message>
    <message>
        <source>counters that fell %1</source>
        <translation>gefallene Zähler %1</translation>
    </message>
    <message>
        <source>jobs still running %1</source>
        <translation>noch laufende Jobs %1</translation>
    </message>
    <message>
        <source>slices of GPUs %1</source>
        <translation>Teile von GPUs %1</translation>
    </message>
    <message>
        <source>times that clocks skip %1</source>
        <translation>von der Uhr übersprungene Zeiten %1</translation>
    </message>
    <message>
        <source>%1, as read</source>
        <translation>%1, wie gelesen</translation>
    </message>
    <message>
        <source>Gaps of %1: %2</source>
        <translation>Lücken von %1: %2</translation>
    </message>
    <message>
        <source>Useful GPUs per GPU held</source>
        <translation>Nutzbare GPUs je belegte GPU</translation>
    </message>
    <message>
        <source>Consolidation: busy GPUs of %1</source>
        <translation>Konsolidierung: beschäftigte GPUs von %1</translation>
    </message>
    <message>
        <source>%1 has no lines below its header</source>
        <translation>%1 hat keine Zeilen unter der Kopfzeile</translation>
    </message>
    <message>
        <source>%1 has no machine with GPUs</source>
        <translation>%1 hat keine Maschine mit GPUs</translation>
    </message>
    <message>
        <source>%1 has no machine with GPUs in the groups asked for</source>
        <translation>%1 hat in den gewünschten Gruppen keine Maschine mit GPUs</translation>
    </message>
    <message>
        <source>%1 has no job with GPUs that ran</source>
        <translation>%1 hat keinen Job mit GPUs, der lief</translation>
    </message>
    <message>
        <source>%1 has no job with GPUs in the groups asked for</source>
        <translation>%1 hat in den gewünschten Gruppen keinen Job mit GPUs</translation>
    </message>
    <message>
        <source>%1 has no value that can be used</source>
        <translation>%1 hat keinen brauchbaren Wert</translation>
    </message>
    <message>
        <source>%1 has no values in the groups asked for</source>
        <translation>%1 hat in den gewünschten Gruppen keine Werte</translation>
    </message>
    <message>
        <source>%1 covers more than 30 years; correct the times</source>
        <translation>%1 umfasst mehr als 30 Jahre; berichtigen Sie die Zeiten</translation>
    </message>
    <message>
        <source>GPUs per instance of %1 are not 0 to 1000</source>
        <translation>GPUs je Instanz von %1 liegen nicht zwischen 0 und 1000</translation>
    </message>
    <message>
        <source>%1 has no column for %2</source>
        <translation>%1 hat keine Spalte für %2</translation>
    </message>
    <message>
        <source>the period of a charge (its start and end)</source>
        <translation>den Zeitraum eines Postens (Anfang und Ende)</translation>
    </message>
    <message>
        <source>the kind of a charge (ChargeCategory, LineItemType)</source>
        <translation>die Art eines Postens (ChargeCategory, LineItemType)</translation>
    </message>
    <message>
        <source>the cost (BilledCost, UnblendedCost)</source>
        <translation>die Kosten (BilledCost, UnblendedCost)</translation>
    </message>
    <message>
        <source>the quantity used (ConsumedQuantity, UsageAmount)</source>
        <translation>die verbrauchte Menge (ConsumedQuantity, UsageAmount)</translation>
    </message>
    <message>
        <source>groups named %1</source>
        <translation>Gruppen namens %1</translation>
    </message>
    <message>
        <source>when jobs start (Start, or Submit); print it with --format, or name the column</source>
        <translation>den Start der Jobs (Start oder Submit); geben Sie ihn mit --format aus, oder nennen Sie die Spalte</translation>
    </message>
    <message>
        <source>when jobs end (End, or how long they ran); print it with --format, or name the column</source>
        <translation>das Ende der Jobs (End oder ihre Laufzeit); geben Sie es mit --format aus, oder nennen Sie die Spalte</translation>
    </message>
    <message>
        <source>GPUs asked for (ReqTRES); choose allocated GPUs</source>
        <translation>angeforderte GPUs (ReqTRES); wählen Sie zugeteilte GPUs</translation>
    </message>
    <message>
        <source>GPUs (AllocTRES of sacct, gpus of a job list); print it with --format, or name the column</source>
        <translation>GPUs (AllocTRES von sacct, gpus einer Jobliste); geben Sie sie mit --format aus, oder nennen Sie die Spalte</translation>
    </message>
    <message>
        <source>the time; say which one it is</source>
        <translation>die Zeit; geben Sie an, welche es ist</translation>
    </message>
    <message>
        <source>values; say which one has GPUs, or how busy they are</source>
        <translation>Werte; geben Sie an, welche die GPUs oder ihre Auslastung enthält</translation>
    </message>
    <message>
        <source>how busy GPUs are (utilization.gpu); choose allocated GPUs</source>
        <translation>die Auslastung der GPUs (utilization.gpu); wählen Sie zugeteilte GPUs</translation>
    </message>
    <message>
        <source>%1 has too many groups over too many years for this memory; group by something with fewer values, or by nothing</source>
        <translation>%1 hat zu viele Gruppen über zu viele Jahre für diesen Speicher; gruppieren Sie nach etwas mit weniger Werten oder gar nicht</translation>
    </message>
    <message>
        <source>%1 does not say how busy GPUs were; choose requested, allocated or useful</source>
        <translation>%1 sagt nicht, wie beschäftigt die GPUs waren; wählen Sie angefordert, zugeteilt oder nutzbar</translation>
    </message>
    <message>
        <source>%1 holds %2 GPUs and does not know %3 ones; choose allocated or useful</source>
        <translation>%1 enthält GPUs der Art „%2“ und kennt „%3“ nicht; wählen Sie zugeteilt oder nutzbar</translation>
    </message>
    <message>
        <source>%1 measures how busy GPUs were, not how many were requested; choose allocated, useful or %2</source>
        <translation>%1 misst, wie beschäftigt GPUs waren, nicht wie viele angefordert wurden; wählen Sie zugeteilt, nutzbar oder %2</translation>
    </message>
    <message>
        <source>%1 holds %2 GPUs, not %3 ones; choose %4</source>
        <translation>%1 enthält GPUs der Art „%2“, nicht „%3“; wählen Sie %4</translation>
    </message>
    <message>
        <source>%1 holds %2 GPUs, not %3 ones; choose %4 or useful, or say what its numbers are</source>
        <translation>%1 enthält GPUs der Art „%2“, nicht „%3“; wählen Sie %4 oder nutzbar, oder geben Sie an, was die Zahlen sind</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>device-busy</source>
        <translation>Gerät beschäftigt</translation>
    </message>
    <message>
        <source>sm-active</source>
        <translation>SM aktiv</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>%1 cannot be imported: efficiency %2 is not above 0 and at most 100</source>
        <translation>%1 lässt sich nicht importieren: Die Effizienz %2 muss über 0 und höchstens bei 100 liegen</translation>
    </message>
    <message>
        <source>%1 cannot be imported: GPUs per series must be above 0 and at most 1000000</source>
        <translation>%1 lässt sich nicht importieren: GPUs je Reihe müssen über 0 und höchstens bei 1000000 liegen</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the step must be 0 s to a year</source>
        <translation>%1 lässt sich nicht importieren: Der Schritt muss zwischen 0 s und einem Jahr liegen</translation>
    </message>
    <message>
        <source>%1 cannot be imported: a curve has 1 to 262800 hours</source>
        <translation>%1 lässt sich nicht importieren: Eine Kurve hat 1 bis 262800 Stunden</translation>
    </message>
    <message>
        <source>the server&apos;s address cannot be read; give it like https://prometheus.example.org:9090</source>
        <translation>die Adresse des Servers ist nicht lesbar; geben Sie sie so an: https://prometheus.example.org:9090</translation>
    </message>
    <message>
        <source>the server&apos;s address begins with %1; only http and https are read</source>
        <translation>die Adresse des Servers beginnt mit %1; nur http und https werden gelesen</translation>
    </message>
    <message>
        <source>the server&apos;s address holds a user name or a password; leave them out and give a token instead</source>
        <translation>die Adresse des Servers enthält einen Benutzernamen oder ein Kennwort; lassen Sie beides weg, und geben Sie stattdessen ein Token an</translation>
    </message>
    <message>
        <source>the server&apos;s address holds a query; give the server only, the query apart</source>
        <translation>die Adresse des Servers enthält eine Abfrage; geben Sie nur den Server an, die Abfrage getrennt</translation>
    </message>
    <message>
        <source>the import was canceled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>the query is empty; give PromQL such as DCGM_FI_DEV_GPU_UTIL</source>
        <translation>die Abfrage ist leer; geben Sie PromQL an, etwa DCGM_FI_DEV_GPU_UTIL</translation>
    </message>
    <message>
        <source>the query is longer than 20000 characters</source>
        <translation>die Abfrage ist länger als 20000 Zeichen</translation>
    </message>
    <message>
        <source>the step must be 1 to 86400 s</source>
        <translation>der Schritt muss zwischen 1 und 86400 s liegen</translation>
    </message>
    <message>
        <source>the range must end after it starts</source>
        <translation>der Zeitraum muss nach seinem Beginn enden</translation>
    </message>
    <message>
        <source>the range has more than 10 million steps; take a longer step</source>
        <translation>der Zeitraum hat mehr als 10 Millionen Schritte; nehmen Sie einen längeren Schritt</translation>
    </message>
    <message>
        <source>the timeout must be above 0 and at most 3600 s</source>
        <translation>das Zeitlimit muss über 0 und höchstens bei 3600 s liegen</translation>
    </message>
    <message>
        <source>the token holds a blank or a character that no token has; copy it again</source>
        <translation>das Token enthält ein Leerzeichen oder ein Zeichen, das kein Token hat; kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>the network library does not start</source>
        <translation>die Netzbibliothek startet nicht</translation>
    </message>
    <message>
        <source>%1 has no label %2 to group by</source>
        <translation>%1 hat kein Label %2 zum Gruppieren</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB; ask for a shorter time or a longer step</source>
        <translation>%1 ist größer als 2 GiB; fragen Sie eine kürzere Zeit ab, oder nehmen Sie einen längeren Schritt</translation>
    </message>
    <message>
        <source>%1 is no answer of Prometheus: it is nested too deeply</source>
        <translation>%1 ist keine Antwort von Prometheus: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 has a series of more than 40 million samples; ask for a longer step</source>
        <translation>%1 hat eine Reihe mit mehr als 40 Millionen Messwerten; nehmen Sie einen längeren Schritt</translation>
    </message>
    <message>
        <source>%1 is an error answer of Prometheus: %2; correct the query</source>
        <translation>%1 ist eine Fehlerantwort von Prometheus: %2; berichtigen Sie die Abfrage</translation>
    </message>
    <message>
        <source>%1 is no whole JSON document: it breaks off or is damaged at byte %2; fetch it again</source>
        <translation>%1 ist kein vollständiges JSON-Dokument: Es bricht ab oder ist bei Byte %2 beschädigt; rufen Sie es noch einmal ab</translation>
    </message>
    <message>
        <source>%1 holds one moment only (an instant query); ask /api/v1/query_range for a range</source>
        <translation>%1 enthält nur einen Zeitpunkt (eine Momentabfrage); fragen Sie /api/v1/query_range nach einem Zeitraum</translation>
    </message>
    <message>
        <source>%1 is no answer of Prometheus: data.result is missing; save what /api/v1/query_range gives</source>
        <translation>%1 ist keine Antwort von Prometheus: data.result fehlt; speichern Sie, was /api/v1/query_range liefert</translation>
    </message>
    <message>
        <source>%1 has a record longer than 64 MiB; look for a quote that is never closed, or another delimiter</source>
        <translation>%1 hat einen Datensatz über 64 MiB; suchen Sie nach einem nie geschlossenen Anführungszeichen oder einem anderen Trennzeichen</translation>
    </message>
    <message>
        <source>%1 has too many series over too many hours for this memory; import a shorter time, or ask the source for sums</source>
        <translation>%1 hat zu viele Reihen über zu viele Stunden für diesen Speicher; importieren Sie eine kürzere Zeit, oder fragen Sie die Quelle nach Summen</translation>
    </message>
    <message>
        <source>%1 is an answer without any series; check the metric&apos;s name and the time asked for</source>
        <translation>%1 ist eine Antwort ohne Reihen; prüfen Sie den Namen der Metrik und die abgefragte Zeit</translation>
    </message>
    <message>
        <source>%1 has more than one metric (%2, %3); ask for one</source>
        <translation>%1 hat mehr als eine Metrik (%2, %3); fragen Sie nach einer</translation>
    </message>
    <message>
        <source>%1 has no lines</source>
        <translation>%1 hat keine Zeilen</translation>
    </message>
    <message>
        <source>%1 lacks the columns of %2</source>
        <translation>%1 fehlen die Spalten von %2</translation>
    </message>
    <message>
        <source>%1 lacks the columns of %2; it looks like %3</source>
        <translation>%1 fehlen die Spalten von %2; es sieht nach %3 aus</translation>
    </message>
    <message>
        <source>%1 is no text; give a table, or JSON of Prometheus</source>
        <translation>%1 ist kein Text; geben Sie eine Tabelle oder JSON von Prometheus an</translation>
    </message>
    <message>
        <source>%1 is JSON, not a table; import it as prometheus</source>
        <translation>%1 ist JSON, keine Tabelle; importieren Sie es als Prometheus</translation>
    </message>
    <message>
        <source>%1 has neither AllocTRES nor ReqTRES; run sacct with --format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES</source>
        <translation>%1 hat weder AllocTRES noch ReqTRES; führen Sie sacct mit --format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES aus</translation>
    </message>
    <message>
        <source>%1 has no column Start; run sacct with Start and End in --format</source>
        <translation>%1 hat keine Spalte Start; führen Sie sacct mit Start und End in --format aus</translation>
    </message>
    <message>
        <source>%1 has no column for when jobs start or are submitted</source>
        <translation>%1 hat keine Spalte dafür, wann Jobs starten oder eingereicht werden</translation>
    </message>
    <message>
        <source>%1 has no column for the GPUs of a job</source>
        <translation>%1 hat keine Spalte für die GPUs eines Jobs</translation>
    </message>
    <message>
        <source>%1 has no column of times: none is named so, holds dates, or only grows</source>
        <translation>%1 hat keine Spalte mit Zeiten: Keine heißt so, enthält Datumsangaben oder wächst nur</translation>
    </message>
    <message>
        <source>%1 has no column of numbers beside its times; look at the delimiter and the decimal mark</source>
        <translation>%1 hat neben den Zeiten keine Spalte mit Zahlen; prüfen Sie Trennzeichen und Dezimalzeichen</translation>
    </message>
    <message>
        <source>%1 has no column timestamp; run nvidia-smi with timestamp in --query-gpu</source>
        <translation>%1 hat keine Spalte timestamp; führen Sie nvidia-smi mit timestamp in --query-gpu aus</translation>
    </message>
    <message>
        <source>%1 does not name its GPUs; run nvidia-smi with uuid or index in --query-gpu</source>
        <translation>%1 nennt seine GPUs nicht; führen Sie nvidia-smi mit uuid oder index in --query-gpu aus</translation>
    </message>
    <message>
        <source>%1 has no column GPUs</source>
        <translation>%1 hat keine Spalte GPUs</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is a gzip file that ends too early; copy it again</source>
        <translation>%1 ist eine gzip-Datei, die zu früh endet; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: no memory</source>
        <translation>%1 lässt sich nicht entpacken: kein Speicher</translation>
    </message>
    <message>
        <source>%1 is a damaged gzip file; copy it again</source>
        <translation>%1 ist eine beschädigte gzip-Datei; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is a folder; give a file</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>time zone %1 is no name of a zone; give UTC, an offset like +01:00, or a name like Europe/Berlin</source>
        <translation>Zeitzone %1 ist kein Name einer Zone; geben Sie UTC, einen Abstand wie +01:00 oder einen Namen wie Europe/Berlin an</translation>
    </message>
    <message>
        <source>time zone %1 is not known on this machine; give UTC, an offset like +01:00, or a name like Europe/Berlin</source>
        <translation>Zeitzone %1 ist auf dieser Maschine nicht bekannt; geben Sie UTC, einen Abstand wie +01:00 oder einen Namen wie Europe/Berlin an</translation>
    </message>
    <message>
        <source>time zone %1 has a file in an old format; give UTC, an offset like +01:00, or a name like Europe/Berlin</source>
        <translation>Zeitzone %1 hat eine Datei in altem Format; geben Sie UTC, einen Abstand wie +01:00 oder einen Namen wie Europe/Berlin an</translation>
    </message>
    <message>
        <source>time zone %1 has a damaged file; give UTC, an offset like +01:00, or a name like Europe/Berlin</source>
        <translation>Zeitzone %1 hat eine beschädigte Datei; geben Sie UTC, einen Abstand wie +01:00 oder einen Namen wie Europe/Berlin an</translation>
    </message>
    <message>
        <source>%1 has no hours from %2 on; its last is %3</source>
        <translation>%1 hat keine Stunden ab %2; die letzte ist %3</translation>
    </message>
    <message>
        <source>%1 runs from %2 to %3, which is more than 30 years; correct the times, or choose the hours to keep</source>
        <translation>%1 reicht von %2 bis %3, das sind mehr als 30 Jahre; berichtigen Sie die Zeiten, oder wählen Sie die Stunden, die bleiben sollen</translation>
    </message>
    <message>
        <source>%1 has %2 groups over %3 hours, too many for this memory; group by something with fewer values, or choose the hours to keep</source>
        <translation>%1 hat %2 Gruppen über %3 Stunden, zu viele für diesen Speicher; gruppieren Sie nach etwas mit weniger Werten, oder wählen Sie die Stunden, die bleiben sollen</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Slurm sacct</source>
        <translation>Slurm sacct</translation>
    </message>
    <message>
        <source>Prometheus range query</source>
        <translation>Prometheus-Bereichsabfrage</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>nvidia-smi-Protokoll</translation>
    </message>
    <message>
        <source>FOCUS bill</source>
        <translation>FOCUS-Rechnung</translation>
    </message>
    <message>
        <source>AWS usage report</source>
        <translation>AWS-Nutzungsbericht</translation>
    </message>
    <message>
        <source>OpenCost allocation</source>
        <translation>OpenCost-Zuteilung</translation>
    </message>
    <message>
        <source>Job list</source>
        <translation>Jobliste</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>fest gebucht</translation>
    </message>
    <message>
        <source>unused commitment</source>
        <translation>ungenutzte Festbuchung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>bill and plan cannot be compared: their hours must be above 0</source>
        <translation>Rechnung und Plan lassen sich nicht vergleichen: Die Stunden beider müssen über 0 liegen</translation>
    </message>
    <message>
        <source>the bill is in %1, the model in USD; give the bill in USD, or convert it at a dated rate first</source>
        <translation>die Rechnung ist in %1, das Modell in USD; geben Sie die Rechnung in USD an, oder rechnen Sie sie zuerst zu einem datierten Kurs um</translation>
    </message>
    <message>
        <source>paid %1 for %2 GPU-hours in %3 hours; the plan costs %4 for %5 in as many hours</source>
        <translation>bezahlt sind %1 für %2 GPU-Stunden in %3 Stunden; der Plan kostet %4 für %5 in ebenso vielen Stunden</translation>
    </message>
    <message>
        <source>the plan has a further %1 of operations, setup, transfer and extra costs, which a bill of machines does not show</source>
        <translation>der Plan hat weitere %1 für Betrieb, Einrichtung, Übertragung und Zusatzkosten, die eine Rechnung über Maschinen nicht zeigt</translation>
    </message>
    <message>
        <source>purchases of commitments of %1 are not added: their cost is in the hours they cover</source>
        <translation>Käufe von Festbuchungen über %1 sind nicht addiert: Deren Kosten stecken in den Stunden, die sie abdecken</translation>
    </message>
    <message>
        <source>charges without GPUs of %1 are not compared</source>
        <translation>Posten ohne GPUs über %1 werden nicht verglichen</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>equivalent</source>
        <translation>gleichwertig</translation>
    </message>
    <message>
        <source>different but negligible</source>
        <translation>verschieden, aber unerheblich</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation>CPU-Sockel</translation>
    </message>
    <message>
        <source>storage device</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>file system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>CPUs allowed</source>
        <translation>zugelassene CPUs</translation>
    </message>
    <message>
        <source>CPU governor</source>
        <translation>CPU-Governor</translation>
    </message>
    <message>
        <source>clock source</source>
        <translation>Uhrquelle</translation>
    </message>
    <message>
        <source>huge pages</source>
        <translation>große Speicherseiten</translation>
    </message>
    <message>
        <source>compute capability</source>
        <translation>Compute Capability</translation>
    </message>
    <message>
        <source>MIG profile</source>
        <translation>MIG-Profil</translation>
    </message>
    <message>
        <source>ECC mode</source>
        <translation>ECC-Modus</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>GPU-Treiber</translation>
    </message>
    <message>
        <source>locked SM clock</source>
        <translation>fester SM-Takt</translation>
    </message>
    <message>
        <source>GPU power limit</source>
        <translation>GPU-Leistungsgrenze</translation>
    </message>
    <message>
        <source>kernel image</source>
        <translation>Kernel-Abbild</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>rotierend</translation>
    </message>
    <message>
        <source>solid state</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>unknown CPU</source>
        <translation>unbekannte CPU</translation>
    </message>
    <message>
        <source>%1, %2 socket</source>
        <translation>%1, %2 Sockel</translation>
    </message>
    <message>
        <source>%1, %2 sockets</source>
        <translation>%1, %2 Sockel</translation>
    </message>
    <message>
        <source>%1, %2 socket; %3 x %4</source>
        <translation>%1, %2 Sockel; %3 × %4</translation>
    </message>
    <message>
        <source>%1, %2 sockets; %3 x %4</source>
        <translation>%1, %2 Sockel; %3 × %4</translation>
    </message>
    <message>
        <source>your profile %1</source>
        <translation>Ihr Profil %1</translation>
    </message>
    <message>
        <source>there is no slide %1; choose from %2</source>
        <translation>es gibt keine Folie %1; zur Wahl stehen %2</translation>
    </message>
    <message>
        <source>the slide %1 cannot be made: %2</source>
        <translation>die Folie %1 lässt sich nicht herstellen: %2</translation>
    </message>
    <message>
        <source>the file has no further scenario to compare; duplicate one in the window, or leave it out</source>
        <translation>die Datei hat kein weiteres Szenario zum Vergleichen; duplizieren Sie im Fenster eines, oder lassen Sie die Folie weg</translation>
    </message>
    <message>
        <source>no input has a range, or no plan is recommended; give an input a range, or leave it out</source>
        <translation>keine Eingabe hat eine Spanne, oder kein Plan wird empfohlen; geben Sie einer Eingabe eine Spanne, oder lassen Sie die Folie weg</translation>
    </message>
    <message>
        <source>what it shows was not computed</source>
        <translation>was sie zeigt, wurde nicht berechnet</translation>
    </message>
    <message>
        <source>the hours that are looked at</source>
        <translation>die betrachteten Stunden</translation>
    </message>
    <message>
        <source>useful GPUs hour by hour: one of hourly_gpus, csv, week, template</source>
        <translation>nutzbare GPUs Stunde für Stunde: eines von hourly_gpus, csv, week, template</translation>
    </message>
    <message>
        <source>name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>overhead sets by name; those that offers use must be here</source>
        <translation>Overhead-Sätze nach Namen; die von Angeboten genutzten müssen hier stehen</translation>
    </message>
    <message>
        <source>at least one of bare_metal, reserved_virtual, on_demand</source>
        <translation>mindestens eines von bare_metal, reserved_virtual, on_demand</translation>
    </message>
    <message>
        <source>per-second billing</source>
        <translation>Abrechnung je Sekunde</translation>
    </message>
    <message>
        <source>GPU only, CPU and memory billed on top</source>
        <translation>nur die GPU, CPU und Speicher kommen hinzu</translation>
    </message>
    <message>
        <source>same GPU-hour rate as %1</source>
        <translation>gleicher Preis je GPU-Stunde wie %1</translation>
    </message>
    <message>
        <source>historical row</source>
        <translation>historische Zeile</translation>
    </message>
    <message>
        <source>list entry added %1</source>
        <translation>Listeneintrag vom %1</translation>
    </message>
    <message>
        <source>PCIe is inferred from the SXM sibling plan, unverified</source>
        <translation>PCIe ist aus dem SXM-Schwesterplan geschlossen, nicht geprüft</translation>
    </message>
    <message>
        <source>per-minute billing</source>
        <translation>Abrechnung je Minute</translation>
    </message>
    <message>
        <source>whole-GPU cloud plan</source>
        <translation>Cloud-Plan mit ganzer GPU</translation>
    </message>
    <message>
        <source>&quot;from&quot; price</source>
        <translation>Ab-Preis</translation>
    </message>
    <message>
        <source>the page does not state the term</source>
        <translation>die Seite nennt die Laufzeit nicht</translation>
    </message>
    <message>
        <source>savings plan price (the source labels it reserved)</source>
        <translation>Preis eines Savings Plans (die Quelle nennt ihn reserviert)</translation>
    </message>
    <message>
        <source>spot is &quot;contact sales&quot; on the %1 page</source>
        <translation>Spot ist auf der Seite von %1 nur beim Vertrieb zu haben</translation>
    </message>
    <message>
        <source>introductory rate</source>
        <translation>Einführungspreis</translation>
    </message>
    <message>
        <source>month taken from the sister page</source>
        <translation>Monat von der Schwesterseite übernommen</translation>
    </message>
    <message>
        <source>price as listed by the Shadeform aggregator</source>
        <translation>Preis laut dem Vermittler Shadeform</translation>
    </message>
    <message>
        <source>can differ from the vendor&apos;s own page</source>
        <translation>kann von der Seite des Anbieters abweichen</translation>
    </message>
    <message>
        <source>file undated, month approximate</source>
        <translation>Datei ohne Datum, Monat ungefähr</translation>
    </message>
    <message>
        <source>standard reserved instance, no upfront</source>
        <translation>gewöhnliche reservierte Instanz, ohne Anzahlung</translation>
    </message>
    <message>
        <source>monthly list price %1 divided by %2 h</source>
        <translation>monatlicher Listenpreis %1 geteilt durch %2 h</translation>
    </message>
    <message>
        <source>hourly list price not in the source</source>
        <translation>Listenpreis je Stunde nicht in der Quelle</translation>
    </message>
    <message>
        <source>bare metal confirmed by docs.coreweave.com &apos;Introduction to clusters&apos; (no hypervisor)</source>
        <translation>Bare Metal bestätigt durch docs.coreweave.com &apos;Introduction to clusters&apos; (kein Hypervisor)</translation>
    </message>
    <message>
        <source>access is through managed Kubernetes</source>
        <translation>Zugang über verwaltetes Kubernetes</translation>
    </message>
    <message>
        <source>form factor not stated, SXM assumed from the 8-GPU node</source>
        <translation>Bauform nicht genannt, wegen des Knotens mit 8 GPUs als SXM angenommen</translation>
    </message>
    <message>
        <source>annual price %1 divided by %2 h</source>
        <translation>Jahrespreis %1 geteilt durch %2 h</translation>
    </message>
    <message>
        <source>preemptible bare metal</source>
        <translation>unterbrechbares Bare Metal</translation>
    </message>
    <message>
        <source>third-party hosts, no datacentre SLA</source>
        <translation>Hosts Dritter, ohne Rechenzentrums-SLA</translation>
    </message>
    <message>
        <source>base of the 3 and 6 month rows</source>
        <translation>Grundlage der Zeilen für 3 und 6 Monate</translation>
    </message>
    <message>
        <source>single-GPU pod</source>
        <translation>Pod mit einer GPU</translation>
    </message>
    <message>
        <source>3-month price (the source mislabels it as 36 months)</source>
        <translation>Preis für 3 Monate (die Quelle nennt irrtümlich 36 Monate)</translation>
    </message>
    <message>
        <source>GPU SKU only: vCPU, memory and local SSD are billed on top</source>
        <translation>nur die SKU der GPU: vCPU, Speicher und lokale SSD kommen hinzu</translation>
    </message>
    <message>
        <source>banner price &quot;bare metal now at 5.6/hr&quot;</source>
        <translation>Bannerpreis „bare metal now at 5.6/hr“</translation>
    </message>
    <message>
        <source>taken as per GPU, node size not stated</source>
        <translation>als Preis je GPU genommen, Knotengröße nicht genannt</translation>
    </message>
    <message>
        <source>not orderable on demand that day</source>
        <translation>an jenem Tag nicht On-Demand bestellbar</translation>
    </message>
    <message>
        <source>vCPU = %1 x %2 OCPU</source>
        <translation>vCPU = %1 × %2 OCPU</translation>
    </message>
    <message>
        <source>may be shared capacity</source>
        <translation>vielleicht geteilte Kapazität</translation>
    </message>
    <message>
        <source>delivery unverified</source>
        <translation>Bereitstellung nicht geprüft</translation>
    </message>
    <message>
        <source>delivery unverified (Denvr sells both)</source>
        <translation>Bereitstellung nicht geprüft (Denvr verkauft beides)</translation>
    </message>
    <message>
        <source>per-GPU slice SKU of the A4 machine</source>
        <translation>SKU der A4-Maschine je GPU</translation>
    </message>
    <message>
        <source>whether it covers vCPU and memory was not checked</source>
        <translation>ob vCPU und Speicher enthalten sind, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>gelisteter Preis</translation>
    </message>
    <message>
        <source>the API showed it as not orderable on demand that day</source>
        <translation>laut API an jenem Tag nicht On-Demand bestellbar</translation>
    </message>
    <message>
        <source>form factor not stated</source>
        <translation>Bauform nicht genannt</translation>
    </message>
    <message>
        <source>same price 21 months earlier</source>
        <translation>gleicher Preis 21 Monate zuvor</translation>
    </message>
    <message>
        <source>monthly cap %1 (%2 h)</source>
        <translation>monatliche Deckelung %1 (%2 h)</translation>
    </message>
    <message>
        <source>preemptible was %1</source>
        <translation>unterbrechbar waren es %1</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>unverändert seit %1</translation>
    </message>
    <message>
        <source>monthly price %1 divided by %2 h</source>
        <translation>Monatspreis %1 geteilt durch %2 h</translation>
    </message>
    <message>
        <source>was %1 in %2</source>
        <translation>waren %1 in %2</translation>
    </message>
    <message>
        <source>the per-GPU price is now above the 1-GPU size</source>
        <translation>der Preis je GPU liegt jetzt über dem der Größe mit 1 GPU</translation>
    </message>
    <message>
        <source>hourly price</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>out of stock that day</source>
        <translation>an jenem Tag nicht verfügbar</translation>
    </message>
    <message>
        <source>H100 PCIe on this plan confirmed by public repository file (repository not identified) (a renter&apos;s hardware log, 2026-07-12)</source>
        <translation>H100 PCIe in diesem Plan bestätigt durch eine Datei eines öffentlichen Repositorys (nicht genannt) (Hardware-Protokoll eines Mieters, 2026-07-12)</translation>
    </message>
    <message>
        <source>prepaid annual price %1 divided by %2 h</source>
        <translation>vorausbezahlter Jahrespreis %1 geteilt durch %2 h</translation>
    </message>
    <message>
        <source>the page headline &quot;from 1.68 per hour&quot; is this price</source>
        <translation>die Überschrift der Seite „from 1.68 per hour“ ist dieser Preis</translation>
    </message>
    <message>
        <source>was 2.40 in 2023-05 and 1.99 from 2023-06 (the-full-stack/website history)</source>
        <translation>waren 2.40 in 2023-05 und 1.99 ab 2023-06 (Verlauf von the-full-stack/website)</translation>
    </message>
    <message>
        <source>page has no date, month taken from the sister page</source>
        <translation>Seite ohne Datum, Monat von der Schwesterseite übernommen</translation>
    </message>
    <message>
        <source>SXM (HBM3) per other NERC pages</source>
        <translation>SXM (HBM3) laut anderen Seiten von NERC</translation>
    </message>
    <message>
        <source>one list price in all regions</source>
        <translation>ein Listenpreis in allen Regionen</translation>
    </message>
    <message>
        <source>per-second billing not checked</source>
        <translation>Abrechnung je Sekunde nicht geprüft</translation>
    </message>
    <message>
        <source>3.29 in 2026-05/06, 3.49 in 2026-09</source>
        <translation>3.29 in 2026-05/06, 3.49 in 2026-09</translation>
    </message>
    <message>
        <source>median of %1 verified offers on %2</source>
        <translation>Median von %1 geprüften Angeboten am %2</translation>
    </message>
    <message>
        <source>another version of the file shows %1 on %2: very thin market</source>
        <translation>eine andere Fassung der Datei zeigt %1 am %2: sehr dünner Markt</translation>
    </message>
    <message>
        <source>&quot;starting at&quot;, no contract</source>
        <translation>„starting at“, ohne Vertrag</translation>
    </message>
    <message>
        <source>provider sells both VM and bare metal, which one this price buys is unverified</source>
        <translation>der Anbieter verkauft VMs und Bare Metal, was dieser Preis kauft, ist nicht geprüft</translation>
    </message>
    <message>
        <source>earlier reading of the same product</source>
        <translation>frühere Ablesung desselben Produkts</translation>
    </message>
    <message>
        <source>queued start, limited run time (the source mislabels this as a 12-month price)</source>
        <translation>Start aus der Warteschlange, begrenzte Laufzeit (die Quelle nennt irrtümlich einen Preis für 12 Monate)</translation>
    </message>
    <message>
        <source>new price from %1</source>
        <translation>neuer Preis ab %1</translation>
    </message>
    <message>
        <source>sold on OpenShift as containers as well</source>
        <translation>auf OpenShift auch als Container verkauft</translation>
    </message>
    <message>
        <source>same price in the 2026-02 generated list and on 2026-09-25</source>
        <translation>gleicher Preis in der erzeugten Liste von 2026-02 und am 2026-09-25</translation>
    </message>
    <message>
        <source>GPU + %1 vCPU + %2 GiB</source>
        <translation>GPU + %1 vCPU + %2 GiB</translation>
    </message>
    <message>
        <source>boot disk excluded</source>
        <translation>ohne Startdatenträger</translation>
    </message>
    <message>
        <source>this size is sold as spot/flex only, list price shown</source>
        <translation>diese Größe gibt es nur als Spot/Flex, gezeigt ist der Listenpreis</translation>
    </message>
    <message>
        <source>no 12-month row in the feed</source>
        <translation>keine Zeile für 12 Monate in den Daten</translation>
    </message>
    <message>
        <source>short dated reservation in day units</source>
        <translation>kurze Reservierung in Tagen</translation>
    </message>
    <message>
        <source>short dated reservation</source>
        <translation>kurze Reservierung</translation>
    </message>
    <message>
        <source>term not stated in the source</source>
        <translation>Laufzeit in der Quelle nicht genannt</translation>
    </message>
    <message>
        <source>term and size not stated in the source</source>
        <translation>Laufzeit und Größe in der Quelle nicht genannt</translation>
    </message>
    <message>
        <source>sold in day units: treat the term as 1 day or more</source>
        <translation>in Tagen verkauft: die Laufzeit ist 1 Tag oder mehr</translation>
    </message>
    <message>
        <source>reservation, whole-term total spread over term hours</source>
        <translation>Reservierung, Gesamtpreis auf die Stunden der Laufzeit verteilt</translation>
    </message>
    <message>
        <source>SXM assumed from the 8-GPU flavour</source>
        <translation>wegen der Größe mit 8 GPUs als SXM angenommen</translation>
    </message>
    <message>
        <source>USD %1 per month divided by %2 h</source>
        <translation>USD %1 im Monat geteilt durch %2 h</translation>
    </message>
    <message>
        <source>second-hand figure</source>
        <translation>Zahl aus zweiter Hand</translation>
    </message>
    <message>
        <source>dedicated-server range, delivery unverified</source>
        <translation>Reihe dedizierter Server, Bereitstellung nicht geprüft</translation>
    </message>
    <message>
        <source>setup fee unknown</source>
        <translation>Einrichtungsgebühr unbekannt</translation>
    </message>
    <message>
        <source>cheapest live offer</source>
        <translation>günstigstes laufendes Angebot</translation>
    </message>
    <message>
        <source>same warning</source>
        <translation>gleiche Warnung</translation>
    </message>
    <message>
        <source>us-east-1 zones were %1 in the same file</source>
        <translation>Zonen von us-east-1 lagen in derselben Datei bei %1</translation>
    </message>
    <message>
        <source>spot is one zone&apos;s snapshot</source>
        <translation>Spot ist die Momentaufnahme einer Zone</translation>
    </message>
    <message>
        <source>file carries no date</source>
        <translation>Datei ohne Datum</translation>
    </message>
    <message>
        <source>month approximate</source>
        <translation>Monat ungefähr</translation>
    </message>
    <message>
        <source>middle of five zones (%1)</source>
        <translation>Mitte von fünf Zonen (%1)</translation>
    </message>
    <message>
        <source>middle of five zones</source>
        <translation>Mitte von fünf Zonen</translation>
    </message>
    <message>
        <source>no region offered it that day</source>
        <translation>an jenem Tag bot es keine Region an</translation>
    </message>
    <message>
        <source>vGPU product</source>
        <translation>vGPU-Produkt</translation>
    </message>
    <message>
        <source>2 and 4 GPU sizes have the same per-GPU price</source>
        <translation>die Größen mit 2 und 4 GPUs haben den gleichen Preis je GPU</translation>
    </message>
    <message>
        <source>&quot;starting at&quot;, through sales</source>
        <translation>„starting at“, über den Vertrieb</translation>
    </message>
    <message>
        <source>bare metal delivery and term unverified</source>
        <translation>Bare Metal und Laufzeit nicht geprüft</translation>
    </message>
    <message>
        <source>preemptible</source>
        <translation>unterbrechbar</translation>
    </message>
    <message>
        <source>second-hand figure, the source could not re-read the vendor page</source>
        <translation>Zahl aus zweiter Hand, die Quelle konnte die Seite des Anbieters nicht noch einmal lesen</translation>
    </message>
    <message>
        <source>runs on %1</source>
        <translation>läuft auf %1</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>source warns the price obtained is often 2-3 times higher</source>
        <translation>die Quelle warnt, der erzielte Preis sei oft 2- bis 3-mal so hoch</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>vendor price page failed to open on %1</source>
        <translation>die Preisseite des Anbieters ließ sich am %1 nicht öffnen</translation>
    </message>
    <message>
        <source>EUR %1 per month at %2 USD/EUR divided by %3 h</source>
        <translation>EUR %1 im Monat zu %2 USD/EUR geteilt durch %3 h</translation>
    </message>
    <message>
        <source>Max-Q 300 W card</source>
        <translation>Max-Q-Karte mit 300 W</translation>
    </message>
    <message>
        <source>plus setup fee</source>
        <translation>zuzüglich Einrichtungsgebühr</translation>
    </message>
    <message>
        <source>1-3 days to provision</source>
        <translation>1–3 Tage bis zur Bereitstellung</translation>
    </message>
    <message>
        <source>EUR %1 per hour at %2 USD/EUR</source>
        <translation>EUR %1 je Stunde zu %2 USD/EUR</translation>
    </message>
    <message>
        <source>one-time setup fee EUR %1</source>
        <translation>einmalige Einrichtungsgebühr EUR %1</translation>
    </message>
    <message>
        <source>price above the January reading</source>
        <translation>Preis über der Ablesung vom Januar</translation>
    </message>
    <message>
        <source>GPU model not named in the source</source>
        <translation>GPU-Modell in der Quelle nicht genannt</translation>
    </message>
    <message>
        <source>RTX PRO 6000 is general knowledge, unverified</source>
        <translation>RTX PRO 6000 ist Allgemeinwissen, nicht geprüft</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>bare metal on spot</source>
        <translation>Bare Metal als Spot</translation>
    </message>
    <message>
        <source>V100 form factor not stated</source>
        <translation>Bauform der V100 nicht genannt</translation>
    </message>
    <message>
        <source>SXM2 assumed from the 8-GPU node</source>
        <translation>wegen des Knotens mit 8 GPUs als SXM2 angenommen</translation>
    </message>
    <message>
        <source>there is no built-in sample %1; choose one from the Samples menu</source>
        <translation>es gibt kein eingebautes Beispiel %1; wählen Sie eines aus dem Menü der Beispiele</translation>
    </message>
    <message>
        <source>5 in 100 are below</source>
        <translation>5 von 100 liegen darunter</translation>
    </message>
    <message>
        <source>5 in 100 are above</source>
        <translation>5 von 100 liegen darüber</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 is no presentation; give a .pptx file</source>
        <translation>%1 ist keine Präsentation; geben Sie eine .pptx-Datei an</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <translation>%1 (der erste von %2 Fällen)</translation>
    </message>
    <message>
        <source>%1, %2 of a GPU</source>
        <translation>%1, %2 einer GPU</translation>
    </message>
    <message>
        <source>hour %1, %2</source>
        <translation>Stunde %1, %2</translation>
    </message>
    <message>
        <source> (or: %1)</source>
        <translation> (oder: %1)</translation>
    </message>
    <message>
        <source>%1 holds macros; save it as an ordinary .pptx first</source>
        <translation>%1 enthält Makros; speichern Sie die Datei zuerst als gewöhnliche .pptx</translation>
    </message>
    <message>
        <source>%1 is in the strict variant of the format; save it as an ordinary .pptx first</source>
        <translation>%1 liegt in der strengen Variante des Formats vor; speichern Sie die Datei zuerst als gewöhnliche .pptx</translation>
    </message>
    <message>
        <source>%1 has slides of a size that no chart fits on; choose 16:9 or 4:3 in it</source>
        <translation>%1 hat Folien einer Größe, auf die kein Diagramm passt; wählen Sie darin 16:9 oder 4:3</translation>
    </message>
    <message>
        <source>%1 has a slide master without layouts; save it again or take another template</source>
        <translation>%1 hat einen Folienmaster ohne Layouts; speichern Sie die Datei noch einmal, oder nehmen Sie eine andere Vorlage</translation>
    </message>
    <message>
        <source>%1 lists a slide that it does not hold; save it again</source>
        <translation>%1 führt eine Folie auf, die nicht darin ist; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>%1 has no number left for another slide; save it again</source>
        <translation>%1 hat keine Nummer mehr für eine weitere Folie; speichern Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>only in the first profile</source>
        <translation>nur im ersten Profil</translation>
    </message>
    <message>
        <source>only in the second profile</source>
        <translation>nur im zweiten Profil</translation>
    </message>
    <message>
        <source>the versions of the method differ</source>
        <translation>die Versionen des Verfahrens sind verschieden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs</source>
        <translation>„%1“ ist verschieden</translation>
    </message>
    <message>
        <source>the units differ</source>
        <translation>die Einheiten sind verschieden</translation>
    </message>
    <message>
        <source>one side is %1</source>
        <translation>eine Seite ist %1</translation>
    </message>
    <message>
        <source>one side has fewer than two rounds with a value above 0</source>
        <translation>eine Seite hat weniger als zwei Runden mit einem Wert über 0</translation>
    </message>
    <message>
        <source>the probe&apos;s process ended without a result; run again, and report it if it stays</source>
        <translation>der Prozess der Messprobe endete ohne Ergebnis; messen Sie noch einmal, und melden Sie es, wenn es bleibt</translation>
    </message>
    <message>
        <source>the probe&apos;s process was ended by signal %1; run again, and report it if it stays</source>
        <translation>der Prozess der Messprobe wurde durch Signal %1 beendet; messen Sie noch einmal, und melden Sie es, wenn es bleibt</translation>
    </message>
    <message>
        <source>the probe&apos;s process could not do its work (code %1); run again, and report it if it stays</source>
        <translation>der Prozess der Messprobe konnte seine Arbeit nicht tun (Code %1); messen Sie noch einmal, und melden Sie es, wenn es bleibt</translation>
    </message>
    <message>
        <source>%1 MB/s for %2 s, then %3 MB/s: the device has a burst limit; the later value is used</source>
        <translation>%1 MB/s für %2 s, dann %3 MB/s: Das Gerät hat eine Grenze für Spitzen; der spätere Wert gilt</translation>
    </message>
    <message>
        <source>the driver did not accept %1 operation while the GPU was held back, not even after halving the batch three times; no value</source>
        <translation>der Treiber nahm %1 Operation nicht an, während die GPU zurückgehalten war, auch nicht nach dreimaligem Halbieren; kein Wert</translation>
    </message>
    <message>
        <source>the driver did not accept %1 operations while the GPU was held back, not even after halving the batch three times; no value</source>
        <translation>der Treiber nahm %1 Operationen nicht an, während die GPU zurückgehalten war, auch nicht nach dreimaligem Halbieren; kein Wert</translation>
    </message>
    <message>
        <source>line %1 has text after a closing quote; put the whole field in quotes</source>
        <translation>Zeile %1 hat Text nach einem schließenden Anführungszeichen; setzen Sie das ganze Feld in Anführungszeichen</translation>
    </message>
    <message>
        <source>line %1 has %2 fields, the header has %3</source>
        <translation>Zeile %1 hat %2 Felder, die Kopfzeile hat %3</translation>
    </message>
    <message>
        <source>there is no line with column names</source>
        <translation>es gibt keine Zeile mit Spaltennamen</translation>
    </message>
    <message>
        <source>column %1 is named twice</source>
        <translation>die Spalte %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>has no column %1</source>
        <translation>die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>%1 stands twice; remove one of the rows</source>
        <translation>%1 steht zweimal; entfernen Sie eine der Zeilen</translation>
    </message>
    <message>
        <source>the folder cannot be made; name one that can be written</source>
        <translation>der Ordner lässt sich nicht anlegen; nennen Sie einen, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>line %1 opens a quote that is never closed</source>
        <translation>Zeile %1 öffnet ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>line %1: more GPU-hours than can be; look at the quantity</source>
        <translation>Zeile %1: mehr GPU-Stunden, als es geben kann; prüfen Sie die Menge</translation>
    </message>
    <message>
        <source>line %1: more GPUs at one time than can be added up; look at the GPU column</source>
        <translation>Zeile %1: mehr GPUs zugleich, als sich addieren lassen; prüfen Sie die GPU-Spalte</translation>
    </message>
    <message>
        <source>no memory for a connection</source>
        <translation>kein Speicher für eine Verbindung</translation>
    </message>
    <message>
        <source>the server answers %1 without saying where to go</source>
        <translation>der Server antwortet %1, ohne ein Ziel zu nennen</translation>
    </message>
    <message>
        <source>the server sends elsewhere, to an address that cannot be read</source>
        <translation>der Server verweist auf eine Adresse, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>the server sends to another one, %1, which does not get the query or the token; give that address if it is right</source>
        <translation>der Server verweist auf einen anderen, %1, der weder Abfrage noch Token erhält; geben Sie diese Adresse an, wenn sie stimmt</translation>
    </message>
    <message>
        <source>the server sends in circles</source>
        <translation>der Server verweist im Kreis</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB; ask for a shorter time, a longer step or fewer series</source>
        <translation>die Antwort ist größer als %1 MiB; fragen Sie eine kürzere Zeit oder weniger Reihen ab, oder nehmen Sie einen längeren Schritt</translation>
    </message>
    <message>
        <source>the host&apos;s name is not known; look at the address and the network</source>
        <translation>der Name des Hosts ist nicht bekannt; prüfen Sie Adresse und Netz</translation>
    </message>
    <message>
        <source>nothing answers there; look at the address and the port</source>
        <translation>dort antwortet nichts; prüfen Sie Adresse und Port</translation>
    </message>
    <message>
        <source>no whole answer within %1 s; ask for a shorter time, or allow more</source>
        <translation>keine vollständige Antwort in %1 s; fragen Sie eine kürzere Zeit ab, oder erhöhen Sie das Zeitlimit</translation>
    </message>
    <message>
        <source>its certificate is not trusted; give the file of your certificate authority, or look whether this is the right server</source>
        <translation>dem Zertifikat wird nicht vertraut; geben Sie die Datei Ihrer Zertifizierungsstelle an, oder prüfen Sie, ob es der richtige Server ist</translation>
    </message>
    <message>
        <source>no secure connection could be made; look whether the server speaks https there</source>
        <translation>keine sichere Verbindung möglich; prüfen Sie, ob der Server dort https spricht</translation>
    </message>
    <message>
        <source>the connection broke off before the answer was whole; try again</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the fetch failed: %1</source>
        <translation>der Abruf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the server refuses access (%1); look at the token</source>
        <translation>der Server verweigert den Zugriff (%1); prüfen Sie das Token</translation>
    </message>
    <message>
        <source>there is no Prometheus at this address (404); look at the path</source>
        <translation>unter dieser Adresse gibt es kein Prometheus (404); prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <translation>der Server antwortet %1</translation>
    </message>
    <message>
        <source>not all of the range came within %1 s; ask for a shorter time, or allow more</source>
        <translation>nicht der ganze Zeitraum kam in %1 s; fragen Sie eine kürzere Zeit ab, oder erhöhen Sie das Zeitlimit</translation>
    </message>
    <message>
        <source>paid %1, modeled %2</source>
        <translation>bezahlt %1, im Modell %2</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; they agree</source>
        <translation>bezahlt %1, im Modell %2; sie stimmen überein</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; the plan does not use this tier</source>
        <translation>bezahlt %1, im Modell %2; der Plan nutzt diese Preisstufe nicht</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; the bill has nothing in this tier</source>
        <translation>bezahlt %1, im Modell %2; die Rechnung hat in dieser Preisstufe nichts</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; most of the difference is commitment that was paid and not used</source>
        <translation>bezahlt %1, im Modell %2; das meiste am Unterschied ist Festbuchung, die bezahlt und nicht genutzt wurde</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; most of the difference is the price of a GPU-hour</source>
        <translation>bezahlt %1, im Modell %2; das meiste am Unterschied ist der Preis einer GPU-Stunde</translation>
    </message>
    <message>
        <source>paid %1, modeled %2; most of the difference is the number of GPU-hours (%3 paid, %4 modeled)</source>
        <translation>bezahlt %1, im Modell %2; das meiste am Unterschied ist die Zahl der GPU-Stunden (%3 bezahlt, %4 im Modell)</translation>
    </message>
    <message>
        <source>monthly list price 7000</source>
        <translation>monatlicher Listenpreis 7000</translation>
    </message>
    <message>
        <source>monthly list price 45696</source>
        <translation>monatlicher Listenpreis 45696</translation>
    </message>
    <message>
        <source>no plan has an offer to run on; choose one</source>
        <translation>kein Plan hat ein Angebot, auf dem er laufen könnte; wählen Sie eines</translation>
    </message>
    <message>
        <source>the question, the horizon, the date</source>
        <translation>die Frage, der Horizont, das Datum</translation>
    </message>
    <message>
        <source>the answer, the three plans, cost by part</source>
        <translation>die Antwort, die drei Pläne, die Kosten nach Teilen</translation>
    </message>
    <message>
        <source>why, and what would change the answer</source>
        <translation>warum, und was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>from the runner-up&apos;s cost to the winner&apos;s, term by term</source>
        <translation>von den Kosten des Zweitbesten zu denen des Gewinners, Teil für Teil</translation>
    </message>
    <message>
        <source>where each dollar goes</source>
        <translation>wohin jeder Dollar geht</translation>
    </message>
    <message>
        <source>cost against bare-metal nodes</source>
        <translation>Kosten über Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>the busiest week and what serves it</source>
        <translation>die Woche mit der höchsten Last, und was sie bedient</translation>
    </message>
    <message>
        <source>the load-duration curve</source>
        <translation>die Lastdauerlinie</translation>
    </message>
    <message>
        <source>speed of the plans and efficiency of the tiers</source>
        <translation>Tempo der Pläne und Effizienz der Preisstufen</translation>
    </message>
    <message>
        <source>which plan wins over the two inputs that matter most</source>
        <translation>welcher Plan je nach den zwei wichtigsten Eingaben gewinnt</translation>
    </message>
    <message>
        <source>what if we are wrong, chances of the plans, what moves the cost</source>
        <translation>was, wenn wir falschliegen, Wahrscheinlichkeiten der Pläne, was die Kosten bewegt</translation>
    </message>
    <message>
        <source>a slide for each further scenario of the file</source>
        <translation>eine Folie für jedes weitere Szenario der Datei</translation>
    </message>
    <message>
        <source>offers with price, date and source; what is not included</source>
        <translation>Angebote mit Preis, Datum und Quelle; was nicht enthalten ist</translation>
    </message>
    <message>
        <source>demand, overheads and operations with their sources</source>
        <translation>Bedarf, Overheads und Betrieb mit ihren Quellen</translation>
    </message>
    <message>
        <source>some times have a zone of their own: the others are taken as UTC until you say</source>
        <translation>einige Zeiten haben eine eigene Zone: Die anderen gelten als UTC, bis Sie eine angeben</translation>
    </message>
    <message>
        <source>no date has a number above 12 that would tell: taken as day before month until you say</source>
        <translation>in keinem Datum verrät eine Zahl über 12 die Reihenfolge: als Tag vor Monat gelesen, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>its numbers are days since 1900 with decimals, as a spreadsheet counts them</source>
        <translation>ihre Zahlen sind Tage seit 1900 mit Nachkommastellen, wie eine Tabellenkalkulation sie zählt</translation>
    </message>
    <message>
        <source>CPU, memory and the disk under test are loaded for the time of the run; GPUs, where there are any, as well</source>
        <translation>CPU, Speicher und der Datenträger, der gemessen wird, sind während des Laufs belastet; GPUs, wo es welche gibt, ebenfalls</translation>
    </message>
    <message>
        <source>every mark in a number has three digits after it, as decimals or thousands may have: the comma is taken as decimal mark until you say</source>
        <translation>nach jedem Punkt oder Komma in einer Zahl stehen drei Ziffern, wie bei Dezimalstellen oder Tausendern: Das Komma gilt als Dezimalzeichen, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>every mark in a number has three digits after it, as decimals or thousands may have: the point is taken as decimal mark until you say</source>
        <translation>nach jedem Punkt oder Komma in einer Zahl stehen drei Ziffern, wie bei Dezimalstellen oder Tausendern: Der Punkt gilt als Dezimalzeichen, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>%1 has a first line longer than 256 KiB, so that its columns cannot be told; look whether its lines end with a line feed</source>
        <translation>%1 hat eine erste Zeile von mehr als 256 KiB, sodass die Spalten nicht zu erkennen sind; prüfen Sie, ob die Zeilen mit einem Zeilenvorschub enden</translation>
    </message>
    <message>
        <source>duration %1 is no time span; seconds, or min, h and d after the number</source>
        <translation>die Laufzeit %1 ist keine Zeitspanne; Sekunden, oder min, h und d hinter der Zahl</translation>
    </message>
    <message>
        <source>its numbers are microseconds since 1970</source>
        <translation>ihre Zahlen sind Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>its numbers are nanoseconds since 1970</source>
        <translation>ihre Zahlen sind Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>sie zählt die Zeilen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>of its name, it is no number of GPUs</source>
        <translation>dem Namen nach ist sie keine Zahl von GPUs</translation>
    </message>
    <message>
        <source>another column is named GPUs</source>
        <translation>eine andere Spalte ist nach GPUs benannt</translation>
    </message>
    <message>
        <source>of its name, it is not what was used</source>
        <translation>dem Namen nach ist sie nicht, was genutzt wurde</translation>
    </message>
    <message>
        <source>another column has what was held</source>
        <translation>eine andere Spalte hat, was belegt war</translation>
    </message>
    <message>
        <source>another column is the sum of it and others</source>
        <translation>eine andere Spalte ist die Summe aus ihr und weiteren</translation>
    </message>
    <message>
        <source>every column is one GPU</source>
        <translation>jede Spalte ist eine GPU</translation>
    </message>
    <message>
        <source>jobs are counted in seconds, as their durations are</source>
        <translation>Jobs werden in Sekunden gezählt, wie ihre Dauern</translation>
    </message>
    <message>
        <source>%1: the column %2 begins with %3, which is no time known here; write times like 2025-03-10T09:00:00Z</source>
        <translation>%1: Die Spalte %2 beginnt mit %3, und das ist keine Zeit, die hier bekannt ist; schreiben Sie Zeiten wie 2025-03-10T09:00:00Z</translation>
    </message>
    <message>
        <source>%1: date and time of day stand in two columns, %2 and %3; put them into one, like 2025-03-10 09:00</source>
        <translation>%1: Datum und Uhrzeit stehen in zwei Spalten, %2 und %3; schreiben Sie beide in eine, wie 2025-03-10 09:00</translation>
    </message>
    <message>
        <source>the quantity %1 is no number</source>
        <translation>die Menge %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the row has no quantity, so that it counts as no GPUs</source>
        <translation>die Zeile hat keine Menge und zählt deshalb als null GPUs</translation>
    </message>
    <message>
        <source>the quantity is in %1, which is no time of machines or GPUs, so that the row counts as a cost without GPUs</source>
        <translation>die Menge ist in %1 angegeben; das ist keine Zeit von Maschinen oder GPUs, sodass die Zeile als Kosten ohne GPUs zählt</translation>
    </message>
    <message>
        <source>the correction takes %1 GPU-hours more off the hour %2 than the bill has in it</source>
        <translation>die Korrektur nimmt %1 GPU-Stunden mehr von der Stunde %2 weg, als die Rechnung dort hat</translation>
    </message>
    <message>
        <source>whether %1 is a machine of its own is not known here, so that it counts as a cost without GPUs</source>
        <translation>ob %1 eine eigene Maschine ist, ist hier nicht bekannt; es zählt als Kosten ohne GPUs</translation>
    </message>
    <message>
        <source>the series is about %1, not about GPUs</source>
        <translation>die Reihe handelt von %1, nicht von GPUs</translation>
    </message>
    <message>
        <source>nothing was read of series %1 for %2 after %3, so that what the counter grew by is spread evenly over that time</source>
        <translation>die Reihe %1 hat %2 lang ab %3 keinen Wert, sodass der Zuwachs des Zählers gleichmäßig auf diese Zeit verteilt wird</translation>
    </message>
    <message>
        <source>GPU-hours of %1 h a row, spread evenly over them</source>
        <translation>GPU-Stunden von %1 h je Zeile, gleichmäßig darauf verteilt</translation>
    </message>
    <message>
        <source>it is named GPU-hours and does not only grow: those of the row&apos;s time</source>
        <translation>sie ist nach GPU-Stunden benannt und wächst nicht nur: die der Zeit ihrer Zeile</translation>
    </message>
    <message>
        <source>%1 values, together %2 GPU-hours</source>
        <translation>%1 Werte, zusammen %2 GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 values together %2 GPU-hours</source>
        <translation>%1 Werte zusammen %2 GPU-Stunden</translation>
    </message>
    <message>
        <source>no known metric is named: values up to %1 with fractions are taken as per cent until you say</source>
        <translation>keine bekannte Metrik ist genannt: Werte bis %1 mit Nachkommastellen gelten als Prozent, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>no known metric is named: values up to %1 of single GPUs are taken as per cent until you say</source>
        <translation>keine bekannte Metrik ist genannt: Werte bis %1 einzelner GPUs gelten als Prozent, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>no known metric is named: values below 1 are taken as shares until you say</source>
        <translation>keine bekannte Metrik ist genannt: Werte unter 1 gelten als Anteile, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>no known metric is named: values that look like counts are taken as GPUs until you say</source>
        <translation>keine bekannte Metrik ist genannt: Werte, die wie Anzahlen aussehen, gelten als GPUs, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>it is a table, as Grafana saves an answer of Prometheus</source>
        <translation>es ist eine Tabelle, wie Grafana eine Antwort von Prometheus speichert</translation>
    </message>
    <message>
        <source>it is not about GPUs</source>
        <translation>sie handelt nicht von GPUs</translation>
    </message>
    <message>
        <source>%1 is neither JSON nor a table; save what /api/v1/query_range gives</source>
        <translation>%1 ist weder JSON noch eine Tabelle; speichern Sie, was /api/v1/query_range liefert</translation>
    </message>
    <message>
        <source>%1 has %2, which does not say how busy whole GPUs are; ask for DCGM_FI_DEV_GPU_UTIL</source>
        <translation>%1 hat %2, was nicht sagt, wie beschäftigt ganze GPUs sind; fragen Sie DCGM_FI_DEV_GPU_UTIL ab</translation>
    </message>
    <message>
        <source>%1 fields, but the header has %2; if a comma is the decimal mark, write 1.5</source>
        <translation>%1 Felder, aber die Kopfzeile hat %2; wenn das Komma das Dezimalzeichen ist, schreiben Sie dafür einen Punkt</translation>
    </message>
    <message>
        <source>two columns are called gpus; name one of them otherwise</source>
        <translation>zwei Spalten heißen gpus; benennen Sie eine davon anders</translation>
    </message>
    <message>
        <source>a zero byte at line %1, column %2, where JSON text has none; save the file anew</source>
        <translation>ein Nullbyte in Zeile %1, Spalte %2, wo JSON-Text keines hat; speichern Sie die Datei neu</translation>
    </message>
    <message>
        <source>a time outside 2000 to 2100</source>
        <translation>eine Zeit außerhalb von 2000 bis 2100</translation>
    </message>
    <message>
        <source>it stands beside a column of days</source>
        <translation>sie steht neben einer Spalte von Tagen</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid&apos;s last node is in use %2 of the time, less than that by price alone, but without it some of the work could not be served</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist; der letzte Knoten des Hybrids ist es %2 der Zeit, nach dem Preis allein zu wenig, aber ohne ihn bliebe ein Teil der Arbeit unbedient</translation>
    </message>
    <message>
        <source>no split serves all of this demand; every count of nodes was tried</source>
        <translation>keine Aufteilung bedient diesen ganzen Bedarf; jede Zahl von Knoten wurde versucht</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to 1000000, or empty</source>
        <translation>%1 muss eine ganze Zahl von 1 bis 1000000 oder leer sein</translation>
    </message>
    <message>
        <source>%1 is not usd_per_gpu_hour times gpus_per_node; correct the one that is wrong</source>
        <translation>%1 ist nicht usd_per_gpu_hour mal gpus_per_node; berichtigen Sie den falschen Wert</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>mit Datum in der Zukunft</translation>
    </message>
    <message>
        <source>%1 is read as well and would be overwritten; give another name to write to</source>
        <translation>%1 wird auch gelesen und würde überschrieben; geben Sie einen anderen Namen zum Schreiben an</translation>
    </message>
    <message>
        <source>%1 belongs to the whole file and cannot be changed from within a scenario</source>
        <translation>%1 gehört zur ganzen Datei und kann nicht aus einem Szenario heraus geändert werden</translation>
    </message>
    <message>
        <source>the charge is for %1 hours, so that nights and peaks are not in the curve</source>
        <translation>der Posten gilt für %1 Stunden, Nächte und Spitzen sind also nicht in der Kurve</translation>
    </message>
    <message>
        <source>the term of &apos;%1&apos; (%2 h) exceeds the horizon (%3 h): committed nodes cost %4 USD within the horizon, which is counted, and %5 USD to the end of the terms</source>
        <translation>die Laufzeit von &apos;%1&apos; (%2 h) reicht über den Horizont (%3 h) hinaus: Fest gebuchte Knoten kosten %4 USD innerhalb des Horizonts, was gezählt wird, und %5 USD bis zum Ende der Laufzeiten</translation>
    </message>
    <message>
        <source>the term of &apos;%1&apos; (%2 h) exceeds the horizon (%3 h): committed nodes cost %4 USD within the horizon and %5 USD to the end of the terms, which is counted</source>
        <translation>die Laufzeit von &apos;%1&apos; (%2 h) reicht über den Horizont (%3 h) hinaus: Fest gebuchte Knoten kosten %4 USD innerhalb des Horizonts und %5 USD bis zum Ende der Laufzeiten, was gezählt wird</translation>
    </message>
    <message>
        <source>in the plan bare metal, %1</source>
        <translation>im Plan Bare Metal: %1</translation>
    </message>
    <message>
        <source>in the plan virtual, %1</source>
        <translation>im Plan Virtuell: %1</translation>
    </message>
    <message>
        <source>in the plan hybrid, %1</source>
        <translation>im Plan Hybrid: %1</translation>
    </message>
    <message>
        <source>overheads typed in, no source noted, not calibrated</source>
        <translation>Overheads eingegeben, ohne Quellenangabe, nicht kalibriert</translation>
    </message>
    <message>
        <source>there is no demand to serve, so no plan wins anywhere. Add demand to a workload</source>
        <translation>es gibt keinen Bedarf zu bedienen, also gewinnt nirgends ein Plan. Fügen Sie einem Workload Bedarf hinzu</translation>
    </message>
    <message>
        <source>both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no disturbance either, as the machines are of different kinds</source>
        <translation>beide Profile stammen von %1: Ein Unterschied zwischen ihnen ist keine Verlangsamung einer Bereitstellung und setzt auch keine Störung, da die Maschinen verschiedener Art sind</translation>
    </message>
    <message>
        <source>both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no disturbance either, as the first profile does not say what kind of machine it is from</source>
        <translation>beide Profile stammen von %1: Ein Unterschied zwischen ihnen ist keine Verlangsamung einer Bereitstellung und setzt auch keine Störung, da das erste Profil nicht sagt, von welcher Art Maschine es stammt</translation>
    </message>
    <message>
        <source>both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no disturbance either, as the second profile does not say what kind of machine it is from</source>
        <translation>beide Profile stammen von %1: Ein Unterschied zwischen ihnen ist keine Verlangsamung einer Bereitstellung und setzt auch keine Störung, da das zweite Profil nicht sagt, von welcher Art Maschine es stammt</translation>
    </message>
    <message>
        <source>both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no disturbance either, as neither profile says what kind of machine it is from</source>
        <translation>beide Profile stammen von %1: Ein Unterschied zwischen ihnen ist keine Verlangsamung einer Bereitstellung und setzt auch keine Störung, da keines der Profile sagt, von welcher Art Maschine es stammt</translation>
    </message>
    <message>
        <source>machine: neither profile describes its own, so that different hardware would not be noticed</source>
        <translation>Maschine: Keines der Profile beschreibt seine, andere Hardware fiele also nicht auf</translation>
    </message>
    <message>
        <source>machine: the first profile does not describe its own, so that different hardware would not be noticed</source>
        <translation>Maschine: Das erste Profil beschreibt seine nicht, andere Hardware fiele also nicht auf</translation>
    </message>
    <message>
        <source>machine: the second profile does not describe its own, so that different hardware would not be noticed</source>
        <translation>Maschine: Das zweite Profil beschreibt seine nicht, andere Hardware fiele also nicht auf</translation>
    </message>
    <message>
        <source>this is a calibration profile, not a scenario; splitpoint-calibrate compare puts two of them side by side, and the Calibrate page applies them to a scenario</source>
        <translation>das ist ein Kalibrierprofil, kein Szenario; splitpoint-calibrate compare stellt zwei davon nebeneinander, und die Seite Kalibrieren wendet sie auf ein Szenario an</translation>
    </message>
    <message>
        <source>time goes back by %1 to %2 in series %3</source>
        <translation>die Zeit springt um %1 zurück auf %2 in Reihe %3</translation>
    </message>
    <message>
        <source>time goes back by %1 to %2 in series %3, so that what the counter grew by counts between the readings around it</source>
        <translation>die Zeit springt um %1 zurück auf %2 in Reihe %3, also zählt der Zuwachs des Zählers zwischen den Ablesungen davor und danach</translation>
    </message>
    <message>
        <source>%1 must be at most %2; leave it empty where it is not known</source>
        <translation>%1 darf höchstens %2 sein; lassen Sie es leer, wenn es nicht bekannt ist</translation>
    </message>
    <message>
        <source>the term must be from 0 to %1 months, or empty where it is not known</source>
        <translation>die Laufzeit muss 0 bis %1 Monate betragen oder leer bleiben, wenn sie nicht bekannt ist</translation>
    </message>
    <message>
        <source>the clock of %1 was below 90 % of its own median in %2 of %3 rounds; values include it and their intervals are wider by the clock that was missing: the power limit held it, as after matrix products; run again, or compare at the same limit</source>
        <translation>der Takt von %1 lag in %2 von %3 Runden unter 90 % seines eigenen Medians; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Die Leistungsgrenze hielt ihn, wie nach Matrixprodukten; messen Sie noch einmal, oder vergleichen Sie bei gleicher Grenze</translation>
    </message>
    <message>
        <source>the clock of %1 was below 90 % of its own median in %2 of %3 rounds, %4 C; values include it and their intervals are wider by the clock that was missing: the power limit held it, as after matrix products; run again, or compare at the same limit</source>
        <translation>der Takt von %1 lag in %2 von %3 Runden unter 90 % seines eigenen Medians, %4 °C; die Werte enthalten das, und ihre Intervalle sind um den fehlenden Takt breiter: Die Leistungsgrenze hielt ihn, wie nach Matrixprodukten; messen Sie noch einmal, oder vergleichen Sie bei gleicher Grenze</translation>
    </message>
    <message>
        <source>the number of GPUs must be a whole number from 1 to %1, or empty where it is not known</source>
        <translation>die Anzahl der GPUs muss eine ganze Zahl von 1 bis %1 sein oder leer bleiben, wenn sie nicht bekannt ist</translation>
    </message>
    <message>
        <source>the cap must be above 0 and at most %1 hours, or empty where there is none</source>
        <translation>die Deckelung muss über 0 und höchstens bei %1 Stunden liegen oder leer bleiben, wenn es keine gibt</translation>
    </message>
    <message>
        <source>%1 is not a set in delivery; add it there, or choose another set for this offer</source>
        <translation>%1 ist kein Satz in delivery; fügen Sie ihn dort hinzu, oder wählen Sie für dieses Angebot einen anderen Satz</translation>
    </message>
    <message>
        <source>there is no scenario %1; there is only %2</source>
        <translation>es gibt kein Szenario %1; es gibt nur %2</translation>
    </message>
    <message>
        <source>name a folder that can be written</source>
        <translation>geben Sie einen beschreibbaren Ordner an</translation>
    </message>
    <message>
        <source>the file is empty; open a copy that has its content</source>
        <translation>die Datei ist leer; öffnen Sie eine Kopie, die ihren Inhalt hat</translation>
    </message>
    <message>
        <source>%1 has no rows below its header; export it again, for a time in which jobs ran</source>
        <translation>%1 hat keine Zeilen unter der Kopfzeile; exportieren Sie die Datei noch einmal, für eine Zeit, in der Jobs liefen</translation>
    </message>
    <message>
        <source>%1 is empty; give a table, or JSON of Prometheus</source>
        <translation>%1 ist leer; geben Sie eine Tabelle oder JSON von Prometheus an</translation>
    </message>
    <message>
        <source>it is a part of the sum</source>
        <translation>sie ist ein Teil der Summe</translation>
    </message>
    <message>
        <source>it is the sum of the columns taken</source>
        <translation>sie ist die Summe der genommenen Spalten</translation>
    </message>
    <message>
        <source>%1 has no values; give a file with at least one row</source>
        <translation>%1 hat keine Werte; geben Sie eine Datei mit mindestens einer Zeile an</translation>
    </message>
    <message>
        <source>%1 has no rows below its header; give a file with at least one row</source>
        <translation>%1 hat keine Zeilen unter der Kopfzeile; geben Sie eine Datei mit mindestens einer Zeile an</translation>
    </message>
    <message>
        <source>%1 profiles of each at different hours would settle it</source>
        <translation>%1 Profile von jeder zu verschiedenen Stunden würden es klären</translation>
    </message>
    <message>
        <source>%1 of %2 profiles of the first machine have it alike; the others do not count</source>
        <translation>%1 von %2 Profilen der ersten Maschine haben sie gleich; die anderen zählen nicht</translation>
    </message>
    <message>
        <source>%1 of %2 profiles of the second machine have it alike; the others do not count</source>
        <translation>%1 von %2 Profilen der zweiten Maschine haben sie gleich; die anderen zählen nicht</translation>
    </message>
    <message>
        <source>%1 on GPU %2: %3 of %4 profiles of the first machine have it alike; the others do not count</source>
        <translation>%1 auf GPU %2: %3 von %4 Profilen der ersten Maschine haben sie gleich; die anderen zählen nicht</translation>
    </message>
    <message>
        <source>%1 on GPU %2: %3 of %4 profiles of the second machine have it alike; the others do not count</source>
        <translation>%1 auf GPU %2: %3 von %4 Profilen der zweiten Maschine haben sie gleich; die anderen zählen nicht</translation>
    </message>
    <message>
        <source>GPU %1 ran at %2 of %3 MHz, held by heat: look at its cooling</source>
        <translation>GPU %1 lief mit %2 von %3 MHz, durch Hitze gebremst: Prüfen Sie ihre Kühlung</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1 has no %2; a fact needs what it says, who says so, when, and how well</source>
        <translation>Zeile %1 hat kein %2; eine Tatsache braucht, was sie sagt, wer es sagt, wann und wie gut belegt</translation>
    </message>
    <message>
        <source>%1; new: %2; the other files are as before</source>
        <translation>%1; neu: %2; die anderen Dateien sind wie zuvor</translation>
    </message>
    <message>
        <source>%1; all files are as before</source>
        <translation>%1; alle Dateien sind wie zuvor</translation>
    </message>
    <message>
        <source>filled with the same hour of the week before or after, or 0 without one</source>
        <translation>mit derselben Stunde der Woche davor oder danach gefüllt, sonst mit 0</translation>
    </message>
    <message>
        <source>%1 of the %2 hours asked for lie outside of the source, which runs from %3 to %4</source>
        <translation>%1 der %2 verlangten Stunden liegen außerhalb der Quelle, die von %3 bis %4 reicht</translation>
    </message>
    <message>
        <source>%1 of the %2 hours asked for lie outside of the source, which runs from hour %3 to hour %4</source>
        <translation>%1 der %2 verlangten Stunden liegen außerhalb der Quelle, die von Stunde %3 bis Stunde %4 reicht</translation>
    </message>
    <message>
        <source>it is named GPU-hours and only grows: taken as a counter until you say</source>
        <translation>sie heißt GPU-Stunden und wächst nur: als Zähler genommen, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>beside a number of GPUs it is what was held of them: taken so until you say</source>
        <translation>neben einer Zahl von GPUs ist sie das davon Belegte: so genommen, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>a number without a unit is taken as seconds until you say, with s, min, h or d after it</source>
        <translation>eine Zahl ohne Einheit gilt als Sekunden, bis Sie es mit s, min, h oder d dahinter anders angeben</translation>
    </message>
    <message>
        <source>the metric counts GPUs that nodes offer, held or not: all of them are taken as held until you say</source>
        <translation>die Metrik zählt GPUs, die Knoten anbieten, belegt oder nicht: Alle gelten als belegt, bis Sie es anders angeben</translation>
    </message>
    <message>
        <source>%1: its columns are the 24 hours of a day; put them into one, with a row for each hour like 2025-03-10 09:00</source>
        <translation>%1: Die Spalten sind die 24 Stunden eines Tages; fassen Sie sie zu einer zusammen, mit einer Zeile je Stunde wie 2025-03-10 09:00</translation>
    </message>
    <message>
        <source>%1 wins below %2 per GPU-hour on demand, with spot in proportion; you are at %3</source>
        <translation>%1 gewinnt unter %2 je On-Demand-GPU-Stunde, mit Spot im gleichen Verhältnis; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>no plan is feasible below %1 per GPU-hour on demand, with spot in proportion; you are at %2</source>
        <translation>kein Plan ist machbar unter %1 je On-Demand-GPU-Stunde, mit Spot im gleichen Verhältnis; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>%1 wins above %2 per GPU-hour on demand, with spot in proportion; you are at %3</source>
        <translation>%1 gewinnt über %2 je On-Demand-GPU-Stunde, mit Spot im gleichen Verhältnis; Sie liegen bei %3</translation>
    </message>
    <message>
        <source>no plan is feasible above %1 per GPU-hour on demand, with spot in proportion; you are at %2</source>
        <translation>kein Plan ist machbar über %1 je On-Demand-GPU-Stunde, mit Spot im gleichen Verhältnis; Sie liegen bei %2</translation>
    </message>
    <message>
        <source>a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid&apos;s last node is in use %2 of the time, less than that by price alone, but with one node less the hybrid costs more</source>
        <translation>eine Bare-Metal-GPU macht sich bezahlt, wenn sie mehr als %1 der Stunden in Gebrauch ist; der letzte Knoten des Hybrids ist es %2 der Zeit, nach dem Preis allein zu wenig, aber mit einem Knoten weniger kostet der Hybrid mehr</translation>
    </message>
    <message>
        <source>bare metal never pays at these prices alone: it would have to be in use %1 of the time; the answer has it for what prices leave out, such as fixed costs, whole instances, or work that may run nowhere else</source>
        <translation>Bare Metal lohnt sich allein nach diesen Preisen nie: Es müsste %1 der Zeit in Gebrauch sein; die Antwort enthält es wegen dessen, was in Preisen fehlt, wie Fixkosten, ganze Instanzen oder Arbeit, die nirgends sonst laufen darf</translation>
    </message>
    <message>
        <source>%1: in %2 work is left undone with %3; it is counted as bought elsewhere, for %4 on average over all futures</source>
        <translation>%1: In %2 bleibt Arbeit liegen (%3); sie zählt als anderswo gekauft, im Mittel über alle Zukünfte für %4</translation>
    </message>
    <message>
        <source>knowing the future would save nothing: what is left undone costs no more elsewhere than the best plan that serves everything</source>
        <translation>die Zukunft zu kennen würde nichts sparen: Was liegen bleibt, kostet anderswo nicht mehr als der beste Plan, der alles bedient</translation>
    </message>
    <message>
        <source>%1 must be above 0, or empty where there is none</source>
        <translation>%1 muss über 0 sein oder leer bleiben, wenn es keine gibt</translation>
    </message>
    <message>
        <source>no hour of what is below it is above this many useful GPUs; layers above it and growth of the workload come after, %1</source>
        <translation>keine Stunde dessen, was darunter liegt, ist über so vielen nutzbaren GPUs; Ebenen darüber und das Wachstum des Workloads kommen danach, %1</translation>
    </message>
    <message>
        <source>standard deviation of the noise at its knots as a share of the curve; above 0.577 the noise is cut where it would fall below 0, which raises the mean, at 1 by 7.7 %, %1</source>
        <translation>Standardabweichung des Rauschens an seinen Knoten als Anteil der Kurve; über 0.577 wird es gekappt, wo es unter 0 fiele, was das Mittel hebt, bei 1 um 7.7 %, %1</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 rounds; what was measured is kept, run again for all of it</source>
        <translation>nach %1 von %2 Runden angehalten; was gemessen wurde, bleibt erhalten, messen Sie für alles erneut</translation>
    </message>
    <message>
        <source>name a folder that can be written, with -o</source>
        <translation>geben Sie mit -o einen beschreibbaren Ordner an</translation>
    </message>
    <message>
        <source>%1 has no column of times: one without a name that only grows may be GPUs; give each row its time, or name the columns in a first line like hour,gpus</source>
        <translation>%1 hat keine Spalte mit Zeiten: Eine ohne Namen, die nur wächst, kann GPUs enthalten; geben Sie jeder Zeile ihre Zeit, oder benennen Sie die Spalten in einer ersten Zeile wie hour,gpus</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels; the files read here need fewer than 10</source>
        <translation>tiefer als %1 Ebenen verschachtelt; die hier gelesenen Dateien brauchen weniger als 10</translation>
    </message>
    <message>
        <source>a curve is changed as a whole: let the path end in demand.curve and the value hold %1</source>
        <translation>eine Kurve wird als Ganzes geändert: Lassen Sie den Pfad auf demand.curve enden und den Wert %1 enthalten</translation>
    </message>
    <message>
        <source>%1 and %2 differ by less than %3: %4 per useful GPU-hour</source>
        <translation>%1 und %2 unterscheiden sich um weniger als %3: %4 je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>smaller parts</source>
        <translation>kleinere Teile</translation>
    </message>
    <message>
        <source>no single unknown decides by more than the error of the sample</source>
        <translation>keine einzelne Unbekannte entscheidet mehr als der Stichprobenfehler</translation>
    </message>
    <message>
        <source>EXAMPLE DATA</source>
        <translation>BEISPIELDATEN</translation>
    </message>
    <message>
        <source>prices as of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>prices as of %1, %2</source>
        <translation>Preise vom %1, %2</translation>
    </message>
    <message>
        <source>prices as of %1, %2: check them</source>
        <translation>Preise vom %1, %2: bitte prüfen</translation>
    </message>
    <message>
        <source>prices without a date</source>
        <translation>Preise ohne Datum</translation>
    </message>
    <message>
        <source>scenario %1 · %2 · Splitpoint %3</source>
        <translation>Szenario %1 · %2 · Splitpoint %3</translation>
    </message>
    <message>
        <source>%1 decide: %2 of the margin of %3 per useful GPU-hour over %4</source>
        <translation>%1 entscheiden: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4</translation>
    </message>
    <message>
        <source>%1 decide: %2 of the margin of %3 per useful GPU-hour over %4, then %5</source>
        <translation>%1 entscheiden: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4, dann %5</translation>
    </message>
    <message>
        <source>%1 decide: %2 of the margin of %3 per useful GPU-hour over %4, then %5; against it %6</source>
        <translation>%1 entscheiden: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4, dann %5; dagegen: %6</translation>
    </message>
    <message>
        <source>%1 decide: %2 of the margin of %3 per useful GPU-hour over %4; against it %5</source>
        <translation>%1 entscheiden: %2 des Abstands von %3 je nutzbare GPU-Stunde zu %4; dagegen: %5</translation>
    </message>
    <message>
        <source>no overheads given: virtual as fast as bare metal</source>
        <translation>keine Overheads angegeben: virtuell so schnell wie Bare Metal</translation>
    </message>
    <message>
        <source>%1 cannot be imported: its rows lie %2 h apart, and a row holds for a year at most; correct the times, or say how long a row holds (step)</source>
        <translation>%1 lässt sich nicht importieren: Seine Zeilen liegen %2 h auseinander, und eine Zeile gilt höchstens ein Jahr; korrigieren Sie die Zeiten, oder geben Sie an, wie lange eine Zeile gilt (step)</translation>
    </message>
    <message>
        <source>%1 lacks the columns of sacct: %2; run sacct with --parsable2 and --format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES</source>
        <translation>%1 fehlen die Spalten von sacct: %2; rufen Sie sacct mit --parsable2 und --format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES auf</translation>
    </message>
    <message>
        <source>%1 lacks the columns of nvidia-smi: %2; run nvidia-smi with --query-gpu=timestamp,uuid,utilization.gpu and --format=csv</source>
        <translation>%1 fehlen die Spalten von nvidia-smi: %2; rufen Sie nvidia-smi mit --query-gpu=timestamp,uuid,utilization.gpu und --format=csv auf</translation>
    </message>
    <message>
        <source>%1 lacks the columns of %2: %3; export the allocation with them</source>
        <translation>%1 fehlen die Spalten von %2: %3; exportieren Sie die Zuordnung mit ihnen</translation>
    </message>
    <message>
        <source>%1 lacks the columns of %2: %3; export the bill with them</source>
        <translation>%1 fehlen die Spalten von %2: %3; exportieren Sie die Rechnung mit ihnen</translation>
    </message>
    <message>
        <source>%1 has no header of sacct in its first line; run sacct with --parsable2 and without --noheader</source>
        <translation>%1 hat in der ersten Zeile keine Kopfzeile von sacct; rufen Sie sacct mit --parsable2 und ohne --noheader auf</translation>
    </message>
    <message>
        <source>%1 has no header of nvidia-smi in its first line; run nvidia-smi with --format=csv and without noheader</source>
        <translation>%1 hat in der ersten Zeile keine Kopfzeile von nvidia-smi; rufen Sie nvidia-smi mit --format=csv und ohne noheader auf</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Total (USD)</source>
        <translation>Summe (USD)</translation>
    </message>
    <message>
        <source>%1 (USD)</source>
        <translation>%1 (USD)</translation>
    </message>
    <message>
        <source>%1 pays %2 in all: %3 in the first period, at most %4 (%5).</source>
        <translation>%1 zahlt insgesamt %2: %3 im ersten Zeitraum, höchstens %4 (%5).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 a year.</source>
        <translation>%1 im Jahr.</translation>
    </message>
    <message>
        <source>%1 a month.</source>
        <translation>%1 im Monat.</translation>
    </message>
    <message>
        <source>Pinned: %1, unchanged.</source>
        <translation>Angeheftet: %1, unverändert.</translation>
    </message>
    <message>
        <source>Pinned: %1; since then %2 (%3).</source>
        <translation>Angeheftet: %1; seither %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>The months could not be computed. %1</source>
        <translation>Die Monate konnten nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>There is nothing to pay: no plan rents anything.</source>
        <translation>Es ist nichts zu zahlen: Kein Plan mietet etwas.</translation>
    </message>
    <message>
        <source>USD a year</source>
        <translation>USD im Jahr</translation>
    </message>
    <message>
        <source>Infeasible: priced for what it serves.</source>
        <translation>Nicht machbar: Der Preis gilt für das, was bedient wird.</translation>
    </message>
    <message>
        <source>Still owed after the horizon, not in the total: %1.</source>
        <translation>Nach dem Horizont noch geschuldet, nicht in der Summe: %1.</translation>
    </message>
    <message>
        <source>Later: what the last terms cost beyond the horizon.</source>
        <translation>Später: was die letzten Laufzeiten über den Horizont hinaus kosten.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <translation>%1 hat %2 Tage.</translation>
    </message>
    <message>
        <source>%1 up front.</source>
        <translation>%1 vorab.</translation>
    </message>
    <message>
        <source>Monthly use of commitments</source>
        <translation>Monatliche Nutzung der Festbuchungen</translation>
    </message>
    <message>
        <source>of the committed GPU-hours are held</source>
        <translation>der fest gebuchten GPU-Stunden sind belegt</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No plan commits to anything.</source>
        <translation>Kein Plan bucht etwas fest.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Held share of the committed GPU-hours, lowest to highest month: %1.</source>
        <translation>Belegter Anteil der fest gebuchten GPU-Stunden, niedrigster bis höchster Monat: %1.</translation>
    </message>
    <message>
        <source>No plan is feasible.</source>
        <translation>Kein Plan ist machbar.</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>no on-demand offer</source>
        <translation>kein On-Demand-Angebot</translation>
    </message>
    <message>
        <source>not all served</source>
        <translation>nicht alles bedient</translation>
    </message>
    <message>
        <source>nothing to buy</source>
        <translation>nichts zu kaufen</translation>
    </message>
    <message>
        <source>Bare-metal and reserved nodes with their spares, all hours</source>
        <translation>Bare-Metal- und reservierte Knoten mit ihren Ersatzknoten, alle Stunden</translation>
    </message>
    <message>
        <source>Paid once, up front</source>
        <translation>Einmalig vorab bezahlt</translation>
    </message>
    <message>
        <source>GPUs rented by the hour when they are needed</source>
        <translation>GPUs, stundenweise gemietet, wenn sie gebraucht werden</translation>
    </message>
    <message>
        <source>Paid while machines start and before they stop</source>
        <translation>Bezahlt, während Maschinen starten und bevor sie stoppen</translation>
    </message>
    <message>
        <source>People and fixed platform costs</source>
        <translation>Personal und feste Plattformkosten</translation>
    </message>
    <message>
        <source>Moving the overflow between the platforms</source>
        <translation>Transport des Überlaufs zwischen den Plattformen</translation>
    </message>
    <message>
        <source>Your own lines</source>
        <translation>Ihre eigenen Posten</translation>
    </message>
    <message>
        <source>Storage, egress, support and licenses are in none of the totals; add them under Scenario</source>
        <translation>Massenspeicher, ausgehender Datenverkehr, Support und Lizenzen sind in keiner der Summen; fügen Sie sie unter „Szenario“ hinzu</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>Mean month</source>
        <translation>Mittlerer Monat</translation>
    </message>
    <message>
        <source>Total over the months of 730 h in the horizon</source>
        <translation>Summe durch die Monate zu 730 h im Horizont</translation>
    </message>
    <message>
        <source>Dearest month</source>
        <translation>Teuerster Monat</translation>
    </message>
    <message>
        <source>The highest month of the horizon</source>
        <translation>Der höchste Monat des Horizonts</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Everything paid over the horizon</source>
        <translation>Alles, was über den Horizont bezahlt wird</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>Total cost over the useful GPU-hours it delivers</source>
        <translation>Gesamtkosten durch die gelieferten nutzbaren GPU-Stunden</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Committed share of held GPU-hours</source>
        <translation>Fest gebuchter Anteil der belegten GPU-Stunden</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts belegt</translation>
    </message>
    <message>
        <source>Commitment utilization</source>
        <translation>Auslastung der Festbuchung</translation>
    </message>
    <message>
        <source>Held over committed GPU-hours</source>
        <translation>Belegte durch fest gebuchte GPU-Stunden</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>keine vorgehalten</translation>
    </message>
    <message>
        <source>Effective savings rate</source>
        <translation>Effektive Sparquote</translation>
    </message>
    <message>
        <source>1 minus cost over the cost of serving all of it on demand</source>
        <translation>1 minus Kosten durch Kosten, wenn alles mit On-Demand bedient würde</translation>
    </message>
    <message>
        <source>Stranded commitment</source>
        <translation>Überhängende Festbuchung</translation>
    </message>
    <message>
        <source>What the last started terms still cost beyond the horizon; not in the total</source>
        <translation>Was die zuletzt begonnenen Laufzeiten über den Horizont hinaus noch kosten; nicht in der Summe</translation>
    </message>
    <message>
        <source>Full-term commitment</source>
        <translation>Festbuchung über volle Laufzeit</translation>
    </message>
    <message>
        <source>If every started term is paid to its end</source>
        <translation>Wenn jede begonnene Laufzeit bis zum Ende bezahlt wird</translation>
    </message>
    <message>
        <source>Coverage, use and savings</source>
        <translation>Abdeckung, Nutzung und Ersparnis</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>%1 (infeasible)</source>
        <translation>%1 (nicht machbar)</translation>
    </message>
    <message>
        <source>%1: coverage %2, commitment utilization %3, effective savings rate %4</source>
        <translation>%1: Abdeckung %2, Auslastung der Festbuchung %3, effektive Sparquote %4</translation>
    </message>
    <message>
        <source>No plan holds a GPU, so there is nothing to cover or to save.</source>
        <translation>Kein Plan belegt eine GPU, also gibt es nichts abzudecken oder zu sparen.</translation>
    </message>
    <message>
        <source>Savings against serving all of it on demand.</source>
        <translation>Ersparnis gegenüber reinem On-Demand.</translation>
    </message>
    <message>
        <source>No savings rate: on demand alone cannot serve all of it.</source>
        <translation>Keine Sparquote: On-Demand allein kann nicht alles bedienen.</translation>
    </message>
    <message>
        <source>Bars end at %1.</source>
        <translation>Balken enden bei %1.</translation>
    </message>
    <message>
        <source>Paid for time after the horizon</source>
        <translation>Für die Zeit nach dem Horizont bezahlt</translation>
    </message>
    <message>
        <source>What the last started terms cost beyond the horizon; in the total, as terms count to their end, so that nothing is stranded</source>
        <translation>Was die letzten begonnenen Laufzeiten über den Horizont hinaus kosten; in der Summe, da Laufzeiten bis zum Ende zählen, also hängt nichts über</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>%1: %2 bursts, %3 waiting in all; the middle one starts %4, the largest %5</source>
        <translation>%1: %2 Lastspitzen, insgesamt warten %3; die mittlere startet %4, die größte %5</translation>
    </message>
    <message>
        <source>Waiting for capacity, burst by burst</source>
        <translation>Warten auf Kapazität je Lastspitze</translation>
    </message>
    <message>
        <source>bursts over the horizon, the largest first</source>
        <translation>Lastspitzen über den Horizont, die größten zuerst</translation>
    </message>
    <message>
        <source>GPU-hours that wait for a boot</source>
        <translation>GPU-Stunden, die auf das Hochfahren warten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: insgesamt %2</translation>
    </message>
    <message>
        <source>%1 (GPU-hours waiting)</source>
        <translation>%1 (wartende GPU-Stunden)</translation>
    </message>
    <message>
        <source>The bursts could not be computed. %1</source>
        <translation>Die Lastspitzen konnten nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>None: no plan rents GPUs by the hour.</source>
        <translation>Keine: Kein Plan mietet GPUs stundenweise.</translation>
    </message>
    <message>
        <source>None: the machines of these offers boot at once.</source>
        <translation>Keine: Die Maschinen dieser Angebote fahren sofort hoch.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>Every machine that is started makes work wait %1. %2.</source>
        <translation>Jede gestartete Maschine lässt Arbeit %1 warten. %2.</translation>
    </message>
    <message>
        <source>would never finish</source>
        <translation>würde nie fertig</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 lost at the best interval, %2</source>
        <translation>%1 verloren beim besten Intervall, %2</translation>
    </message>
    <message>
        <source>%1 lost at an interval of %2 (%3 at the best, %4)</source>
        <translation>%1 verloren beim Intervall %2 (%3 beim besten, %4)</translation>
    </message>
    <message>
        <source>work between two checkpoints</source>
        <translation>Arbeit zwischen zwei Checkpoints</translation>
    </message>
    <message>
        <source>Lost to interruptions</source>
        <translation>Durch Unterbrechungen verloren</translation>
    </message>
    <message>
        <source>Choose a workload to see what interruptions take.</source>
        <translation>Wählen Sie einen Workload, um zu sehen, was Unterbrechungen kosten.</translation>
    </message>
    <message>
        <source>Lost to interruptions: %1</source>
        <translation>Durch Unterbrechungen verloren: %1</translation>
    </message>
    <message>
        <source>of the time at work</source>
        <translation>der Arbeitszeit</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Mean time between interruptions (h)</source>
        <translation>Mittlere Zeit zwischen Unterbrechungen (h)</translation>
    </message>
    <message>
        <source>Restart and recovery (h)</source>
        <translation>Neustart und Wiederherstellung (h)</translation>
    </message>
    <message>
        <source>Interval in force (h)</source>
        <translation>Geltendes Intervall (h)</translation>
    </message>
    <message>
        <source>Best interval (h)</source>
        <translation>Bestes Intervall (h)</translation>
    </message>
    <message>
        <source>Lost (%)</source>
        <translation>Verloren (%)</translation>
    </message>
    <message>
        <source>%1 may run on none of the offers.</source>
        <translation>%1 darf auf keinem der Angebote laufen.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Nothing interrupts %1: no offer has a rate of interruptions.</source>
        <translation>Nichts unterbricht %1: Kein Angebot hat eine Unterbrechungsrate.</translation>
    </message>
    <message>
        <source>%1 writes no checkpoints, so there is no interval to choose. %2.</source>
        <translation>%1 schreibt keine Checkpoints, daher gibt es kein Intervall zu wählen. %2.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Workload and delivery</source>
        <translation>Workload und Bereitstellung</translation>
    </message>
    <message>
        <source>Component slowdown S</source>
        <translation>Verlangsamung der Komponenten S</translation>
    </message>
    <message>
        <source>Disturbance J</source>
        <translation>Störung J</translation>
    </message>
    <message>
        <source>Interruptions R</source>
        <translation>Unterbrechungen R</translation>
    </message>
    <message>
        <source>Relative speed of the GPU v</source>
        <translation>Relative Geschwindigkeit der GPU v</translation>
    </message>
    <message>
        <source>Efficiency e = v/(S J R)</source>
        <translation>Effizienz e = v/(S J R)</translation>
    </message>
    <message>
        <source>May run there</source>
        <translation>Darf dort laufen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>What a GPU at work loses</source>
        <translation>Was eine arbeitende GPU verliert</translation>
    </message>
    <message>
        <source>extra GPU time over ideal bare metal (above: efficiency)</source>
        <translation>zusätzliche GPU-Zeit gegenüber idealem Bare Metal (darüber: Effizienz)</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No workload may run on any of the offers; look at isolation and placement.</source>
        <translation>Kein Workload darf auf einem der Angebote laufen; prüfen Sie Isolation und Platzierung.</translation>
    </message>
    <message>
        <source>Share of the time at work that is useful: %1.</source>
        <translation>Nutzbarer Anteil der Arbeitszeit: %1.</translation>
    </message>
    <message>
        <source>The speed of the GPU itself is not in it; the table has it.</source>
        <translation>Die Geschwindigkeit der GPU selbst ist nicht enthalten; sie steht in der Tabelle.</translation>
    </message>
    <message>
        <source>it is not interruptible</source>
        <translation>er ist nicht unterbrechbar</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation>Skalierungseffizienz</translation>
    </message>
    <message>
        <source>Choose a workload to see how its jobs scale.</source>
        <translation>Wählen Sie einen Workload, um zu sehen, wie seine Jobs skalieren.</translation>
    </message>
    <message>
        <source>Scaling efficiency: %1</source>
        <translation>Skalierungseffizienz: %1</translation>
    </message>
    <message>
        <source>step time on 1 GPU over that on n, same work a GPU</source>
        <translation>Schrittzeit auf 1 GPU durch die auf n, gleiche Arbeit je GPU</translation>
    </message>
    <message>
        <source>GPUs per job</source>
        <translation>GPUs je Job</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 ends at %2: no fabric between machines.</source>
        <translation>%1 endet bei %2: keine Fabric zwischen Maschinen.</translation>
    </message>
    <message>
        <source>your jobs: %1</source>
        <translation>Ihre Jobs: %1</translation>
    </message>
    <message>
        <source>%1, jobs of %2: scaling efficiency %3.</source>
        <translation>%1, Jobs mit %2: Skalierungseffizienz %3.</translation>
    </message>
    <message>
        <source>Taken: %1 lost at every doubling. Does not enter the cost.</source>
        <translation>Angenommen: %1 Verlust bei jeder Verdopplung. Geht nicht in die Kosten ein.</translation>
    </message>
    <message>
        <source>Step time: typical and bad hours</source>
        <translation>Schrittzeit: typische und schlechte Stunden</translation>
    </message>
    <message>
        <source>longer than ideal bare metal (above: share of bad hours)</source>
        <translation>länger als ideales Bare Metal (darüber: Anteil schlechter Stunden)</translation>
    </message>
    <message>
        <source>Typical hour</source>
        <translation>Typische Stunde</translation>
    </message>
    <message>
        <source>Bad hour</source>
        <translation>Schlechte Stunde</translation>
    </message>
    <message>
        <source>Typical step time (1 = ideal bare metal)</source>
        <translation>Typische Schrittzeit (1 = ideales Bare Metal)</translation>
    </message>
    <message>
        <source>Step time in a bad hour</source>
        <translation>Schrittzeit in einer schlechten Stunde</translation>
    </message>
    <message>
        <source>Share of bad hours (%)</source>
        <translation>Anteil schlechter Stunden (%)</translation>
    </message>
    <message>
        <source>Mean step time</source>
        <translation>Mittlere Schrittzeit</translation>
    </message>
    <message>
        <source>Slowest on average: %1, typically %2 times ideal bare metal, %3 times in a bad hour, which is %4 of the hours.</source>
        <translation>Im Mittel am langsamsten: %1, typisch das %2-Fache von idealem Bare Metal, das %3-Fache in einer schlechten Stunde; das sind %4 der Stunden.</translation>
    </message>
    <message>
        <source>The model knows two kinds of hours: undisturbed ones and bad ones.</source>
        <translation>Das Modell kennt zwei Arten von Stunden: ungestörte und schlechte.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be written: %2; name a folder that can be written.</source>
        <translation>%1 konnte nicht geschrieben werden: %2; geben Sie einen beschreibbaren Ordner an.</translation>
    </message>
    <message>
        <source>%1 cannot be made; name a folder that can be written.</source>
        <translation>%1 kann nicht angelegt werden; nennen Sie einen beschreibbaren Ordner.</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>infeasible</source>
        <translation>nicht machbar</translation>
    </message>
    <message>
        <source>%1 %2 (unchanged)</source>
        <translation>%1 %2 (unverändert)</translation>
    </message>
    <message>
        <source>%1 %2, now %3</source>
        <translation>%1 %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1 %2, now %3 (%4)</source>
        <translation>%1 %2, jetzt %3 (%4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The answer is still %1.</source>
        <translation>Die Antwort ist weiterhin %1.</translation>
    </message>
    <message>
        <source>The answer was %1 and is %2.</source>
        <translation>Die Antwort war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>Since pinned, USD per useful GPU-hour: %1. %2</source>
        <translation>Seit dem Anheften, USD je nutzbare GPU-Stunde: %1. %2</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Change since pinned: %1</source>
        <translation>Änderung seit dem Anheften: %1</translation>
    </message>
    <message>
        <source>%1 %2 (since then %3)</source>
        <translation>%1 %2 (seither %3)</translation>
    </message>
    <message>
        <source>Pinned: %1.</source>
        <translation>Angeheftet: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Dashed line across a bar: as pinned.</source>
        <translation>Gestrichelte Linie quer über einen Balken: wie angeheftet.</translation>
    </message>
    <message>
        <source>%1 (since then %2)</source>
        <translation>%1 (seither %2)</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Pinned: %1; since then %2.</source>
        <translation>Angeheftet: %1; seither %2.</translation>
    </message>
    <message>
        <source>Pinned: %1, unchanged.</source>
        <translation>Angeheftet: %1, unverändert.</translation>
    </message>
    <message>
        <source>Pinned: %1.</source>
        <translation>Angeheftet: %1.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 best</source>
        <translation>%1 am besten</translation>
    </message>
    <message>
        <source>There is no demand to serve, so there is no cost per useful GPU-hour. Add demand to a workload.</source>
        <translation>Es gibt keinen Bedarf zu bedienen, also keine Kosten je nutzbare GPU-Stunde. Fügen Sie einem Workload Bedarf hinzu.</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>USD over the horizon</source>
        <translation>USD über den Horizont</translation>
    </message>
    <message>
        <source>Where each dollar goes</source>
        <translation>Wohin jeder Dollar geht</translation>
    </message>
    <message>
        <source>Relative performance</source>
        <translation>Relative Leistung</translation>
    </message>
    <message>
        <source>% of ideal bare metal</source>
        <translation>% von idealem Bare Metal</translation>
    </message>
    <message>
        <source>No plan does any useful work: there is no demand it may serve.</source>
        <translation>Kein Plan leistet nutzbare Arbeit: Es gibt keinen Bedarf, den er bedienen darf.</translation>
    </message>
    <message>
        <source>Bad-hour step time</source>
        <translation>Schrittzeit in schlechter Stunde</translation>
    </message>
    <message>
        <source>% longer than ideal bare metal (circle: typical hour)</source>
        <translation>% länger als ideales Bare Metal (Kreis: typische Stunde)</translation>
    </message>
    <message>
        <source>Bad hour</source>
        <translation>Schlechte Stunde</translation>
    </message>
    <message>
        <source>Typical hour</source>
        <translation>Typische Stunde</translation>
    </message>
    <message>
        <source>Bad-hour step time (1 = ideal bare metal)</source>
        <translation>Schrittzeit in schlechter Stunde (1 = ideales Bare Metal)</translation>
    </message>
    <message>
        <source>Typical step time (1 = ideal bare metal)</source>
        <translation>Typische Schrittzeit (1 = ideales Bare Metal)</translation>
    </message>
    <message>
        <source>Unserved work</source>
        <translation>Nicht bediente Arbeit</translation>
    </message>
    <message>
        <source>useful GPU-hours over the horizon</source>
        <translation>nutzbare GPU-Stunden über den Horizont</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>None: every plan serves every useful GPU-hour.</source>
        <translation>Keine: Jeder Plan bedient jede nutzbare GPU-Stunde.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>GPU-hours over the horizon</source>
        <translation>GPU-Stunden über den Horizont</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Waits for a boot</source>
        <translation>Wartet auf Hochfahren</translation>
    </message>
    <message>
        <source>None: no work waits in any plan.</source>
        <translation>Keine: In keinem Plan wartet Arbeit.</translation>
    </message>
    <message>
        <source>Utilization of committed GPUs</source>
        <translation>Auslastung der fest gebuchten GPUs</translation>
    </message>
    <message>
        <source>% of rented hours held</source>
        <translation>% der gemieteten Stunden belegt</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>keine vorgehalten</translation>
    </message>
    <message>
        <source>No plan holds committed GPUs.</source>
        <translation>Kein Plan hält fest gebuchte GPUs vor.</translation>
    </message>
    <message>
        <source>Committed nodes</source>
        <translation>Fest gebuchte Knoten</translation>
    </message>
    <message>
        <source>nodes held all hours</source>
        <translation>zu allen Stunden vorgehaltene Knoten</translation>
    </message>
    <message>
        <source>None: no plan holds committed nodes.</source>
        <translation>Keine: Kein Plan hält fest gebuchte Knoten vor.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Machbar</translation>
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
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source> (infeasible)</source>
        <translation> (nicht machbar)</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is infeasible.</source>
        <translation>%1 ist nicht machbar.</translation>
    </message>
    <message>
        <source>%1 is infeasible: %2.</source>
        <translation>%1 ist nicht machbar: %2.</translation>
    </message>
    <message>
        <source>Pale and hatched: infeasible.</source>
        <translation>Blass und schraffiert: nicht machbar.</translation>
    </message>
    <message>
        <source>Total cost over the useful GPU-hours it delivers</source>
        <translation>Gesamtkosten durch die gelieferten nutzbaren GPU-Stunden</translation>
    </message>
    <message>
        <source>Everything paid over the horizon</source>
        <translation>Alles, was über den Horizont bezahlt wird</translation>
    </message>
    <message>
        <source>Still owed after the horizon</source>
        <translation>Nach dem Horizont noch geschuldet</translation>
    </message>
    <message>
        <source>What the last started term costs beyond the horizon; not in the total</source>
        <translation>Was die zuletzt begonnene Laufzeit über den Horizont hinaus kostet; nicht in der Summe</translation>
    </message>
    <message>
        <source>Bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Held all hours</source>
        <translation>Zu allen Stunden vorgehalten</translation>
    </message>
    <message>
        <source>Reserved virtual nodes</source>
        <translation>Reservierte virtuelle Knoten</translation>
    </message>
    <message>
        <source>Peak elastic GPUs</source>
        <translation>Spitze elastischer GPUs</translation>
    </message>
    <message>
        <source>Most GPUs rented on demand or as spot in one hour</source>
        <translation>Meiste in einer Stunde On-Demand oder als Spot gemietete GPUs</translation>
    </message>
    <message>
        <source>Held over rented GPU-hours</source>
        <translation>Belegte durch gemietete GPU-Stunden</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Committed share of held GPU-hours</source>
        <translation>Fest gebuchter Anteil der belegten GPU-Stunden</translation>
    </message>
    <message>
        <source>Savings against on demand only</source>
        <translation>Ersparnis gegenüber reinem On-Demand</translation>
    </message>
    <message>
        <source>1 minus cost over the cost of serving all of it on demand</source>
        <translation>1 minus Kosten durch Kosten, wenn alles mit On-Demand bedient würde</translation>
    </message>
    <message>
        <source>Useful work done</source>
        <translation>Geleistete nutzbare Arbeit</translation>
    </message>
    <message>
        <source>Useful GPU-hours delivered</source>
        <translation>Gelieferte nutzbare GPU-Stunden</translation>
    </message>
    <message>
        <source>Useful GPU-hours that nothing serves</source>
        <translation>Nutzbare GPU-Stunden, die nichts bedient</translation>
    </message>
    <message>
        <source>100 % is ideal, undisturbed bare metal of the same GPU</source>
        <translation>100 % ist ideales, ungestörtes Bare Metal mit derselben GPU</translation>
    </message>
    <message>
        <source>Typical step time</source>
        <translation>Typische Schrittzeit</translation>
    </message>
    <message>
        <source>1 is ideal bare metal</source>
        <translation>1 ist ideales Bare Metal</translation>
    </message>
    <message>
        <source>Worst workload and tier in a disturbed hour</source>
        <translation>Schlechtester Workload und schlechteste Preisstufe in einer gestörten Stunde</translation>
    </message>
    <message>
        <source>Lost to interruptions</source>
        <translation>Durch Unterbrechungen verloren</translation>
    </message>
    <message>
        <source>Share of GPU-hours at work</source>
        <translation>Anteil der GPU-Stunden, die arbeiten</translation>
    </message>
    <message>
        <source>Useful GPU-hours done in a later hour than asked</source>
        <translation>Nutzbare GPU-Stunden, die später als verlangt geleistet werden</translation>
    </message>
    <message>
        <source>Waiting for boots</source>
        <translation>Warten aufs Hochfahren</translation>
    </message>
    <message>
        <source>GPU-hours that wait while machines start</source>
        <translation>GPU-Stunden, die warten, während Maschinen starten</translation>
    </message>
    <message>
        <source>Until nodes serve</source>
        <translation>Bis Knoten bereit sind</translation>
    </message>
    <message>
        <source>Lead time of the slowest committed node in use</source>
        <translation>Vorlaufzeit des langsamsten genutzten fest gebuchten Knotens</translation>
    </message>
    <message>
        <source>Bridging cost</source>
        <translation>Überbrückungskosten</translation>
    </message>
    <message>
        <source>Serving that share on the elastic tier until then</source>
        <translation>Diesen Anteil bis dahin auf der elastischen Preisstufe bedienen</translation>
    </message>
    <message>
        <source>Whether the plan serves everything; an infeasible one is priced for what it serves</source>
        <translation>Ob der Plan alles bedient; bei einem nicht machbaren gelten die Kosten für das, was er bedient</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Useful work</source>
        <translation>Nutzbare Arbeit</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Rounding and boot</source>
        <translation>Rundung und Starts</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Extra costs</source>
        <translation>Zusatzkosten</translation>
    </message>
    <message>
        <source>On demand and spot</source>
        <translation>On-Demand und Spot</translation>
    </message>
    <message>
        <source>Boot and scale-down</source>
        <translation>Starts und Abbau</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Reserved virtual</source>
        <translation>Reserviert virtuell</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>no committed nodes</source>
        <translation>keine fest gebuchten Knoten</translation>
    </message>
    <message>
        <source>1 bare-metal node</source>
        <translation>1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal nodes</source>
        <translation>%1 Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>1 reserved node</source>
        <translation>1 reservierter Knoten</translation>
    </message>
    <message>
        <source>%1 reserved nodes</source>
        <translation>%1 reservierte Knoten</translation>
    </message>
    <message>
        <source>%1 bare-metal + %2 reserved nodes</source>
        <translation>%1 Bare-Metal- + %2 reservierte Knoten</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>For the %1 useful GPU-hours a month that today&apos;s spend buys, at each plan&apos;s cost of one</source>
        <translation>Für die %1 nutzbaren GPU-Stunden pro Monat, die die heutigen Ausgaben kaufen, zu den Kosten je Stunde jedes Plans</translation>
    </message>
    <message>
        <source>Totals alone: how many useful GPU-hours today&apos;s spend buys is not stated, see Inputs</source>
        <translation>Nur Gesamtsummen: Wie viele nutzbare GPU-Stunden die heutigen Ausgaben kaufen, ist nicht angegeben, siehe „Eingaben“</translation>
    </message>
    <message>
        <source>First month alone, without setup: demand grows, and today&apos;s spend is of today</source>
        <translation>Nur der erste Monat, ohne Einrichtung: Der Bedarf wächst, die heutigen Ausgaben gelten für heute</translation>
    </message>
    <message>
        <source>A month, beside today</source>
        <translation>Ein Monat, neben heute</translation>
    </message>
    <message>
        <source>Saving against today, a month</source>
        <translation>Ersparnis gegenüber heute, pro Monat</translation>
    </message>
    <message>
        <source>Saving against today</source>
        <translation>Ersparnis gegenüber heute</translation>
    </message>
    <message>
        <source>No plan serves this demand, so there is no cost per useful GPU-hour. Choose offers under Inputs.</source>
        <translation>Kein Plan bedient diesen Bedarf, also gibt es keine Kosten je nutzbare GPU-Stunde. Wählen Sie unter „Eingaben“ Angebote.</translation>
    </message>
    <message>
        <source>Paid for time after the horizon</source>
        <translation>Für die Zeit nach dem Horizont bezahlt</translation>
    </message>
    <message>
        <source>What the last started term costs beyond the horizon; in the total, as terms count to their end</source>
        <translation>Was die letzte begonnene Laufzeit über den Horizont hinaus kostet; in der Summe, da Laufzeiten bis zum Ende zählen</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>published price or quote</source>
        <translation>veröffentlichter Preis oder eigenes Angebot</translation>
    </message>
    <message>
        <source>built-in figure</source>
        <translation>eingebauter Wert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>as in the file, no source noted</source>
        <translation>wie in der Datei, ohne Quelle</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>overheads measured here, %1</source>
        <translation>Overheads hier gemessen, %1</translation>
    </message>
    <message>
        <source>overheads measured here</source>
        <translation>Overheads hier gemessen</translation>
    </message>
    <message>
        <source>overheads typed by you, not calibrated</source>
        <translation>Overheads von Ihnen eingegeben, nicht kalibriert</translation>
    </message>
    <message>
        <source>overheads built-in, not calibrated</source>
        <translation>Overheads eingebaut, nicht kalibriert</translation>
    </message>
    <message>
        <source>example data, not measured on your machines</source>
        <translation>Beispieldaten, nicht auf Ihren Maschinen gemessen</translation>
    </message>
    <message>
        <source>overheads from example data</source>
        <translation>Overheads aus Beispieldaten</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja zu &amp;allen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein zu allen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>RangeSpread</name>
    <message>
        <source>Exactly %1 in every future.</source>
        <translation>Genau %1 in jeder Zukunft.</translation>
    </message>
    <message>
        <source>9 in 10 futures lie between %1 and %2, half of them below %3.</source>
        <translation>9 von 10 Zukünften liegen zwischen %1 und %2, die Hälfte davon unter %3.</translation>
    </message>
</context>
<context>
    <name>RangeSwitch</name>
    <message>
        <source>measured interval</source>
        <translation>gemessenes Intervall</translation>
    </message>
    <message>
        <source>imported range</source>
        <translation>importierte Spanne</translation>
    </message>
    <message>
        <source>published range</source>
        <translation>veröffentlichte Spanne</translation>
    </message>
    <message>
        <source>default range</source>
        <translation>vorgegebene Spanne</translation>
    </message>
    <message>
        <source>assumed range</source>
        <translation>angenommene Spanne</translation>
    </message>
    <message>
        <source>your range</source>
        <translation>Ihre Spanne</translation>
    </message>
    <message>
        <source>range of the file</source>
        <translation>Spanne der Datei</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>“%1”: this figure has no unit.</source>
        <translation>„%1“: Dieser Wert hat keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is in another unit; this is in %2.</source>
        <translation>„%1“ hat eine andere Einheit; hier gilt %2.</translation>
    </message>
    <message>
        <source>“%1 to %2” could mean two things; write the “%3” with each figure, or all digits.</source>
        <translation>„%1 bis %2“ ist mehrdeutig; schreiben Sie das „%3“ zu jedem Wert oder alle Ziffern aus.</translation>
    </message>
    <message>
        <source>The margin after ± cannot be below 0.</source>
        <translation>Die Abweichung nach ± darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>%1 of 0 is nothing; write how far it may lie off, such as 0 ± %2.</source>
        <translation>%1 von 0 ist nichts; schreiben Sie die mögliche Abweichung, etwa 0 ± %2.</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <translation>%1 ± %2 %</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>to</source>
        <comment>2.1 to 2.9</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>RecoveryRecord</name>
    <message>
        <source>its first line does not say what it is</source>
        <translation>ihre erste Zeile sagt nicht, was sie ist</translation>
    </message>
    <message>
        <source>a newer version of Splitpoint wrote it</source>
        <translation>eine neuere Version von Splitpoint hat sie geschrieben</translation>
    </message>
    <message>
        <source>its text is not whole</source>
        <translation>ihr Text ist nicht vollständig</translation>
    </message>
</context>
<context>
    <name>RecoveryStore</name>
    <message>
        <source>A recovery copy cannot be read, since %1; nothing else is affected, and it was kept as %2.</source>
        <translation>Eine Sicherungskopie ist nicht lesbar: %1; sonst ist nichts betroffen, und sie bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>USD per GPU-hour</source>
        <translation>USD je GPU-Stunde</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>: check</source>
        <translation>: prüfen</translation>
    </message>
    <message>
        <source>no source noted</source>
        <translation>keine Quelle vermerkt</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Demand of %1</source>
        <translation>Bedarf von %1</translation>
    </message>
    <message>
        <source>%1 more: sheet Sources of the workbook</source>
        <translation>%1 weitere: Blatt „Sources“ der Arbeitsmappe</translation>
    </message>
    <message>
        <source>EXAMPLE DATA: a sample scenario of Splitpoint, not your prices and not your demand.</source>
        <translation>BEISPIELDATEN: ein Beispielszenario von Splitpoint, nicht Ihre Preise und nicht Ihr Bedarf.</translation>
    </message>
    <message>
        <source>Why, and what would change the answer</source>
        <translation>Warum, und was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Cheapest in</source>
        <translation>Am günstigsten in</translation>
    </message>
    <message>
        <source>9 in 10 futures cost at most</source>
        <translation>9 von 10 Zukünften höchstens</translation>
    </message>
    <message>
        <source>Half cost at most</source>
        <translation>Die Hälfte höchstens</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Was die Kosten bewegt</translation>
    </message>
    <message>
        <source>9 in 10 futures between</source>
        <translation>9 von 10 Zukünften zwischen</translation>
    </message>
    <message>
        <source>Best plan at the low end</source>
        <translation>Bester Plan am unteren Ende</translation>
    </message>
    <message>
        <source>Best plan at the high end</source>
        <translation>Bester Plan am oberen Ende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What if we are wrong</source>
        <translation>Was, wenn wir falschliegen</translation>
    </message>
    <message>
        <source>Every split was priced</source>
        <translation>Jede Aufteilung wurde durchgerechnet</translation>
    </message>
    <message>
        <source>Which plan wins elsewhere</source>
        <translation>Welcher Plan anderswo gewinnt</translation>
    </message>
    <message>
        <source>The demand and what serves it</source>
        <translation>Der Bedarf und was ihn bedient</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Recommended plan</source>
        <translation>Empfohlener Plan</translation>
    </message>
    <message>
        <source>Total cost, USD</source>
        <translation>Gesamtkosten, USD</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 more: splitpoint-cli compare</source>
        <translation>%1 weitere: splitpoint-cli compare</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Horizon %1 hours, no discounting, %2.</source>
        <translation>Horizont %1 Stunden, ohne Abzinsung, %2.</translation>
    </message>
    <message>
        <source>The file notes no sources.</source>
        <translation>Die Datei nennt keine Quellen.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>EXAMPLE DATA: the overheads come from a recorded example, not from your machines.</source>
        <translation>BEISPIELDATEN: Die Overheads stammen aus einem aufgezeichneten Beispiel, nicht von Ihren Maschinen.</translation>
    </message>
</context>
<context>
    <name>SavedName</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 holds files of this kind already. Replace those that take the same name?</source>
        <translation>In %1 liegen schon Dateien dieser Art. Gleichnamige ersetzen?</translation>
    </message>
</context>
<context>
    <name>ScenarioDifferences</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: all or some of its values</source>
        <translation>%1: alle oder einige Werte</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: demand curve</source>
        <translation>%1: Bedarfskurve</translation>
    </message>
    <message>
        <source>%1: layers on the demand</source>
        <translation>%1: Ebenen auf dem Bedarf</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1, not the same</source>
        <translation>%1, nicht dieselben</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>Quellen und Anmerkungen</translation>
    </message>
    <message>
        <source>as they were</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>Reihenfolge der Szenarien</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Workload %1</source>
        <translation>Workload %1</translation>
    </message>
    <message>
        <source>%1: shares of time</source>
        <translation>%1: Zeitanteile</translation>
    </message>
    <message>
        <source>%1: measured slowdown, %2</source>
        <translation>%1: gemessene Verlangsamung, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: demand curve</source>
        <translation>%1: Bedarfskurve</translation>
    </message>
    <message>
        <source>%1: layers</source>
        <translation>%1: Ebenen</translation>
    </message>
    <message>
        <source>%1: layer “%2”</source>
        <translation>%1: Ebene „%2“</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Sources of figures</source>
        <translation>Quellen der Zahlen</translation>
    </message>
    <message>
        <source>%1 hours, mean %2</source>
        <translation>%1 Stunden, Mittel %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>week of %1 points, peak %2</source>
        <translation>Woche mit %1 Punkten, Spitze %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
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
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Order of workloads</source>
        <translation>Reihenfolge der Workloads</translation>
    </message>
    <message>
        <source>Extra costs</source>
        <translation>Zusatzkosten</translation>
    </message>
    <message>
        <source>Extra cost “%1”</source>
        <translation>Zusatzkosten „%1“</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Overheads “%1”</source>
        <translation>Overheads „%1“</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <translation>%1: weggenommen</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: replaced</source>
        <translation>%1: ersetzt</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>what was pasted</source>
        <translation>das Eingefügte</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; choose a file that can.</source>
        <translation>%1 kann nicht gelesen werden: %2; wählen Sie eine lesbare Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; a curve of hours is smaller, so choose the hourly export.</source>
        <translation>%1 ist größer als 64 MiB; eine Kurve aus Stunden ist kleiner, wählen Sie also den stündlichen Export.</translation>
    </message>
    <message>
        <source>%1 is no text; save the table as CSV (UTF-8) first.</source>
        <translation>%1 ist kein Text; speichern Sie die Tabelle zuerst als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>replaces what is below</source>
        <translation>ersetzt, was darunter liegt</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird addiert</translation>
    </message>
    <message>
        <source>is a minimum</source>
        <translation>gilt als Mindestwert</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% pro Jahr</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>later by</source>
        <translation>später um</translation>
    </message>
    <message>
        <source>from hour</source>
        <translation>ab Stunde</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>h (0: once)</source>
        <translation>h (0: einmal)</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>“%1” is no number of GPUs; copy GPUs, not shares or prices.</source>
        <translation>„%1“ ist keine Anzahl von GPUs; kopieren Sie GPUs, keine Anteile oder Preise.</translation>
    </message>
    <message>
        <source>%1 is below 0; a demand must be 0 GPUs or more.</source>
        <translation>%1 ist kleiner als 0; ein Bedarf muss 0 GPUs oder mehr betragen.</translation>
    </message>
    <message>
        <source>%1 is too many; a demand may be a billion GPUs at most.</source>
        <translation>%1 ist zu viel; ein Bedarf darf höchstens eine Milliarde GPUs betragen.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy a table of hours first.</source>
        <translation>Es gibt nichts einzufügen; kopieren Sie zuerst eine Tabelle mit Stunden.</translation>
    </message>
    <message>
        <source>This is too much to paste; a horizon has %1 hours at most.</source>
        <translation>Das ist zu viel zum Einfügen; ein Horizont hat höchstens %1 Stunden.</translation>
    </message>
    <message>
        <source>There are headings and no numbers; copy the numbers below them too.</source>
        <translation>Es gibt Überschriften, aber keine Zahlen; kopieren Sie auch die Zahlen darunter.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells and row %3 has %4; copy a whole rectangle.</source>
        <translation>Zeile %1 hat %2 Zellen und Zeile %3 hat %4; kopieren Sie ein ganzes Rechteck.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 days across, 24 hours down</source>
        <translation>%1 Tage nebeneinander, 24 Stunden untereinander</translation>
    </message>
    <message>
        <source>The table is %1 by %2; copy 24 hours by any number of days, in either direction, or one row or column of hours.</source>
        <translation>Die Tabelle hat %1 mal %2 Zellen; kopieren Sie 24 Stunden mal beliebig viele Tage, in beliebiger Richtung, oder eine Zeile oder Spalte mit Stunden.</translation>
    </message>
    <message>
        <source>%1 days down, 24 hours across</source>
        <translation>%1 Tage untereinander, 24 Stunden nebeneinander</translation>
    </message>
    <message>
        <source>%1 hours in a line</source>
        <translation>%1 Stunden in einer Reihe</translation>
    </message>
    <message>
        <source>%1 days down, %2 hours across</source>
        <translation>%1 Tage untereinander, %2 Stunden nebeneinander</translation>
    </message>
    <message>
        <source>The table is %1 by %2 and does not fit from this cell on; choose a cell further up and left.</source>
        <translation>Die Tabelle hat %1 mal %2 Zellen und passt ab dieser Zelle nicht; wählen Sie eine Zelle weiter oben und links.</translation>
    </message>
    <message>
        <source>The paste is %1 hours long and %2 are left from this cell on; choose an earlier cell or copy less.</source>
        <translation>Das Eingefügte ist %1 Stunden lang, ab dieser Zelle sind noch %2 übrig; wählen Sie eine frühere Zelle oder kopieren Sie weniger.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1  %2 GPUs</source>
        <translation>%1  %2 GPUs</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 der Kapazität</translation>
    </message>
    <message>
        <source>%1: mean %2, peak %3, p95 %4, %5 GPU-h of %6 in the horizon</source>
        <translation>%1: Mittel %2, Spitze %3, p95 %4, %5 GPU-h von %6 im Horizont</translation>
    </message>
    <message>
        <source>%1 to %2 selected, %3 to %4 GPUs</source>
        <translation>%1 bis %2 gewählt, %3 bis %4 GPUs</translation>
    </message>
    <message>
        <source>%1, %2 GPUs</source>
        <translation>%1, %2 GPUs</translation>
    </message>
    <message>
        <source>%1, at baseline</source>
        <translation>%1, auf Ausgangsstand</translation>
    </message>
    <message>
        <source>%1, %2 above baseline</source>
        <translation>%1, %2 über Ausgangsstand</translation>
    </message>
    <message>
        <source>%1, %2 below baseline</source>
        <translation>%1, %2 unter Ausgangsstand</translation>
    </message>
    <message>
        <source>The week that repeats through the year. Drawing changes every week.</source>
        <translation>Die Woche, die sich durch das Jahr wiederholt. Zeichnen ändert jede Woche.</translation>
    </message>
    <message>
        <source>The week that repeats, before %1 that make weeks differ. Drawing changes every week.</source>
        <translation>Die Woche, die sich wiederholt, vor %1 mit Unterschieden zwischen den Wochen. Zeichnen ändert jede Woche.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>The week from %1 as it comes out. Drawing changes this week only.</source>
        <translation>Die Woche ab %1, wie sie sich ergibt. Zeichnen ändert nur diese Woche.</translation>
    </message>
    <message>
        <source>Every hour of the horizon, a day a column. Edits change the selected hours only; Enter opens the week.</source>
        <translation>Jede Stunde des Horizonts, ein Tag je Spalte. Änderungen betreffen nur die gewählten Stunden; Eingabe öffnet die Woche.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Sustained training</source>
        <translation>Dauertraining</translation>
    </message>
    <message>
        <source>Training bursts</source>
        <translation>Trainingsspitzen</translation>
    </message>
    <message>
        <source>Business-hours inference</source>
        <translation>Inferenz zu Bürozeiten</translation>
    </message>
    <message>
        <source>Global service</source>
        <translation>Weltweiter Dienst</translation>
    </message>
    <message>
        <source>Nightly batch</source>
        <translation>Nächtlicher Batch</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>End of quarter</source>
        <translation>Quartalsende</translation>
    </message>
    <message>
        <source>Office day</source>
        <translation>Bürotag</translation>
    </message>
    <message>
        <source>Training burst</source>
        <translation>Trainingsspitze</translation>
    </message>
    <message>
        <source>Flat service</source>
        <translation>Gleichmäßiger Dienst</translation>
    </message>
    <message>
        <source>Weekend dip</source>
        <translation>Wochenendtal</translation>
    </message>
    <message>
        <source>Quarter end</source>
        <translation>Quartalsende</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, up to %2 GPUs</source>
        <translation>%1, bis %2 GPUs</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>× %1 to %2 by month</source>
        <translation>× %1 bis %2 je Monat</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>at most %1 GPUs</source>
        <translation>höchstens %1 GPUs</translation>
    </message>
    <message>
        <source>%1 h from hour %2</source>
        <translation>%1 h ab Stunde %2</translation>
    </message>
    <message>
        <source>, × %1</source>
        <translation>, × %1</translation>
    </message>
    <message>
        <source>, %1%2 GPUs</source>
        <translation>, %1%2 GPUs</translation>
    </message>
    <message>
        <source>, every %1 h</source>
        <translation>, alle %1 h</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>± %1, seed %2</source>
        <translation>± %1, Startwert %2</translation>
    </message>
    <message>
        <source>hourly, %1</source>
        <translation>stündlich, %1</translation>
    </message>
    <message>
        <source>a week of %1</source>
        <translation>Woche, %1</translation>
    </message>
    <message>
        <source>%1, %2 GPUs: %3</source>
        <translation>%1, %2 GPUs: %3</translation>
    </message>
    <message>
        <source>bare-metal node</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>%1, the best split</source>
        <translation>%1, die beste Aufteilung</translation>
    </message>
    <message>
        <source>%1, %2 above the best (%3)</source>
        <translation>%1, %2 über der besten (%3)</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>A week that repeats</source>
        <translation>Eine Woche, die sich wiederholt</translation>
    </message>
    <message>
        <source>A curve of its own</source>
        <translation>Eine eigene Kurve</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>growth of %1 a year</source>
        <translation>Wachstum von %1 pro Jahr</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>, mit %1</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>weiterer Ebene</translation>
    </message>
    <message>
        <source>other layers</source>
        <translation>weiteren Ebenen</translation>
    </message>
    <message>
        <source>%1. Tools move whole days, the months set factors, Enter opens a week.</source>
        <translation>%1. Werkzeuge bewegen ganze Tage, die Monate setzen Faktoren, Eingabe öffnet eine Woche.</translation>
    </message>
    <message>
        <source>%1 bare metal + %2 reserved</source>
        <translation>%1 Bare Metal + %2 reserviert</translation>
    </message>
    <message>
        <source>There is no workload to give a template; add one first.</source>
        <translation>Es gibt keinen Workload, dem eine Vorlage zu geben wäre; fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>%1: use the template %2</source>
        <translation>%1: Vorlage %2 verwenden</translation>
    </message>
    <message>
        <source>the cell is empty; type 0 where nothing is wanted.</source>
        <translation>die Zelle ist leer; 0 eingeben, wo nichts gebraucht wird.</translation>
    </message>
    <message>
        <source>The commas may stand between numbers or within them; put tabs or semicolons between the numbers.</source>
        <translation>Die Kommas können zwischen Zahlen oder in ihnen stehen; setzen Sie Tabulatoren oder Semikolons zwischen die Zahlen.</translation>
    </message>
    <message>
        <source>The first column may count hours or be GPUs; leave it out, or put tabs or semicolons between the numbers if it is GPUs.</source>
        <translation>Die erste Spalte kann Stunden zählen oder GPUs enthalten; lassen Sie sie weg oder setzen Sie, wenn es GPUs sind, Tabulatoren oder Semikolons zwischen die Zahlen.</translation>
    </message>
    <message>
        <source>%1: work is left unserved</source>
        <translation>%1: Arbeit bleibt unbedient</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>Is calibrating worth it?</source>
        <translation>Lohnt sich das Kalibrieren?</translation>
    </message>
    <message>
        <source>The value of calibrating is being computed.</source>
        <translation>Der Wert des Kalibrierens wird berechnet.</translation>
    </message>
    <message>
        <source>machines of each delivery</source>
        <translation>Maschinen je Bereitstellung</translation>
    </message>
    <message>
        <source>USD: worth on average, less what the runs cost</source>
        <translation>USD: Wert im Mittel abzüglich der Kosten der Läufe</translation>
    </message>
    <message>
        <source>Quick run</source>
        <translation>Schneller Lauf</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Vollständiger Lauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Machines of each delivery</source>
        <translation>Maschinen je Bereitstellung</translation>
    </message>
    <message>
        <source>Worth on average (USD)</source>
        <translation>Wert im Mittel (USD)</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Kosten (USD)</translation>
    </message>
    <message>
        <source>Worth less cost (USD)</source>
        <translation>Wert abzüglich Kosten (USD)</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Pays best</source>
        <translation>Lohnt am meisten</translation>
    </message>
    <message>
        <source>knowing it exactly, before cost %1</source>
        <translation>genaue Kenntnis, vor Kosten: %1</translation>
    </message>
    <message>
        <source>%1, at most the target</source>
        <translation>%1, höchstens das Ziel</translation>
    </message>
    <message>
        <source>%1, above the target</source>
        <translation>%1, über dem Ziel</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>Target cost: %1 of the futures cost at most this</source>
        <translation>Zielkosten: Zukünfte, die höchstens so viel kosten: %1</translation>
    </message>
    <message>
        <source>Cost at most (USD per useful GPU-hour)</source>
        <translation>Kosten höchstens (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>%1: futures that cost at most this (%)</source>
        <translation>%1: Zukünfte, die höchstens so viel kosten (%)</translation>
    </message>
    <message>
        <source>%1: effective cost over %2 futures</source>
        <translation>%1: effektive Kosten über %2 Zukünfte</translation>
    </message>
    <message>
        <source>Effective cost over the futures</source>
        <translation>Effektive Kosten über die Zukünfte</translation>
    </message>
    <message>
        <source>No work is demanded, so no hour of it has a cost.</source>
        <translation>Es wird keine Arbeit verlangt, also hat keine Stunde davon Kosten.</translation>
    </message>
    <message>
        <source>%1 is not on offer.</source>
        <translation>%1 ist nicht im Angebot.</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>of the futures</source>
        <translation>der Zukünfte</translation>
    </message>
    <message>
        <source>typical values %1</source>
        <translation>typische Werte %1</translation>
    </message>
    <message>
        <source>%1 with %2: 9 in 10 futures cost at most %3 per useful GPU-hour, half of them at most %4, 1 in 10 at most %5.</source>
        <translation>%1 (%2): 9 von 10 Zukünften kosten höchstens %3 je nutzbare GPU-Stunde, die Hälfte höchstens %4, 1 von 10 höchstens %5.</translation>
    </message>
    <message>
        <source>The outermost bars hold what lies beyond the axis.</source>
        <translation>Die äußersten Balken enthalten, was jenseits der Achse liegt.</translation>
    </message>
    <message>
        <source>9 in 10 futures at most</source>
        <translation>9 von 10 Zukünften höchstens</translation>
    </message>
    <message>
        <source>half of the futures at most</source>
        <translation>die Hälfte der Zukünfte höchstens</translation>
    </message>
    <message>
        <source>1 in 10 futures at most</source>
        <translation>1 von 10 Zukünften höchstens</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>Bis zum Ende von</translation>
    </message>
    <message>
        <source>Cost so far, month by month</source>
        <translation>Bisherige Kosten, Monat für Monat</translation>
    </message>
    <message>
        <source>The months are being computed.</source>
        <translation>Die Monate werden berechnet.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>USD so far; shaded from 1 in 10 to 9 in 10 futures</source>
        <translation>USD bisher; schattiert von 1 von 10 bis 9 von 10 Zukünften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (USD)</source>
        <translation>%1, %2 (USD)</translation>
    </message>
    <message>
        <source>%1: 9 in 10 futures cost at most %2 in the end, half of them at most %3</source>
        <translation>%1: 9 von 10 Zukünften kosten am Ende höchstens %2, die Hälfte höchstens %3</translation>
    </message>
    <message>
        <source>No plan pays anything.</source>
        <translation>Kein Plan zahlt etwas.</translation>
    </message>
    <message>
        <source>Of %1 futures, plans as decided; work left undone is not in it.</source>
        <translation>Aus %1 Zukünften, Pläne wie entschieden; nicht geleistete Arbeit ist nicht enthalten.</translation>
    </message>
    <message>
        <source>The hybrid is the plan %1.</source>
        <translation>Der Hybrid ist der Plan „%1“.</translation>
    </message>
    <message>
        <source>%1: what each node count costs over all futures</source>
        <translation>%1: was jede Knotenzahl über alle Zukünfte kostet</translation>
    </message>
    <message>
        <source>The plan %1 has no choice of committed nodes here.</source>
        <translation>Der Plan „%1“ hat hier keine Wahl fest gebuchter Knoten.</translation>
    </message>
    <message>
        <source>bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>reserved nodes</source>
        <translation>reservierte Knoten</translation>
    </message>
    <message>
        <source>USD more on average than the best count of each future</source>
        <translation>USD mehr im Mittel als die beste Knotenzahl jeder Zukunft</translation>
    </message>
    <message>
        <source>Mean regret</source>
        <translation>Mittleres Bedauern</translation>
    </message>
    <message>
        <source>Leaves work undone in more than 1 in 10 futures</source>
        <translation>Lässt in mehr als 1 von 10 Zukünften Arbeit liegen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Mean cost (USD)</source>
        <translation>Mittlere Kosten (USD)</translation>
    </message>
    <message>
        <source>Mean regret (USD)</source>
        <translation>Mittleres Bedauern (USD)</translation>
    </message>
    <message>
        <source>Futures in which all is served (%)</source>
        <translation>Zukünfte, in denen alles bedient wird (%)</translation>
    </message>
    <message>
        <source>As decided: %1</source>
        <translation>Wie entschieden: %1</translation>
    </message>
    <message>
        <source>Robust: %1</source>
        <translation>Robust: %1</translation>
    </message>
    <message>
        <source>%1: %2 wins</source>
        <translation>%1: %2 gewinnt</translation>
    </message>
    <message>
        <source>%1: none serves all</source>
        <translation>%1: keiner bedient alles</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Flips the answer</source>
        <translation>Kippt die Antwort</translation>
    </message>
    <message>
        <source>low end</source>
        <translation>unteres Ende</translation>
    </message>
    <message>
        <source>high end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>Its %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Cost at the %1 (USD per useful GPU-hour)</source>
        <translation>Kosten, %1 (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>Best plan at the %1</source>
        <translation>Bester Plan, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <source>What each unknown does alone</source>
        <translation>Was jede Unbekannte allein bewirkt</translation>
    </message>
    <message>
        <source>No plan serves all of the work at the typical values, so no answer can move.</source>
        <translation>Kein Plan bedient bei den typischen Werten die gesamte Arbeit, also kann sich keine Antwort ändern.</translation>
    </message>
    <message>
        <source>What each unknown does is being computed.</source>
        <translation>Was jede Unbekannte bewirkt, wird berechnet.</translation>
    </message>
    <message>
        <source>No unknown moves the cost by itself.</source>
        <translation>Keine Unbekannte bewegt die Kosten für sich allein.</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>An ihrem unteren Ende</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>An ihrem oberen Ende</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour of the best plan</source>
        <translation>USD je nutzbare GPU-Stunde des besten Plans</translation>
    </message>
    <message>
        <source>%1 moves the cost most: from its low to its high end the best plan costs %2 and %3 instead of %4.</source>
        <translation>%1 bewegt die Kosten am meisten: Vom unteren zum oberen Ende kostet der beste Plan %2 und %3 statt %4.</translation>
    </message>
    <message>
        <source>None of them flips the answer alone.</source>
        <translation>Keine von ihnen kippt die Antwort allein.</translation>
    </message>
    <message>
        <source>One of them flips the answer alone.</source>
        <translation>Eine von ihnen kippt die Antwort allein.</translation>
    </message>
    <message>
        <source>%1 of them flip the answer alone.</source>
        <translation>%1 von ihnen kippen die Antwort allein.</translation>
    </message>
    <message>
        <source>Each from its 5th to its 95th percentile, the others typical, splits found anew. The color is the plan that wins there.</source>
        <translation>Jede vom 5. bis zum 95. Perzentil, die übrigen typisch, Aufteilungen neu bestimmt. Die Farbe ist der Plan, der dort gewinnt.</translation>
    </message>
    <message>
        <source>One more moves it less; the table has it.</source>
        <translation>Eine weitere bewegt sie weniger; sie steht in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 more move it less; the table has them.</source>
        <translation>%1 weitere bewegen sie weniger; sie stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>One unknown does nothing alone.</source>
        <translation>Eine Unbekannte bewirkt allein nichts.</translation>
    </message>
    <message>
        <source>%1 unknowns do nothing alone.</source>
        <translation>%1 Unbekannte bewirken allein nichts.</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>nicht im Angebot</translation>
    </message>
    <message>
        <source>Robust nodes</source>
        <translation>Robuste Knoten</translation>
    </message>
    <message>
        <source>Nodes as decided</source>
        <translation>Knoten wie entschieden</translation>
    </message>
    <message>
        <source>The node counts of least mean cost among those that serve all in at least 9 in 10 futures</source>
        <translation>Die Knotenzahlen mit den geringsten mittleren Kosten unter denen, die in mindestens 9 von 10 Zukünften alles bedienen</translation>
    </message>
    <message>
        <source>The node counts that are best at the typical values</source>
        <translation>Die Knotenzahlen, die bei den typischen Werten am besten sind</translation>
    </message>
    <message>
        <source>Cheapest in</source>
        <translation>Am günstigsten in</translation>
    </message>
    <message>
        <source>Share of the futures in which the plan serves all and costs least, with the error of the sample</source>
        <translation>Anteil der Zukünfte, in denen der Plan alles bedient und am wenigsten kostet, mit dem Fehler der Stichprobe</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>9 in 10 cost at most</source>
        <translation>9 von 10 kosten höchstens</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour that 9 in 10 futures do not exceed</source>
        <translation>USD je nutzbare GPU-Stunde, die 9 von 10 Zukünften nicht überschreiten</translation>
    </message>
    <message>
        <source>Half cost at most</source>
        <translation>Die Hälfte höchstens</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour that half of the futures do not exceed</source>
        <translation>USD je nutzbare GPU-Stunde, die die Hälfte der Zukünfte nicht überschreitet</translation>
    </message>
    <message>
        <source>Worst tenth costs</source>
        <translation>Schlechtestes Zehntel</translation>
    </message>
    <message>
        <source>Mean cost of the dearest 10 % of the futures, USD per useful GPU-hour</source>
        <translation>Mittlere Kosten der teuersten 10 % der Zukünfte, USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Expected regret</source>
        <translation>Erwartetes Bedauern</translation>
    </message>
    <message>
        <source>USD that deciding for it now costs more on average than the best choice of each future</source>
        <translation>USD, die eine Entscheidung für ihn jetzt im Mittel mehr kostet als die beste Wahl jeder Zukunft</translation>
    </message>
    <message>
        <source>Regret, worst tenth</source>
        <translation>Bedauern, größtes Zehntel</translation>
    </message>
    <message>
        <source>Mean regret of the 10 % of the futures in which it is highest, USD</source>
        <translation>Mittleres Bedauern in den 10 % der Zukünfte, in denen es am höchsten ist, USD</translation>
    </message>
    <message>
        <source>Stranded at most</source>
        <translation>Überhang höchstens</translation>
    </message>
    <message>
        <source>Serves all in</source>
        <translation>Bedient alles in</translation>
    </message>
    <message>
        <source>Share of the futures in which no work is left undone; what is left undone is counted as bought elsewhere</source>
        <translation>Anteil der Zukünfte, in denen keine Arbeit liegen bleibt; was liegen bleibt, zählt als anderswo gekauft</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1 bare</source>
        <translation>%1 Bare Metal</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1 bare + %2</source>
        <translation>%1 Bare Metal + %2</translation>
    </message>
    <message>
        <source>%1 futures</source>
        <translation>%1 Zukünfte</translation>
    </message>
    <message>
        <source>%1, refining</source>
        <translation>%1, wird verfeinert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>none serves all at %1</source>
        <translation>keiner bedient alles bei %1</translation>
    </message>
    <message>
        <source>Knowing %1 before deciding would be worth %2 on average.</source>
        <translation>%1 vor der Entscheidung zu kennen wäre im Mittel %2 wert.</translation>
    </message>
    <message>
        <source>Knowing %1 before deciding would change no choice.</source>
        <translation>%1 vor der Entscheidung zu kennen würde keine Wahl ändern.</translation>
    </message>
    <message>
        <source>%1 of the spread of the cost would remain if it alone were unknown.</source>
        <translation>%1 der Streuung der Kosten blieben, wenn nur sie unbekannt wäre.</translation>
    </message>
    <message>
        <source>The answer flips: %1.</source>
        <translation>Die Antwort kippt: %1.</translation>
    </message>
    <message>
        <source>The answer stays from its low to its high end.</source>
        <translation>Die Antwort bleibt vom unteren bis zum oberen Ende gleich.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Knowing everything beforehand would be worth %1 ±%2; no single unknown can be worth more.</source>
        <translation>Alles vorab zu wissen wäre %1 ±%2 wert; keine einzelne Unbekannte kann mehr wert sein.</translation>
    </message>
    <message>
        <source>Knowing the future would change nothing: the same plan and node count is best in all of it.</source>
        <translation>Die Zukunft zu kennen würde nichts ändern: In jeder ist derselbe Plan mit derselben Knotenzahl der beste.</translation>
    </message>
    <message>
        <source>One more unknown decides and moves nothing.</source>
        <translation>Eine weitere Unbekannte entscheidet und bewegt nichts.</translation>
    </message>
    <message>
        <source>preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Its share of the spread of the cost is being computed.</source>
        <translation>Ihr Anteil an der Streuung der Kosten wird berechnet.</translation>
    </message>
    <message>
        <source>Whether the answer flips at its ends is being computed.</source>
        <translation>Ob die Antwort an ihren Enden kippt, wird berechnet.</translation>
    </message>
    <message>
        <source>What knowing each of %1 unknowns would be worth is being computed.</source>
        <translation>Was es wert wäre, jede von %1 Unbekannten zu kennen, wird berechnet.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>%1 of the spread of the cost is owed to it; what moves together shares it.</source>
        <translation>%1 der Streuung der Kosten gehen auf sie zurück; was sich gemeinsam bewegt, teilt sich den Anteil.</translation>
    </message>
    <message>
        <source>under 1 in 100</source>
        <translation>unter 1 von 100</translation>
    </message>
    <message>
        <source>over 99 in 100</source>
        <translation>über 99 von 100</translation>
    </message>
    <message>
        <source>%1 more unknowns decide nothing and move nothing.</source>
        <translation>%1 weitere Unbekannte entscheiden nichts und bewegen nichts.</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis zu %2</translation>
    </message>
    <message>
        <source>Outlines cut at the top, as they spread far less: %1 of the futures in one bar.</source>
        <translation>Oben abgeschnittene Umrisse, weil sie weit weniger streuen: %1 der Zukünfte in einem Balken.</translation>
    </message>
    <message>
        <source>USD still owed for the last terms beyond the horizon, not exceeded in 9 in 10 futures; none where whole terms are counted, as the cost holds them</source>
        <translation>USD, die für die letzten Laufzeiten über den Horizont hinaus noch geschuldet werden; in 9 von 10 Zukünften nicht überschritten; keine, wo ganze Laufzeiten gezählt werden, da die Kosten sie enthalten</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Change (USD per useful GPU-hour)</source>
        <translation>Änderung (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>Cost so far (USD per useful GPU-hour)</source>
        <translation>Bisherige Kosten (USD je nutzbare GPU-Stunde)</translation>
    </message>
    <message>
        <source>Price of the work</source>
        <translation>Preis der Arbeit</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Instances and boots</source>
        <translation>Instanzen und Starts</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Extra costs</source>
        <translation>Zusatzkosten</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>There are no two costs to bridge: a plan that serves nothing has none.</source>
        <translation>Es gibt keine zwei Kosten zu überbrücken: Ein Plan, der nichts bedient, hat keine.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4), USD per useful GPU-hour.</source>
        <translation>Von %1 (%2) zu %3 (%4), USD je nutzbare GPU-Stunde.</translation>
    </message>
    <message>
        <source>Steps: %1.</source>
        <translation>Schritte: %1.</translation>
    </message>
    <message>
        <source>From the runner-up to the winner</source>
        <translation>Vom Zweitbesten zum Gewinner</translation>
    </message>
    <message>
        <source>There is no demand to serve. Add demand to a workload.</source>
        <translation>Es gibt keinen Bedarf zu bedienen. Fügen Sie einem Workload Bedarf hinzu.</translation>
    </message>
    <message>
        <source>There is no rival: only %1 can serve all of this demand.</source>
        <translation>Es gibt keinen Konkurrenten: Nur %1 kann diesen Bedarf ganz bedienen.</translation>
    </message>
    <message>
        <source>No plan can serve all of this demand.</source>
        <translation>Kein Plan kann diesen Bedarf ganz bedienen.</translation>
    </message>
    <message>
        <source>Both ends are the same plan. Choose two different ones above.</source>
        <translation>Beide Enden sind derselbe Plan. Wählen Sie oben zwei verschiedene.</translation>
    </message>
    <message>
        <source>%1 leaves work unserved; the cost is per useful GPU-hour of what it serves.</source>
        <translation>%1 lässt Arbeit unbedient; die Kosten gelten je nutzbare GPU-Stunde dessen, was bedient wird.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>What committing does, what bare metal does</source>
        <translation>Was Festbuchung bewirkt, was Bare Metal bewirkt</translation>
    </message>
    <message>
        <source>Not separable: %1.</source>
        <translation>Nicht trennbar: %1.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Commitment effect</source>
        <translation>Wirkung der Festbuchung</translation>
    </message>
    <message>
        <source>Committed, virtual</source>
        <translation>Fest gebucht, virtuell</translation>
    </message>
    <message>
        <source>Delivery effect</source>
        <translation>Wirkung der Bereitstellung</translation>
    </message>
    <message>
        <source>Committed, bare metal</source>
        <translation>Fest gebucht, Bare Metal</translation>
    </message>
    <message>
        <source>Committing changes the cost by %1 and bare metal by %2, USD per useful GPU-hour.</source>
        <translation>Festbuchung ändert die Kosten um %1 und Bare Metal um %2, USD je nutzbare GPU-Stunde.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Recommended plan</source>
        <translation>Empfohlener Plan</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>Worauf die Antwort beruht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show the reasons, the switch points and what is not included</source>
        <translation>Gründe, Wechselpunkte und nicht Enthaltenes anzeigen</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>Gründe anzeigen</translation>
    </message>
    <message>
        <source>⚠ %1: check them.</source>
        <translation>⚠ %1: bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::AxisChooser</name>
    <message>
        <source>%1: input on this axis</source>
        <translation>%1: Eingabe auf dieser Achse</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1: your point</source>
        <translation>%1: Ihr Punkt</translation>
    </message>
    <message>
        <source>you are at</source>
        <translation>Sie sind bei</translation>
    </message>
    <message>
        <source>Type another value to move the scenario there; it is one step of the undo list</source>
        <translation>Geben Sie einen anderen Wert ein, um das Szenario dorthin zu bewegen; das ist ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Not here: %1.</source>
        <translation>Hier nicht: %1.</translation>
    </message>
    <message>
        <source>Not beside %1: both set the shape of the demand.</source>
        <translation>Nicht neben %1: Beide bestimmen die Form des Bedarfs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::BillDialog</name>
    <message>
        <source>Bill against plan</source>
        <translation>Rechnung gegen Plan</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>How long the bill is kept</source>
        <translation>Wie lange die Rechnung bleibt</translation>
    </message>
    <message>
        <source>Copies table and sentences, for a mail or a document</source>
        <translation>Kopiert Tabelle und Sätze, für eine E-Mail oder ein Dokument</translation>
    </message>
    <message>
        <source>A bill is no part of the scenario&apos;s file: it stays until another one is imported or Splitpoint closes, and can be imported again.</source>
        <translation>Eine Rechnung gehört nicht zur Datei des Szenarios: Sie bleibt, bis eine andere importiert oder Splitpoint geschlossen wird, und kann erneut importiert werden.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::BillPanel</name>
    <message>
        <source>The difference in words</source>
        <translation>Die Differenz in Worten</translation>
    </message>
    <message>
        <source>the recommended plan</source>
        <translation>den empfohlenen Plan</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Plan that the bill is compared with</source>
        <translation>Plan, mit dem die Rechnung verglichen wird</translation>
    </message>
    <message>
        <source>The bill against</source>
        <translation>Die Rechnung gegen</translation>
    </message>
    <message>
        <source>Paid and modeled cost by tier, with the parts of the difference</source>
        <translation>Bezahlte und modellierte Kosten nach Preisstufe, mit den Teilen der Differenz</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Modeled</source>
        <translation>Modelliert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur eine Seite</translation>
    </message>
    <message>
        <source>Import a FOCUS bill or an AWS usage report, then it is compared with the plans.</source>
        <translation>Importieren Sie eine FOCUS-Rechnung oder einen AWS-Nutzungsbericht; dann wird sie mit den Plänen verglichen.</translation>
    </message>
    <message>
        <source>The plans are not computed yet.</source>
        <translation>Die Pläne sind noch nicht berechnet.</translation>
    </message>
    <message>
        <source>No plan serves the demand, so none is recommended; choose one to compare with.</source>
        <translation>Kein Plan bedient den Bedarf, daher wird keiner empfohlen; wählen Sie einen zum Vergleich.</translation>
    </message>
    <message>
        <source>%1, %2 hours, against plan %3 at typical prices, scaled to the same number of hours.</source>
        <translation>%1, %2 Stunden, gegen Plan %3 zu typischen Preisen, auf ebenso viele Stunden umgerechnet.</translation>
    </message>
    <message>
        <source>The bill against the plan, in a scrolling area</source>
        <translation>Die Rechnung gegen den Plan, in einem rollbaren Bereich</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::BridgePanel</name>
    <message>
        <source>Bridge from</source>
        <translation>Kostenbrücke von</translation>
    </message>
    <message>
        <source>Where the bridge starts</source>
        <translation>Wo die Kostenbrücke beginnt</translation>
    </message>
    <message>
        <source>Bridge to</source>
        <translation>Kostenbrücke zu</translation>
    </message>
    <message>
        <source>Where the bridge ends</source>
        <translation>Wo die Kostenbrücke endet</translation>
    </message>
    <message>
        <source>Plan of the bridge</source>
        <translation>Plan der Kostenbrücke</translation>
    </message>
    <message>
        <source>Which plan of the two scenarios</source>
        <translation>Welcher Plan der beiden Szenarien</translation>
    </message>
    <message>
        <source>their recommended plans</source>
        <translation>ihre empfohlenen Pläne</translation>
    </message>
    <message>
        <source>Bridge in words</source>
        <translation>Kostenbrücke in Worten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>by</source>
        <translation>für</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CalibratePage</name>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Steps of a calibration</source>
        <translation>Schritte einer Kalibrierung</translation>
    </message>
    <message>
        <source>1 Measure</source>
        <translation>1 Messen</translation>
    </message>
    <message>
        <source>2 Profiles</source>
        <translation>2 Profile</translation>
    </message>
    <message>
        <source>3 Pair and apply</source>
        <translation>3 Paaren und anwenden</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Predicted and measured</source>
        <translation>Vorhersage und Messung</translation>
    </message>
    <message>
        <source>Run the calibrator on this machine</source>
        <translation>Den Kalibrator auf dieser Maschine ausführen</translation>
    </message>
    <message>
        <source>What was measured, here and elsewhere</source>
        <translation>Was gemessen wurde, hier und anderswo</translation>
    </message>
    <message>
        <source>Bare metal beside virtual, and what it does to the answer</source>
        <translation>Bare Metal neben virtuell, und was das für die Antwort bedeutet</translation>
    </message>
    <message>
        <source>One profile alone against a reference of your choice</source>
        <translation>Ein einzelnes Profil gegen eine Referenz Ihrer Wahl</translation>
    </message>
    <message>
        <source>Many machines: their spread, who is slow, how often they are disturbed</source>
        <translation>Viele Maschinen: ihre Streuung, wer langsam ist, wie oft sie gestört werden</translation>
    </message>
    <message>
        <source>How far our own numbers were off</source>
        <translation>Wie weit unsere eigenen Zahlen danebenlagen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diese Maschine</translation>
    </message>
    <message>
        <source>Add profile %1</source>
        <translation>Profil %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take no profile for the reference</source>
        <translation>Kein Profil als Referenz verwenden</translation>
    </message>
    <message>
        <source>Choose the reference profile</source>
        <translation>Referenzprofil wählen</translation>
    </message>
    <message>
        <source>2 Profiles (%1)</source>
        <translation>2 Profile (%1)</translation>
    </message>
    <message>
        <source>Add %1 profiles</source>
        <translation>%1 Profile hinzufügen</translation>
    </message>
    <message>
        <source>Open calibration profiles</source>
        <translation>Kalibrierungsprofile öffnen</translation>
    </message>
    <message>
        <source>Calibration profiles (*.json);;All files (*)</source>
        <translation>Kalibrierungsprofile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add example profile %1</source>
        <translation>Beispielprofil %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>Profil %1 entfernen</translation>
    </message>
    <message>
        <source>Save profile as</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>Calibration profiles (*.json)</source>
        <translation>Kalibrierungsprofile (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Save under another name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CalibratingPanel</name>
    <message>
        <source>Is calibrating worth it?</source>
        <translation>Lohnt sich das Kalibrieren?</translation>
    </message>
    <message>
        <source>Staff hours of a calibration run</source>
        <translation>Personalstunden eines Kalibrierungslaufs</translation>
    </message>
    <message>
        <source>Hours of staff for one run on one machine</source>
        <translation>Personalstunden für einen Lauf auf einer Maschine</translation>
    </message>
    <message>
        <source>Machine hours of a calibration run</source>
        <translation>Maschinenstunden eines Kalibrierungslaufs</translation>
    </message>
    <message>
        <source>Hours for which one whole machine is not available to other work</source>
        <translation>Stunden, in denen eine ganze Maschine anderer Arbeit fehlt</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Kalibrieren …</translation>
    </message>
    <message>
        <source>To the page that measures, pairs and applies</source>
        <translation>Zur Seite, die misst, Paare bildet und anwendet</translation>
    </message>
    <message>
        <source>A run costs</source>
        <translation>Ein Lauf kostet</translation>
    </message>
    <message>
        <source>staff,</source>
        <translation>Personal,</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Whether calibrating is worth it is being computed.</source>
        <translation>Ob sich das Kalibrieren lohnt, wird berechnet.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CalibrationRun</name>
    <message>
        <source>%1 could not be started: %2. Put a working copy beside this program.</source>
        <translation>%1 konnte nicht gestartet werden: %2. Legen Sie eine funktionierende Kopie neben dieses Programm.</translation>
    </message>
    <message>
        <source>The run was canceled. Rounds that were finished are kept; run again for a whole profile.</source>
        <translation>Der Lauf wurde abgebrochen. Abgeschlossene Runden bleiben erhalten; starten Sie erneut für ein vollständiges Profil.</translation>
    </message>
    <message>
        <source>The calibrator ended unexpectedly%1. Your project is untouched; rounds that were finished are kept. Run again, without GPUs if it happens again.</source>
        <translation>Der Kalibrator wurde unerwartet beendet%1. Ihr Projekt ist unberührt; abgeschlossene Runden bleiben erhalten. Starten Sie erneut, und zwar ohne GPUs, falls es wieder geschieht.</translation>
    </message>
    <message>
        <source> (its last words: %1)</source>
        <translation> (letzte Meldung: %1)</translation>
    </message>
    <message>
        <source>The run was stopped from outside. Rounds that were finished are kept.</source>
        <translation>Der Lauf wurde von außen gestoppt. Abgeschlossene Runden bleiben erhalten.</translation>
    </message>
    <message>
        <source>The calibrator gave up with exit code %1 and no reason; run it in a terminal to see more.</source>
        <translation>Der Kalibrator endete mit Exit-Code %1 und ohne Begründung; führen Sie ihn in einem Terminal aus, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CataloguePage</name>
    <message>
        <source>Offers and quotes</source>
        <translation>Katalog und eigene Angebote</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Gleiches mit Gleichem</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Teile des Katalogs</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Use in scenario</source>
        <translation>Im Szenario verwenden</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Edit quote…</source>
        <translation>Angebot bearbeiten …</translation>
    </message>
    <message>
        <source>Change the selected quote; of a list price a quote is made</source>
        <translation>Das ausgewählte eigene Angebot ändern; aus einem Listenpreis wird ein eigenes Angebot</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>Angebot löschen</translation>
    </message>
    <message>
        <source>Delete the selected quote; it can be undone</source>
        <translation>Das ausgewählte eigene Angebot löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Add quote…</source>
        <translation>Angebot hinzufügen …</translation>
    </message>
    <message>
        <source>A quote of your own by form</source>
        <translation>Ein eigenes Angebot per Formular</translation>
    </message>
    <message>
        <source>Paste quotes…</source>
        <translation>Angebote einfügen …</translation>
    </message>
    <message>
        <source>Quotes from the cells of a spreadsheet</source>
        <translation>Eigene Angebote aus den Zellen einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of offers</source>
        <translation>Die letzte Änderung der Angebote rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo the change of offers</source>
        <translation>Die Änderung der Angebote wiederholen</translation>
    </message>
    <message>
        <source>Old a&amp;fter</source>
        <translation>A&amp;lt nach</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Days after which a price is marked as old</source>
        <translation>Tage, nach denen ein Preis als alt gekennzeichnet wird</translation>
    </message>
    <message>
        <source>Older prices are marked here, in the answer and in everything that is exported</source>
        <translation>Ältere Preise werden hier, in der Antwort und in allem Exportierten gekennzeichnet</translation>
    </message>
    <message>
        <source>select an offer first</source>
        <translation>zuerst ein Angebot auswählen</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Select an offer first</source>
        <translation>Zuerst ein Angebot auswählen</translation>
    </message>
    <message>
        <source>Take the selected offer for a role of the scenario on show</source>
        <translation>Das ausgewählte Angebot für eine Rolle des angezeigten Szenarios verwenden</translation>
    </message>
    <message>
        <source>Show %1 in your browser</source>
        <translation>%1 im Browser anzeigen</translation>
    </message>
    <message>
        <source>The source names no address</source>
        <translation>Die Quelle nennt keine Adresse</translation>
    </message>
    <message>
        <source>Quote from this…</source>
        <translation>Eigenes Angebot daraus …</translation>
    </message>
    <message>
        <source>Offer %1:</source>
        <translation>Angebot %1:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 is now %2; Undo takes it back.</source>
        <translation>%1 ist jetzt %2; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>No browser could show %1; copy the address from the list of fields.</source>
        <translation>Kein Browser konnte %1 anzeigen; kopieren Sie die Adresse aus der Liste der Felder.</translation>
    </message>
    <message>
        <source>The quote was added; Undo in the table takes it back.</source>
        <translation>Das Angebot wurde hinzugefügt; Rückgängig in der Tabelle nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 quotes were added; Undo in the table takes them back.</source>
        <translation>%1 Angebote wurden hinzugefügt; Rückgängig in der Tabelle nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The quote was changed; Undo in the table takes it back.</source>
        <translation>Das Angebot wurde geändert; Rückgängig in der Tabelle nimmt es zurück.</translation>
    </message>
    <message>
        <source>The quote was deleted; Undo in the table takes it back.</source>
        <translation>Das Angebot wurde gelöscht; Rückgängig in der Tabelle nimmt es zurück.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ChartGrip</name>
    <message>
        <source>Drag the chart from here onto a slide, into a document or a folder</source>
        <translation>Das Diagramm von hier auf eine Folie, in ein Dokument oder in einen Ordner ziehen</translation>
    </message>
    <message>
        <source>Drag the chart out</source>
        <translation>Diagramm herausziehen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ChartTableDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected cells, or all of them, tab-separated for a spreadsheet</source>
        <translation>Kopiert die ausgewählten Zellen oder alle, durch Tabulatoren getrennt für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ChartView</name>
    <message>
        <source>Show numbers as &amp;table</source>
        <translation>Zahlen als &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkl&amp;einern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Zoomed: show all</source>
        <translation>Gezoomt: alles anzeigen</translation>
    </message>
    <message>
        <source>Show all of the axes (0, or a double click in the chart)</source>
        <translation>Die ganzen Achsen anzeigen (0 oder Doppelklick im Diagramm)</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 is no ordinary file; give another name.</source>
        <translation>Das Bild wurde nicht gespeichert: %1 ist keine gewöhnliche Datei; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The picture was not saved: the name %1 says no kind of picture; let it end in .png, .svg or .pdf.</source>
        <translation>Das Bild wurde nicht gespeichert: Der Name %1 nennt keine Bildart; lassen Sie ihn auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 is a folder; give a file.</source>
        <translation>Das Bild wurde nicht gespeichert: %1 ist ein Ordner; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 could not be written: %2; name a folder that can be written.</source>
        <translation>Das Bild wurde nicht gespeichert: %1 konnte nicht geschrieben werden: %2; geben Sie einen beschreibbaren Ordner an.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ComparePage</name>
    <message>
        <source>Example: effective cost of the plans</source>
        <translation>Beispiel: effektive Kosten der Pläne</translation>
    </message>
    <message>
        <source>An example of what two scenarios look like side by side; no figures of yours.</source>
        <translation>Ein Beispiel, wie zwei Szenarien nebeneinander aussehen; keine Zahlen von Ihnen.</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour</source>
        <translation>USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>With the new quote</source>
        <translation>Mit dem neuen Angebot</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios to compare</source>
        <translation>Zu vergleichende Szenarien</translation>
    </message>
    <message>
        <source>Choose up to four; differences are from the first</source>
        <translation>Bis zu vier wählen; Unterschiede gelten gegenüber dem ersten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Both lists for a chat or a ticket</source>
        <translation>Beide Listen für einen Chat oder ein Ticket</translation>
    </message>
    <message>
        <source>The comparison was copied as text.</source>
        <translation>Der Vergleich wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>Abweichende Eingaben</translation>
    </message>
    <message>
        <source>Outputs that moved</source>
        <translation>Geänderte Ergebnisse</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Ansichten des Vergleichs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Kostenbrücke</translation>
    </message>
    <message>
        <source>There is one scenario. Duplicate it, change what differs, and both stand here side by side: the inputs that differ, the outputs that moved, and what each plan costs.</source>
        <translation>Es gibt ein Szenario. Duplizieren Sie es, ändern Sie, was abweichen soll, und beide stehen hier nebeneinander: die abweichenden Eingaben, die geänderten Ergebnisse und was jeder Plan kostet.</translation>
    </message>
    <message>
        <source>Duplicate to compare</source>
        <translation>Zum Vergleich duplizieren</translation>
    </message>
    <message>
        <source>Make a second scenario that differs only in what you then change</source>
        <translation>Ein zweites Szenario anlegen, das nur in dem abweicht, was Sie danach ändern</translation>
    </message>
    <message>
        <source>Outputs that moved …</source>
        <translation>Geänderte Ergebnisse …</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>No output moved</source>
        <translation>Kein Ergebnis geändert</translation>
    </message>
    <message>
        <source>1 output moved</source>
        <translation>1 Ergebnis geändert</translation>
    </message>
    <message>
        <source>%1 outputs moved</source>
        <translation>%1 Ergebnisse geändert</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>No input differs</source>
        <translation>Keine Eingabe weicht ab</translation>
    </message>
    <message>
        <source>1 input differs</source>
        <translation>1 Eingabe weicht ab</translation>
    </message>
    <message>
        <source>%1 inputs differ</source>
        <translation>%1 Eingaben weichen ab</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: under %2, so that the ranges decide; narrow what decides most.</source>
        <translation>%1: unter %2, sodass die Spannen entscheiden; engen Sie ein, was am meisten entscheidet.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CopyDaysDialog</name>
    <message>
        <source>Copy to days</source>
        <translation>Auf Tage kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>%1 kopieren auf</translation>
    </message>
    <message>
        <source>The selection covers every day of its week; select fewer.</source>
        <translation>Die Auswahl umfasst jeden Tag ihrer Woche; wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 auf %2 kopieren</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::CrashNotice</name>
    <message>
        <source>Splitpoint ended unexpectedly on %1. A report lies in %2; nobody got it, and it holds nothing of your scenario.</source>
        <translation>Splitpoint wurde am %1 unerwartet beendet. Ein Bericht liegt in %2; niemand hat ihn erhalten, und er enthält nichts aus Ihrem Szenario.</translation>
    </message>
    <message>
        <source>What was not saved is offered below: Recover brings it back.</source>
        <translation>Was nicht gespeichert war, wird unten angeboten: Wiederherstellen bringt es zurück.</translation>
    </message>
    <message>
        <source>Show re&amp;port</source>
        <translation>&amp;Bericht zeigen</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Den Bericht lesen</translation>
    </message>
    <message>
        <source>Re&amp;move report</source>
        <translation>Bericht &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the report from this computer</source>
        <translation>Den Bericht von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>The report cannot be read: %1</source>
        <translation>Der Bericht ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::DeckDialog</name>
    <message>
        <source>Slide deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <source>Append to deck</source>
        <translation>An Foliensatz anfügen</translation>
    </message>
    <message>
        <source>&amp;Make deck…</source>
        <translation>Foliensatz &amp;erstellen …</translation>
    </message>
    <message>
        <source>&amp;Append…</source>
        <translation>&amp;Anfügen …</translation>
    </message>
    <message>
        <source>&amp;Slides, in their order</source>
        <translation>&amp;Folien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Slides of the deck</source>
        <translation>Folien des Foliensatzes</translation>
    </message>
    <message>
        <source>Takes some seconds more, and an input with a range.</source>
        <translation>Dauert einige Sekunden länger und braucht eine Eingabe mit Spanne.</translation>
    </message>
    <message>
        <source>There is one scenario; duplicate it to compare.</source>
        <translation>Es gibt nur ein Szenario; duplizieren Sie es zum Vergleichen.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The slides take the looks of %1. Those made before from this scenario are updated where they stand; all others stay as they are.</source>
        <translation>Die Folien übernehmen das Aussehen von %1. Früher aus diesem Szenario erstellte Folien werden an ihrer Stelle aktualisiert; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>none: Splitpoint&apos;s own</source>
        <translation>keine: die von Splitpoint</translation>
    </message>
    <message>
        <source>A .pptx or .potx whose master, fonts and colors are used; it brings its own size and tone</source>
        <translation>Eine .pptx oder .potx, deren Master, Schriften und Farben verwendet werden; sie bringt ihre eigene Größe und Helligkeit mit</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Size of the slides</source>
        <translation>Größe der Folien</translation>
    </message>
    <message>
        <source>Template file</source>
        <translation>Vorlagendatei</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx);;All files (*)</source>
        <translation>Präsentationen (*.pptx *.potx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Why the template cannot be used</source>
        <translation>Warum die Vorlage nicht taugt</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::DemandPage</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Lastdauer</translation>
    </message>
    <message>
        <source>Hour by day</source>
        <translation>Stunde mal Tag</translation>
    </message>
    <message>
        <source>Views of the demand</source>
        <translation>Ansichten des Bedarfs</translation>
    </message>
    <message>
        <source>Demand statistics</source>
        <translation>Kennzahlen des Bedarfs</translation>
    </message>
    <message>
        <source>Workload on show</source>
        <translation>Angezeigter Workload</translation>
    </message>
    <message>
        <source>Whose demand is drawn</source>
        <translation>Wessen Bedarf gezeichnet wird</translation>
    </message>
    <message>
        <source>Plan on show</source>
        <translation>Angezeigter Plan</translation>
    </message>
    <message>
        <source>Which plan serves the demand that is drawn</source>
        <translation>Welcher Plan den gezeichneten Bedarf bedient</translation>
    </message>
    <message>
        <source>Served by: recommended</source>
        <translation>Bedient durch: Empfehlung</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Bedient durch: %1</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPUs</translation>
    </message>
    <message>
        <source>mean </source>
        <translation>Mittel </translation>
    </message>
    <message>
        <source>Mean demand</source>
        <translation>Mittlerer Bedarf</translation>
    </message>
    <message>
        <source>Scales the selected workload&apos;s demand to this mean</source>
        <translation>Skaliert den Bedarf des gewählten Workloads auf dieses Mittel</translation>
    </message>
    <message>
        <source>Shift the demand one hour earlier</source>
        <translation>Den Bedarf eine Stunde nach früher verschieben</translation>
    </message>
    <message>
        <source>Shift the demand one hour later</source>
        <translation>Den Bedarf eine Stunde nach später verschieben</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>Choose one workload to scale or shift its demand</source>
        <translation>Wählen Sie einen einzelnen Workload, um seinen Bedarf zu skalieren oder zu verschieben</translation>
    </message>
    <message>
        <source>There is no demand to scale; type its values first.</source>
        <translation>Es gibt keinen Bedarf zu skalieren; geben Sie zuerst seine Werte ein.</translation>
    </message>
    <message>
        <source>%1: mean demand</source>
        <translation>%1: mittlerer Bedarf</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>%1: demand shifted later</source>
        <translation>%1: Bedarf nach später verschoben</translation>
    </message>
    <message>
        <source>%1: demand shifted earlier</source>
        <translation>%1: Bedarf nach früher verschoben</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::DifferencesDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::DurationCanvas</name>
    <message>
        <source>Load duration and capacity line</source>
        <translation>Lastdauer und Kapazitätslinie</translation>
    </message>
    <message>
        <source>Up and Down move the bare-metal line by one node, with Shift the line of reserved nodes.</source>
        <translation>Hoch und Runter verschieben die Bare-Metal-Linie um einen Knoten, mit Umschalt die Linie der reservierten Knoten.</translation>
    </message>
    <message>
        <source>No bare-metal offer beside an elastic one: there is nothing to split.</source>
        <translation>Kein Bare-Metal-Angebot neben einem elastischen: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>hours at or above this demand, 0 to %1</source>
        <translation>Stunden mit mindestens diesem Bedarf, 0 bis %1</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::EffectPanel</name>
    <message>
        <source>What it does to the answer</source>
        <translation>Wirkung auf die Antwort</translation>
    </message>
    <message>
        <source>Answer before and after</source>
        <translation>Antwort vorher und nachher</translation>
    </message>
    <message>
        <source>Effective cost and answer</source>
        <translation>Effektive Kosten und Antwort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The scenario already holds these numbers.</source>
        <translation>Das Szenario enthält diese Zahlen bereits.</translation>
    </message>
    <message>
        <source>Applied. %1</source>
        <translation>Angewendet. %1</translation>
    </message>
    <message>
        <source>What it does to the answer is being computed…</source>
        <translation>Die Wirkung auf die Antwort wird berechnet …</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::EmptyHint</name>
    <message>
        <source>Why the table is empty</source>
        <translation>Warum die Tabelle leer ist</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>By nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>By parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the decision map</source>
        <translation>Die Entscheidungskarte zeigen</translation>
    </message>
    <message>
        <source>Decision map: which plan wins over two inputs at once</source>
        <translation>Entscheidungskarte: welcher Plan über zwei Eingaben zugleich gewinnt</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ExportMenu</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Slide deck…</source>
        <translation>&amp;Foliensatz …</translation>
    </message>
    <message>
        <source>A deck with native, editable charts (.pptx)</source>
        <translation>Ein Foliensatz mit nativen, bearbeitbaren Diagrammen (.pptx)</translation>
    </message>
    <message>
        <source>&amp;Append to deck…</source>
        <translation>An Foliensatz &amp;anfügen …</translation>
    </message>
    <message>
        <source>Add the slides to a deck of yours, or update those that are in it</source>
        <translation>Die Folien an einen eigenen Foliensatz anfügen oder dort vorhandene aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>Arbeits&amp;mappe …</translation>
    </message>
    <message>
        <source>Inputs with sources, plans, sweep and hours as tables with charts (.xlsx)</source>
        <translation>Eingaben mit Quellen, Pläne, Knotenreihe und Stunden als Tabellen mit Diagrammen (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Answer, plans, reasons, demand and assumptions on a few pages (.pdf)</source>
        <translation>Antwort, Pläne, Gründe, Bedarf und Annahmen auf wenigen Seiten (.pdf)</translation>
    </message>
    <message>
        <source>&amp;Pictures of all charts…</source>
        <translation>B&amp;ilder aller Diagramme …</translation>
    </message>
    <message>
        <source>Tables as &amp;CSV…</source>
        <translation>Tabellen als &amp;CSV …</translation>
    </message>
    <message>
        <source>Each table of the workbook as a CSV file in a folder</source>
        <translation>Jede Tabelle der Arbeitsmappe als CSV-Datei in einem Ordner</translation>
    </message>
    <message>
        <source>Slide deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <source>Presentations (*.pptx)</source>
        <translation>Präsentationen (*.pptx)</translation>
    </message>
    <message>
        <source>Deck to append to</source>
        <translation>Foliensatz, an den angefügt wird</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx);;All files (*)</source>
        <translation>Präsentationen (*.pptx *.potx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the longer deck as</source>
        <translation>Erweiterten Foliensatz speichern unter</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The charts of the pages, and every page of charts, as PNG, SVG and PDF in a folder</source>
        <translation>Die Diagramme der Seiten und jede Seite mit Diagrammen als PNG, SVG und PDF in einem Ordner</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ExportProgress</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the export; nothing that is there is changed</source>
        <translation>Export abbrechen; Vorhandenes bleibt unverändert</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::FileGuard</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Go on with a file of your own</source>
        <translation>Mit einer eigenen Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>It is &amp;gone</source>
        <translation>Ist &amp;beendet</translation>
    </message>
    <message>
        <source>That program no longer runs: take the file over</source>
        <translation>Jenes Programm läuft nicht mehr: die Datei übernehmen</translation>
    </message>
    <message>
        <source>%1 is also open in %2. You can go on here; saving will ask first, so that neither overwrites the other.</source>
        <translation>%1 ist auch in %2 geöffnet. Sie können hier weiterarbeiten; vor dem Speichern wird gefragt, damit keiner den anderen überschreibt.</translation>
    </message>
    <message>
        <source>%1 can no longer be read, so saving is held back. Your work is still here; save it under another name.</source>
        <translation>%1 kann nicht mehr gelesen werden, daher ist das Speichern angehalten. Ihre Arbeit ist noch hier; speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>You have no changes of your own.</source>
        <translation>Sie haben keine eigenen Änderungen.</translation>
    </message>
    <message>
        <source>Your own changes are not saved yet.</source>
        <translation>Ihre eigenen Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. %2</source>
        <translation>%1 wurde von einem anderen Programm geändert. %2</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Open what is in the file now</source>
        <translation>Öffnen, was jetzt in der Datei steht</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Saving will replace what is in the file now</source>
        <translation>Speichern ersetzt, was jetzt in der Datei steht</translation>
    </message>
    <message>
        <source>Keep both: save yours under another name</source>
        <translation>Beides behalten: Ihres unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Show what &amp;differs</source>
        <translation>Unterschiede &amp;zeigen</translation>
    </message>
    <message>
        <source>List what differs between your window and the file</source>
        <translation>Auflisten, worin sich Ihr Fenster und die Datei unterscheiden</translation>
    </message>
    <message>
        <source>%1 was removed or renamed by another program. Your work is still here.</source>
        <translation>%1 wurde von einem anderen Programm entfernt oder umbenannt. Ihre Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Erneut speichern</translation>
    </message>
    <message>
        <source>Write the file again</source>
        <translation>Die Datei noch einmal schreiben</translation>
    </message>
    <message>
        <source>Reload %1 and lose your own unsaved changes to it?</source>
        <translation>%1 neu laden und Ihre eigenen nicht gespeicherten Änderungen daran verlieren?</translation>
    </message>
    <message>
        <source>&amp;Lose mine and reload</source>
        <translation>Meine &amp;verwerfen und neu laden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Anders entscheiden</translation>
    </message>
    <message>
        <source>Not saved yet: %1 is also open in %2, whose next save would meet yours. The file itself is unchanged so far.</source>
        <translation>Noch nicht gespeichert: %1 ist auch in %2 geöffnet; das nächste Speichern dort träfe auf Ihres. Die Datei selbst ist bisher unverändert.</translation>
    </message>
    <message>
        <source>Save any&amp;way</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Replace the file; the other window will be told</source>
        <translation>Die Datei ersetzen; das andere Fenster wird benachrichtigt</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in %2. Choose another name, or close it there first.</source>
        <translation>Nicht gespeichert: %1 ist in %2 geöffnet. Wählen Sie einen anderen Namen, oder schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>What is in the file now cannot be shown: %1</source>
        <translation>Was jetzt in der Datei steht, kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>Entscheiden, was zu tun ist</translation>
    </message>
    <message>
        <source>What differs in %1</source>
        <translation>Unterschiede in %1</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::FindingsTable</name>
    <message>
        <source>Findings, each with its fix</source>
        <translation>Befunde, jeweils mit Korrektur</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was found, and where</source>
        <translation>Was gefunden wurde, und wo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>%1
Rows: %2</source>
        <translation>%1
Zeilen: %2</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Korrektur für %1</translation>
    </message>
    <message>
        <source>Columns added up</source>
        <translation>Addierte Spalten</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::FitPage</name>
    <message>
        <source>Operational fit: what each plan means day by day</source>
        <translation>Betriebliche Eignung: was jeder Plan im Alltag bedeutet</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>All cells with their sources, for a spreadsheet</source>
        <translation>Alle Zellen mit ihren Quellen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The table was copied with its sources.</source>
        <translation>Die Tabelle wurde mit ihren Quellen kopiert.</translation>
    </message>
    <message>
        <source>Operational fit of the plans</source>
        <translation>Betriebliche Eignung der Pläne</translation>
    </message>
    <message>
        <source>One row for each topic, one column for each plan, sources below each text</source>
        <translation>Eine Zeile je Thema, eine Spalte je Plan, die Quellen unter jedem Text</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::FleetPanel</name>
    <message>
        <source>Where the fleet&apos;s profiles are</source>
        <translation>Wo die Profile der Flotte liegen</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>About the folder</source>
        <translation>Zum Ordner</translation>
    </message>
    <message>
        <source>Use the &amp;project&apos;s profiles</source>
        <translation>Profile des &amp;Projekts verwenden</translation>
    </message>
    <message>
        <source>Use the project&apos;s profiles</source>
        <translation>Profile des Projekts verwenden</translation>
    </message>
    <message>
        <source>Forget the folder; the files stay where they are</source>
        <translation>Den Ordner vergessen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Den Ordner erneut lesen</translation>
    </message>
    <message>
        <source>After files were added to it or changed</source>
        <translation>Nachdem Dateien hinzugefügt oder geändert wurden</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>Maschinenart</translation>
    </message>
    <message>
        <source>Machines of equal hardware and delivery are compared with each other only</source>
        <translation>Nur Maschinen gleicher Hardware und Bereitstellung werden miteinander verglichen</translation>
    </message>
    <message>
        <source>Who is slow</source>
        <translation>Wer langsam ist</translation>
    </message>
    <message>
        <source>About the fleet</source>
        <translation>Zur Flotte</translation>
    </message>
    <message>
        <source>Nodes, worst first</source>
        <translation>Knoten, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Slowest in</source>
        <translation>Am langsamsten bei</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What may explain it</source>
        <translation>Mögliche Erklärung</translation>
    </message>
    <message>
        <source>Spread per probe</source>
        <translation>Streuung je Messprobe</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messprobe</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Loss of a job on all nodes</source>
        <translation>Verlust eines Jobs auf allen Knoten</translation>
    </message>
    <message>
        <source>Where the spread comes from</source>
        <translation>Woher die Streuung kommt</translation>
    </message>
    <message>
        <source>Disturbance of the fleet</source>
        <translation>Störung der Flotte</translation>
    </message>
    <message>
        <source>Overhead set of the fleet</source>
        <translation>Overhead-Satz der Flotte</translation>
    </message>
    <message>
        <source>Whose disturbance would change; the first is the one your offers use</source>
        <translation>Dessen Störung sich ändern würde; der erste Satz ist der, den Ihre Angebote verwenden</translation>
    </message>
    <message>
        <source>&amp;Apply the disturbance</source>
        <translation>Störung &amp;anwenden</translation>
    </message>
    <message>
        <source>Apply the fleet&apos;s disturbance</source>
        <translation>Störung der Flotte anwenden</translation>
    </message>
    <message>
        <source>One step that can be undone; both numbers note where they were measured</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt; beide Zahlen vermerken, wo sie gemessen wurden</translation>
    </message>
    <message>
        <source>A fleet is a folder of profiles, one or more for each node. It shows how far the nodes lie apart in each probe, which node is slow and why, and how often they are disturbed.

Choose a folder, drop one on this page, or add profiles of two nodes to the project.</source>
        <translation>Eine Flotte ist ein Ordner mit Profilen, mindestens einem je Knoten. Sie zeigt, wie weit die Knoten in jeder Messprobe auseinanderliegen, welcher Knoten langsam ist und warum, und wie oft sie gestört werden.

Wählen Sie einen Ordner, ziehen Sie einen auf diese Seite oder fügen Sie dem Projekt Profile von zwei Knoten hinzu.</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ordner ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a folder of profiles</source>
        <translation>Ordner mit Profilen öffnen</translation>
    </message>
    <message>
        <source>Every profile in it becomes part of the fleet; the files stay where they are</source>
        <translation>Jedes Profil darin wird Teil der Flotte; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Open another folder of profiles</source>
        <translation>Anderen Ordner mit Profilen öffnen</translation>
    </message>
    <message>
        <source>Forget the folder of the fleet</source>
        <translation>Ordner der Flotte vergessen</translation>
    </message>
    <message>
        <source>Fleet in numbers</source>
        <translation>Flotte in Zahlen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Messproben</translation>
    </message>
    <message>
        <source>changes the &amp;set</source>
        <translation>ändert den &amp;Satz</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>The folder %1 holds no profile; choose one with the files that the calibrator wrote (*.json).</source>
        <translation>Der Ordner %1 enthält kein Profil; wählen Sie einen mit den Dateien, die der Kalibrator geschrieben hat (*.json).</translation>
    </message>
    <message>
        <source>Choose the folder of the fleet</source>
        <translation>Ordner der Flotte wählen</translation>
    </message>
    <message>
        <source>Folder of profiles</source>
        <translation>Ordner mit Profilen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>1 profile</source>
        <translation>1 Profil</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <translation>%1 Profile</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 of the project</source>
        <translation>%1 des Projekts</translation>
    </message>
    <message>
        <source>Nothing of this fleet can be applied, so the answer stays as it is.</source>
        <translation>Nichts von dieser Flotte lässt sich anwenden; die Antwort bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::GroupsPanel</name>
    <message>
        <source>Where all groups go</source>
        <translation>Wohin alle Gruppen gehen</translation>
    </message>
    <message>
        <source>Groups and the workloads they go to</source>
        <translation>Gruppen und die Workloads, in die sie gehen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht in</translation>
    </message>
    <message>
        <source>All groups go</source>
        <translation>Alle Gruppen gehen</translation>
    </message>
    <message>
        <source>together onto %1</source>
        <translation>zusammen in %1</translation>
    </message>
    <message>
        <source>each to a workload of its own</source>
        <translation>jede in einen eigenen Workload</translation>
    </message>
    <message>
        <source>onto %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>a new workload</source>
        <translation>in einen neuen Workload</translation>
    </message>
    <message>
        <source>nowhere: left out</source>
        <translation>nirgendwohin: ausgelassen</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 geht</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::HelpWindow</name>
    <message>
        <source>Splitpoint help</source>
        <translation>Splitpoint-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>The field in focus</source>
        <translation>Das Feld im Fokus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found; try fewer or shorter words.</source>
        <translation>Nichts gefunden; versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::HintBubble</name>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Put the hints away for good; Help › Hints brings them back (Escape)</source>
        <translation>Hinweise endgültig ausblenden; Hilfe › Hinweise bringt sie zurück (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::HourListModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ImportBody</name>
    <message>
        <source>The curve in numbers</source>
        <translation>Die Kurve in Zahlen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Groups (%1)</source>
        <translation>Gruppen (%1)</translation>
    </message>
    <message>
        <source>Nothing was found that needs a fix: every row was taken as it is.</source>
        <translation>Nichts gefunden, was eine Korrektur braucht: Jede Zeile gilt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ImportDialog</name>
    <message>
        <source>Import a curve</source>
        <translation>Kurve importieren</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>replaces the curve below</source>
        <translation>ersetzt die Kurve darunter</translation>
    </message>
    <message>
        <source>is added to the curve below</source>
        <translation>wird zur Kurve darunter addiert</translation>
    </message>
    <message>
        <source>is a minimum</source>
        <translation>gilt als Mindestwert</translation>
    </message>
    <message>
        <source>What the curve does</source>
        <translation>Was die Kurve tut</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Open a curve</source>
        <translation>Kurve öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open or drop a file, or paste numbers: an hour a line, or 24 hours by days.</source>
        <translation>Datei öffnen oder ablegen oder Zahlen einfügen: eine Stunde je Zeile oder 24 Stunden mal Tage.</translation>
    </message>
    <message>
        <source>a curve file of hours without gaps</source>
        <translation>eine Kurvendatei aus Stunden ohne Lücken</translation>
    </message>
    <message>
        <source>The curve has %1 hours; a horizon has %2 at most.</source>
        <translation>Die Kurve hat %1 Stunden; ein Horizont hat höchstens %2.</translation>
    </message>
    <message>
        <source>%1 hours (%2): mean %3, peak %4 GPUs. A shorter curve repeats, a longer one is cut at the horizon.</source>
        <translation>%1 Stunden (%2): Mittel %3, Spitze %4 GPUs. Eine kürzere Kurve wiederholt sich, eine längere wird am Horizont abgeschnitten.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>Keep the numbers in %1 beside the scenario</source>
        <translation>Die Zahlen in %1 neben dem Szenario belassen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>Else they are copied into the scenario, which then needs no other file. Only a curve file in the scenario&apos;s folder can stay outside.</source>
        <translation>Sonst werden sie in das Szenario kopiert, das dann keine andere Datei braucht. Nur eine Kurvendatei im Ordner des Szenarios kann außerhalb bleiben.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ImportFoot</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Share of the source that was read</source>
        <translation>Gelesener Anteil der Quelle</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Import as layers</source>
        <translation>Als Ebenen importieren</translation>
    </message>
    <message>
        <source>Puts the curve and its fixes onto the workload as layers, in one step</source>
        <translation>Legt die Kurve und ihre Korrekturen in einem Schritt als Ebenen auf den Workload</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ImportWelcome</name>
    <message>
        <source>Open or drop a file, paste text, or ask a Prometheus server.</source>
        <translation>Öffnen Sie eine Datei, oder ziehen Sie sie hierher, fügen Sie Text ein, oder fragen Sie einen Prometheus-Server ab.</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>jobs as sacct --parsable2 prints them</source>
        <translation>Jobs, wie sacct --parsable2 sie ausgibt</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>a saved query_range answer (JSON), or a running server</source>
        <translation>eine gespeicherte query_range-Antwort (JSON) oder ein laufender Server</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>a log of --query-gpu with --format=csv</source>
        <translation>ein Protokoll von --query-gpu mit --format=csv</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>FOCUS 1.0 and 1.2, AWS CUR legacy and 2.0</source>
        <translation>FOCUS 1.0 und 1.2, AWS CUR alt und 2.0</translation>
    </message>
    <message>
        <source>OpenCost</source>
        <translation>OpenCost</translation>
    </message>
    <message>
        <source>an export of allocations</source>
        <translation>ein Export der Zuteilungen</translation>
    </message>
    <message>
        <source>Job lists</source>
        <translation>Joblisten</translation>
    </message>
    <message>
        <source>a table with start, end and GPUs of each job</source>
        <translation>eine Tabelle mit Beginn, Ende und GPUs jedes Jobs</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Beliebige Tabelle</translation>
    </message>
    <message>
        <source>GPUs with times, wide or long; or plain numbers, an hour each</source>
        <translation>GPUs mit Zeiten, breit oder lang; oder bloße Zahlen, je eine Stunde</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::InputRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The %1, %2, is drawn from in the futures. Click for the typical value alone.</source>
        <translation>Die Zukünfte ziehen hieraus: %1, %2. Klicken Sie, um nur den typischen Wert zu verwenden.</translation>
    </message>
    <message>
        <source>The %1, %2, is switched off: every future has the typical value. Click to draw from it again.</source>
        <translation>Ausgeschaltet: %1, %2; jede Zukunft hat den typischen Wert. Klicken Sie, um wieder daraus zu ziehen.</translation>
    </message>
    <message>
        <source>%1 %2 is off</source>
        <translation>%1 %2 ist aus</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to %1, %2</source>
        <translation>Zurück zu %1, %2</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::InputsPanel</name>
    <message>
        <source>Search inputs</source>
        <translation>Eingaben durchsuchen</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Eingaben: %1</translation>
    </message>
    <message>
        <source>Choose offer…</source>
        <translation>Angebot wählen …</translation>
    </message>
    <message>
        <source>Choose from the catalogue, or type your own quote</source>
        <translation>Aus dem Katalog wählen oder ein eigenes Angebot eingeben</translation>
    </message>
    <message>
        <source>Choose the %1 offer</source>
        <translation>Angebot wählen: %1</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::JobsPanel</name>
    <message>
        <source>What the jobs look like</source>
        <translation>Wie die Jobs aussehen</translation>
    </message>
    <message>
        <source>The jobs suggest no value.</source>
        <translation>Die Jobs legen keinen Wert nahe.</translation>
    </message>
    <message>
        <source>Take what the jobs suggest:</source>
        <translation>Übernehmen, was die Jobs nahelegen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::LadderPanel</name>
    <message>
        <source>Your choice of committed nodes</source>
        <translation>Ihre Wahl der fest gebuchten Knoten</translation>
    </message>
    <message>
        <source>Your choice: bare-metal nodes</source>
        <translation>Ihre Wahl: Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Your choice: reserved nodes</source>
        <translation>Ihre Wahl: reservierte Knoten</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>Back to the node counts of least cost</source>
        <translation>Zurück zu den Knotenzahlen mit den geringsten Kosten</translation>
    </message>
    <message>
        <source>Which mistake is the cheaper one</source>
        <translation>Welcher Fehler der günstigere ist</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>What being wrong by a few nodes costs</source>
        <translation>Was es kostet, um einige Knoten falschzuliegen</translation>
    </message>
    <message>
        <source>If you hold</source>
        <translation>Wenn Sie vorhalten</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>Mehrkosten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Dann %1</translation>
    </message>
    <message>
        <source>Then %1; what the unserved work is worth is not counted</source>
        <translation>Dann %1; der Wert der nicht bedienten Arbeit zählt nicht mit</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::LayerForm</name>
    <message>
        <source>%1: %2 to %3 %4</source>
        <translation>%1: %2 bis %3 %4</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::LayerList</name>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::LayerPanel</name>
    <message>
        <source>Layers of the demand, the topmost first</source>
        <translation>Ebenen des Bedarfs, die oberste zuerst</translation>
    </message>
    <message>
        <source>What is done to the base curve, from the bottom up. The check mark switches a layer, F2 renames it, Alt+Up and Alt+Down or the mouse move it.</source>
        <translation>Was mit der Grundkurve geschieht, von unten nach oben. Das Häkchen schaltet eine Ebene ein oder aus, F2 benennt sie um, Alt+Hoch und Alt+Runter oder die Maus verschieben sie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put a layer on top</source>
        <translation>Eine Ebene obenauf legen</translation>
    </message>
    <message>
        <source>Import usage…</source>
        <translation>Nutzung importieren …</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+Up)</source>
        <translation>Ebene nach oben verschieben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+Down)</source>
        <translation>Ebene nach unten verschieben (Alt+Runter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put a copy of the layer on it (Ctrl+D)</source>
        <translation>Eine Kopie der Ebene darauflegen (Strg+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the layer (Delete)</source>
        <translation>Ebene entfernen (Entf)</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Vergleichskurve</translation>
    </message>
    <message>
        <source>Show the demand up to the selected layer as a thin line</source>
        <translation>Den Bedarf bis zur gewählten Ebene als dünne Linie zeigen</translation>
    </message>
    <message>
        <source>Layers change the curve and leave what is below them as it is. Drawing makes one too.</source>
        <translation>Ebenen ändern die Kurve und lassen, was unter ihnen liegt, wie es ist. Auch das Zeichnen legt eine an.</translation>
    </message>
    <message>
        <source>%1  Launch: × 1.5, 336 h from hour 2,016</source>
        <translation>%1  Produktstart: × 1,5, 336 h ab Stunde 2.016</translation>
    </message>
    <message>
        <source>%1  Growth: 30 % a year</source>
        <translation>%1  Wachstum: 30 % pro Jahr</translation>
    </message>
    <message>
        <source>%1  Measured use: 168 hours, replaces</source>
        <translation>%1  Gemessene Nutzung: 168 Stunden, ersetzt</translation>
    </message>
    <message>
        <source>Base curve</source>
        <translation>Grundkurve</translation>
    </message>
    <message>
        <source>switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>rename layer</source>
        <translation>Ebene umbenennen</translation>
    </message>
    <message>
        <source>add layer %1</source>
        <translation>Ebene %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>copy layer %1</source>
        <translation>Ebene %1 kopieren</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>move layer %1 up</source>
        <translation>Ebene %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>move layer %1 down</source>
        <translation>Ebene %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>remove layer %1</source>
        <translation>Ebene %1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Curve file…</source>
        <translation>Kurvendatei …</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::LikePanel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Best offer</source>
        <translation>Bestes Angebot</translation>
    </message>
    <message>
        <source>USD/GPU-h</source>
        <translation>USD/GPU-h</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Best offers of the GPU</source>
        <translation>Beste Angebote der GPU</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Not alike in</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Break-even of every pair</source>
        <translation>Break-even jedes Paars</translation>
    </message>
    <message>
        <source>GPU to compare</source>
        <translation>Zu vergleichende GPU</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Of the newest row of every product the cheapest complete machine that can be ordered; your quotes count.</source>
        <translation>Aus der neuesten Zeile jedes Produkts die günstigste vollständige Maschine, die sich bestellen lässt; Ihre eigenen Angebote zählen mit.</translation>
    </message>
    <message>
        <source>no current offer may be proposed</source>
        <translation>kein aktuelles Angebot darf vorgeschlagen werden</translation>
    </message>
    <message>
        <source> (%1 held all month)</source>
        <translation> (%1 ganzmonatig vorgehalten)</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source> (your quote)</source>
        <translation> (eigenes Angebot)</translation>
    </message>
    <message>
        <source>%1 ⚠ old</source>
        <translation>%1 ⚠ alt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Two roles with an offer are needed for a break-even.</source>
        <translation>Für einen Break-even sind zwei Rollen mit einem Angebot nötig.</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Laufzeit</translation>
    </message>
    <message>
        <source>Longest term compared</source>
        <translation>Längste verglichene Laufzeit</translation>
    </message>
    <message>
        <source>A longer term is cheaper and another promise: offers that bind for longer are left out</source>
        <translation>Eine längere Laufzeit ist günstiger und ein anderes Versprechen: Angebote, die länger binden, bleiben außen vor</translation>
    </message>
    <message>
        <source>at most 1 month</source>
        <translation>höchstens 1 Monat</translation>
    </message>
    <message>
        <source>at most %1 months</source>
        <translation>höchstens %1 Monate</translation>
    </message>
    <message>
        <source>any term</source>
        <translation>jede Laufzeit</translation>
    </message>
    <message>
        <source>no current offer of this term may be proposed</source>
        <translation>kein aktuelles Angebot dieser Laufzeit darf vorgeschlagen werden</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::MainWindow</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Journal of edits</source>
        <translation>Journal der Änderungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This cannot be computed: %1 The answer shown is that of the last valid input.</source>
        <translation>Das kann nicht berechnet werden: %1 Die gezeigte Antwort ist die der letzten gültigen Eingabe.</translation>
    </message>
    <message>
        <source>Recalculating… the picture before the edit stays until then</source>
        <translation>Wird neu berechnet … das Bild vor der Änderung bleibt bis dahin</translation>
    </message>
    <message>
        <source>Not counted: %1 The last valid value holds.</source>
        <translation>Nicht gewertet: %1 Der letzte gültige Wert gilt.</translation>
    </message>
    <message>
        <source>%1[*] — Splitpoint</source>
        <translation>%1[*] – Splitpoint</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Hier können nur Dateien dieses Computers abgelegt werden.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Das Beispiel %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Open calibration &amp;profiles…</source>
        <translation>Kalibrierungs&amp;profile öffnen …</translation>
    </message>
    <message>
        <source>Add profiles that the calibrator wrote on other machines</source>
        <translation>Profile hinzufügen, die der Kalibrator auf anderen Maschinen geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>C&amp;hart…</source>
        <translation>&amp;Diagramm …</translation>
    </message>
    <message>
        <source>Save the chart in focus, or the first one, as PNG, SVG or PDF</source>
        <translation>Das Diagramm im Fokus oder das erste als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Zahlen …</translation>
    </message>
    <message>
        <source>Save every number of the answer as JSON, as splitpoint-cli evaluate prints them</source>
        <translation>Jede Zahl der Antwort als JSON speichern, so wie splitpoint-cli evaluate sie ausgibt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Die Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Find an input…</source>
        <translation>Eingabe &amp;suchen …</translation>
    </message>
    <message>
        <source>Search the inputs</source>
        <translation>Die Eingaben durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Add workload</source>
        <translation>Workload &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a workload with an example week</source>
        <translation>Einen Workload mit einer Beispielwoche hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate workload</source>
        <translation>Workload &amp;duplizieren</translation>
    </message>
    <message>
        <source>Copy the selected workload</source>
        <translation>Den gewählten Workload kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name workload</source>
        <translation>Workload &amp;umbenennen</translation>
    </message>
    <message>
        <source>Type another name for the selected workload</source>
        <translation>Einen anderen Namen für den gewählten Workload eingeben</translation>
    </message>
    <message>
        <source>&amp;Remove workload</source>
        <translation>Workload &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the selected workload</source>
        <translation>Den gewählten Workload entfernen</translation>
    </message>
    <message>
        <source>Choose &amp;offer</source>
        <translation>&amp;Angebot wählen</translation>
    </message>
    <message>
        <source>Remove o&amp;ffer</source>
        <translation>Angebot ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Bare metal…</source>
        <translation>&amp;Bare Metal …</translation>
    </message>
    <message>
        <source>&amp;Reserved virtual…</source>
        <translation>&amp;Reserviert virtuell …</translation>
    </message>
    <message>
        <source>&amp;On demand…</source>
        <translation>&amp;On-Demand …</translation>
    </message>
    <message>
        <source>&amp;Spot…</source>
        <translation>&amp;Spot …</translation>
    </message>
    <message>
        <source>Choose from the catalogue, or type your own quote</source>
        <translation>Aus dem Katalog wählen oder ein eigenes Angebot eingeben</translation>
    </message>
    <message>
        <source>Leave this role empty</source>
        <translation>Diese Rolle leer lassen</translation>
    </message>
    <message>
        <source>Add e&amp;xtra cost</source>
        <translation>&amp;Zusatzkosten hinzufügen</translation>
    </message>
    <message>
        <source>Add a line for storage, egress, support or licenses</source>
        <translation>Einen Posten für Massenspeicher, ausgehenden Datenverkehr, Support oder Lizenzen hinzufügen</translation>
    </message>
    <message>
        <source>Remove last extra cost</source>
        <translation>Letzte Zusatzkosten entfernen</translation>
    </message>
    <message>
        <source>Remove the last extra cost line</source>
        <translation>Den letzten Posten der Zusatzkosten entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
    <message>
        <source>&amp;Demand</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Pläne</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>E&amp;ingaben</translation>
    </message>
    <message>
        <source>&amp;Sketch</source>
        <translation>&amp;Skizze</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>Ka&amp;librieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Per&amp;formance</source>
        <translation>Leis&amp;tung</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>Eign&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>Risik&amp;o</translation>
    </message>
    <message>
        <source>Cata&amp;logue</source>
        <translation>Kat&amp;alog</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Die Seite „%1“ zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Plans &amp;beside the sketch</source>
        <translation>Pläne neben &amp;der Skizze</translation>
    </message>
    <message>
        <source>Keep the plans in sight while drawing</source>
        <translation>Die Pläne beim Zeichnen im Blick behalten</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help here</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>Explain the field, chart or page in focus</source>
        <translation>Das Feld, das Diagramm oder die Seite im Fokus erklären</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Open the help at its first page</source>
        <translation>Die Hilfe auf der ersten Seite öffnen</translation>
    </message>
    <message>
        <source>First &amp;decision in ten minutes</source>
        <translation>Erste &amp;Entscheidung in zehn Minuten</translation>
    </message>
    <message>
        <source>From a sample to an answer of your own</source>
        <translation>Von einem Beispiel zu einer eigenen Antwort</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Every key of the window</source>
        <translation>Jede Taste des Fensters</translation>
    </message>
    <message>
        <source>&amp;Why this answer</source>
        <translation>&amp;Warum diese Antwort</translation>
    </message>
    <message>
        <source>Show the reasons for the answer</source>
        <translation>Die Gründe für die Antwort zeigen</translation>
    </message>
    <message>
        <source>&amp;About Splitpoint</source>
        <translation>Ü&amp;ber Splitpoint</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About Splitpoint</source>
        <translation>Über Splitpoint</translation>
    </message>
    <message>
        <source>&lt;b&gt;Splitpoint %1&lt;/b&gt;&lt;br&gt;Bare metal, virtual machines, or split: what GPU work costs per useful hour.&lt;br&gt;GPL-3.0-or-later</source>
        <translation>&lt;b&gt;Splitpoint %1&lt;/b&gt;&lt;br&gt;Bare Metal, virtuelle Maschinen oder aufgeteilt: was GPU-Arbeit je nutzbare Stunde kostet.&lt;br&gt;GPL-3.0-or-later</translation>
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
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Slides, workbook, report, pictures</source>
        <translation>Folien, Arbeitsmappe, Bericht, Bilder</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: colors of the window</source>
        <translation>Farbschema: Farben des Fensters</translation>
    </message>
    <message>
        <source>Splitpoint scenarios (*.splitpoint);;All files (*)</source>
        <translation>Splitpoint-Szenarien (*.splitpoint);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save scenario as</source>
        <translation>Szenario speichern unter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Results (*.json);;All files (*)</source>
        <translation>Ergebnisse (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is written as soon as every number is final.</source>
        <translation>%1 wird geschrieben, sobald jede Zahl endgültig ist.</translation>
    </message>
    <message>
        <source>There are no results of this scenario to write; change the input that the answer line names.</source>
        <translation>Es gibt keine Ergebnisse dieses Szenarios zu schreiben; ändern Sie die Eingabe, die die Antwortzeile nennt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; name a folder that can be written.</source>
        <translation>%1 konnte nicht geschrieben werden: %2; geben Sie einen beschreibbaren Ordner an.</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>Neuer Workload</translation>
    </message>
    <message>
        <source>Add workload %1</source>
        <translation>Workload %1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate workload %1</source>
        <translation>Workload %1 duplizieren</translation>
    </message>
    <message>
        <source>A scenario needs at least one workload; add another before removing this one.</source>
        <translation>Ein Szenario braucht mindestens einen Workload; fügen Sie einen anderen hinzu, bevor Sie diesen entfernen.</translation>
    </message>
    <message>
        <source>Remove workload %1</source>
        <translation>Workload %1 entfernen</translation>
    </message>
    <message>
        <source>Remove offer %1</source>
        <translation>Angebot %1 entfernen</translation>
    </message>
    <message>
        <source>Add an extra cost</source>
        <translation>Zusatzkosten hinzufügen</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <translation>Zusatzkosten %1</translation>
    </message>
    <message>
        <source>Remove an extra cost</source>
        <translation>Zusatzkosten entfernen</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>&amp;Import usage…</source>
        <translation>Nutzung &amp;importieren …</translation>
    </message>
    <message>
        <source>Usage of other programs as layers of the demand: Slurm, Prometheus, nvidia-smi, bills, job lists, tables</source>
        <translation>Nutzung anderer Programme als Ebenen des Bedarfs: Slurm, Prometheus, nvidia-smi, Rechnungen, Joblisten, Tabellen</translation>
    </message>
    <message>
        <source>&amp;Bill against plan…</source>
        <translation>&amp;Rechnung gegen Plan …</translation>
    </message>
    <message>
        <source>What an imported bill says was paid against what a plan costs in as many hours</source>
        <translation>Was laut einer importierten Rechnung bezahlt wurde, gegenüber dem, was ein Plan in ebenso vielen Stunden kostet</translation>
    </message>
    <message>
        <source>The import lies on the demand as layers; undo takes it back in one step.</source>
        <translation>Der Import liegt als Ebenen auf dem Bedarf; Rückgängig nimmt ihn in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Sprache des Fensters ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The language changes when Splitpoint starts the next time; nothing on the screen changes now.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Splitpoint; jetzt ändert sich auf dem Bildschirm nichts.</translation>
    </message>
    <message>
        <source>Finish what is being typed, or close the menu, before undoing.</source>
        <translation>Beenden Sie vor dem Rückgängigmachen die laufende Eingabe oder schließen Sie das Menü.</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Szenarien</translation>
    </message>
    <message>
        <source>D&amp;uplicate scenario</source>
        <translation>Szenario &amp;duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of the scenario on show, and show that</source>
        <translation>Eine Kopie des angezeigten Szenarios anlegen und diese anzeigen</translation>
    </message>
    <message>
        <source>New &amp;child scenario</source>
        <translation>Neues &amp;Unterszenario</translation>
    </message>
    <message>
        <source>Make a scenario that differs from the one on show only in what you then change</source>
        <translation>Ein Szenario anlegen, das sich vom angezeigten nur in dem unterscheidet, was Sie danach ändern</translation>
    </message>
    <message>
        <source>Remove scenario on show</source>
        <translation>Angezeigtes Szenario entfernen</translation>
    </message>
    <message>
        <source>Remove the scenario on show; its children stay what they are</source>
        <translation>Das angezeigte Szenario entfernen; seine Unterszenarien bleiben, was sie sind</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>&amp;Vorheriges Szenario</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>Das Szenario vor diesem zeigen</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>&amp;Nächstes Szenario</translation>
    </message>
    <message>
        <source>Show the scenario after this one</source>
        <translation>Das Szenario nach diesem zeigen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Duplicate to compare</source>
        <translation>Zum Vergleich duplizieren</translation>
    </message>
    <message>
        <source>Scenario on show: %1</source>
        <translation>Angezeigtes Szenario: %1</translation>
    </message>
    <message>
        <source>This range belongs to the demand; it stands with its layer on this page.</source>
        <translation>Diese Spanne gehört zum Bedarf; sie steht bei ihrer Ebene auf dieser Seite.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Samples, sketch, import, calibration: the four ways to begin</source>
        <translation>Beispiele, Skizze, Import, Kalibrierung: die vier Wege zu beginnen</translation>
    </message>
    <message>
        <source>H&amp;ints</source>
        <translation>Hi&amp;nweise</translation>
    </message>
    <message>
        <source>Three hints on what can be tried in a sample</source>
        <translation>Drei Hinweise, was sich in einem Beispiel ausprobieren lässt</translation>
    </message>
    <message>
        <source>Type a range here where you are not sure of a price, for example 2.1 to 2.9. The page Uncertainty then says in how many futures each plan is cheapest.</source>
        <translation>Geben Sie hier eine Spanne ein, wo Sie sich eines Preises nicht sicher sind, zum Beispiel 2,1 bis 2,9. Die Seite Risiko sagt dann, in wie vielen Zukünften jeder Plan am günstigsten ist.</translation>
    </message>
    <message>
        <source>Open Why: it takes the answer apart, names what would change it, and how far that is.</source>
        <translation>Öffnen Sie „Warum“: Die Seite zerlegt die Antwort, nennt, was sie ändern würde, und wie weit das entfernt ist.</translation>
    </message>
    <message>
        <source>Bill against plan</source>
        <translation>Rechnung gegen Plan</translation>
    </message>
    <message>
        <source>The bill %1 is no part of the scenario&apos;s file and goes when Splitpoint closes.</source>
        <translation>Die Rechnung %1 gehört nicht zur Datei des Szenarios und geht verloren, wenn Splitpoint geschlossen wird.</translation>
    </message>
    <message>
        <source>Its comparison with the plan can be copied as text; the bill can be imported again at any time.</source>
        <translation>Ihr Vergleich mit dem Plan lässt sich als Text kopieren; die Rechnung lässt sich jederzeit erneut importieren.</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>&amp;Kopieren und schließen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Draw over the curve: the plans below are counted again while the hand moves. Drag this line, the GPUs on bare metal: what so many nodes would cost stands above it. By keyboard: arrows move along and up, digits type a value.</source>
        <translation>Zeichnen Sie über die Kurve: Die Pläne darunter werden neu gerechnet, während sich die Hand bewegt. Ziehen Sie diese Linie, die GPUs auf Bare Metal: Was so viele Knoten kosten würden, steht darüber. Mit der Tastatur: Pfeile bewegen entlang und nach oben, Ziffern geben einen Wert ein.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>This page shows no chart; go to one that does and export it there.</source>
        <translation>Diese Seite zeigt kein Diagramm; wechseln Sie zu einer mit Diagramm und exportieren Sie es dort.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::MapPage</name>
    <message>
        <source>Your point: %1 and %2</source>
        <translation>Ihr Punkt: %1 und %2</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Reset axes</source>
        <translation>Achsen zurücksetzen</translation>
    </message>
    <message>
        <source>The two inputs that matter most, at their usual ranges</source>
        <translation>Die zwei wichtigsten Eingaben in ihren üblichen Spannen</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>Zu dieser Karte</translation>
    </message>
    <message>
        <source>At your point</source>
        <translation>An Ihrem Punkt</translation>
    </message>
    <message>
        <source>The map is being refined</source>
        <translation>Die Karte wird verfeinert</translation>
    </message>
    <message>
        <source>There is %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1 and %2: %3.</source>
        <translation>Bei %1 und %2: %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no bare-metal offer, so there is nothing to decide: the map can only have one color.</source>
        <translation>Es gibt kein Bare-Metal-Angebot, also nichts zu entscheiden: Die Karte kann nur eine Farbe haben.</translation>
    </message>
    <message>
        <source>There is no virtual offer, so there is nothing to decide: the map can only have one color.</source>
        <translation>Es gibt kein virtuelles Angebot, also nichts zu entscheiden: Die Karte kann nur eine Farbe haben.</translation>
    </message>
    <message>
        <source>Choose a bare-metal offer…</source>
        <translation>Bare-Metal-Angebot wählen …</translation>
    </message>
    <message>
        <source>Choose an on-demand offer…</source>
        <translation>On-Demand-Angebot wählen …</translation>
    </message>
    <message>
        <source>This map cannot be drawn; other axes can.</source>
        <translation>Diese Karte lässt sich nicht zeichnen; andere Achsen schon.</translation>
    </message>
    <message>
        <source>Use the two that matter most</source>
        <translation>Die zwei wichtigsten verwenden</translation>
    </message>
    <message>
        <source>Your point lies outside these ranges.</source>
        <translation>Ihr Punkt liegt außerhalb dieser Spannen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 to %2 is no range for %3; type one that begins below its end and that this figure can have.</source>
        <translation>%1 bis %2 ist keine Spanne für %3; geben Sie eine ein, die unter ihrem Ende beginnt und die diese Größe haben kann.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::MassPanel</name>
    <message>
        <source>%1 The curve below stays as it is: a layer on top does it.</source>
        <translation>%1 Die Kurve darunter bleibt, wie sie ist: Eine Ebene obenauf bewirkt es.</translation>
    </message>
    <message>
        <source>Scale to peak</source>
        <translation>Auf Spitze skalieren</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Scales the demand so that its highest hour is this.</source>
        <translation>Skaliert den Bedarf so, dass seine höchste Stunde diesen Wert hat.</translation>
    </message>
    <message>
        <source>Scale to mean</source>
        <translation>Auf Mittel skalieren</translation>
    </message>
    <message>
        <source>Scales the demand so that its mean is this.</source>
        <translation>Skaliert den Bedarf so, dass sein Mittel diesen Wert hat.</translation>
    </message>
    <message>
        <source>Scale to total</source>
        <translation>Auf Summe skalieren</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>Scales the demand so that the horizon holds this many GPU-hours.</source>
        <translation>Skaliert den Bedarf so, dass der Horizont so viele GPU-Stunden enthält.</translation>
    </message>
    <message>
        <source>Scale one month to</source>
        <translation>Einen Monat skalieren auf</translation>
    </message>
    <message>
        <source>Scales the chosen month, 730 h long and the same every year, to this many GPU-hours.</source>
        <translation>Skaliert den gewählten Monat, 730 h lang und jedes Jahr gleich, auf so viele GPU-Stunden.</translation>
    </message>
    <message>
        <source>Cap at</source>
        <translation>Begrenzen auf</translation>
    </message>
    <message>
        <source>Month that is scaled</source>
        <translation>Monat, der skaliert wird</translation>
    </message>
    <message>
        <source>The month that the number beside it belongs to</source>
        <translation>Der Monat, zu dem die Zahl daneben gehört</translation>
    </message>
    <message>
        <source> h later</source>
        <translation> h später</translation>
    </message>
    <message>
        <source>Moves the demand in time; below 0: earlier.</source>
        <translation>Verschiebt den Bedarf in der Zeit; unter 0: früher.</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>Zeitlich verschieben</translation>
    </message>
    <message>
        <source>Whole demand</source>
        <translation>Gesamter Bedarf</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>scale to peak</source>
        <translation>auf Spitze skalieren</translation>
    </message>
    <message>
        <source>scale to mean</source>
        <translation>auf Mittel skalieren</translation>
    </message>
    <message>
        <source>scale to total</source>
        <translation>auf Summe skalieren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>%1 skalieren</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>shift in time</source>
        <translation>zeitlich verschieben</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>begrenzen</translation>
    </message>
    <message>
        <source>No hour above this, before growth of the workload: what a quota allows, or outliers clipped.</source>
        <translation>Keine Stunde darüber, vor dem Wachstum des Workloads: was ein Kontingent erlaubt, oder gekappte Ausreißer.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Die Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::MoneyPage</name>
    <message>
        <source>The months are being computed.</source>
        <translation>Die Monate werden berechnet.</translation>
    </message>
    <message>
        <source>Monthly use of commitments</source>
        <translation>Monatliche Nutzung der Festbuchungen</translation>
    </message>
    <message>
        <source>Money of the plans</source>
        <translation>Geld der Pläne</translation>
    </message>
    <message>
        <source>One row for each sum or rate, one column for each plan</source>
        <translation>Eine Zeile je Summe oder Quote, eine Spalte je Plan</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::NothingToWeigh</name>
    <message>
        <source>Why there is nothing to weigh</source>
        <translation>Warum es nichts abzuwägen gibt</translation>
    </message>
    <message>
        <source>Sketch the demand</source>
        <translation>Bedarf skizzieren</translation>
    </message>
    <message>
        <source>Give an input a range</source>
        <translation>Einer Eingabe eine Spanne geben</translation>
    </message>
    <message>
        <source>To the sketch: draw the GPUs that are needed, or import them</source>
        <translation>Zur Skizze: die benötigten GPUs zeichnen oder importieren</translation>
    </message>
    <message>
        <source>To the inputs: type a low and a high value, such as 2.1 to 2.9</source>
        <translation>Zu den Eingaben: einen unteren und einen oberen Wert eingeben, etwa 2,1 bis 2,9</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::NoticeBar</name>
    <message>
        <source>Notice mark</source>
        <translation>Hinweiszeichen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put this notice away; nothing is decided</source>
        <translation>Diesen Hinweis ausblenden; es wird nichts entschieden</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::OfferDetails</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>Einheit unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> (not among the best)</source>
        <translation> (nicht unter den besten)</translation>
    </message>
    <message>
        <source>, its oldest date %1</source>
        <translation>, ältestes Datum %1</translation>
    </message>
    <message>
        <source>USD per GPU-hour</source>
        <translation>USD je GPU-Stunde</translation>
    </message>
    <message>
        <source>USD per unit and hour</source>
        <translation>USD je Einheit und Stunde</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs of the unit</source>
        <translation>GPUs der Einheit</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>Bill capped at, h a month</source>
        <translation>Rechnung gedeckelt bei, h je Monat</translation>
    </message>
    <message>
        <source>no cap known</source>
        <translation>keine Deckelung bekannt</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Host memory, GiB</source>
        <translation>Host-Speicher, GiB</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>Interconnect</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Selected offers side by side</source>
        <translation>Ausgewählte Angebote nebeneinander</translation>
    </message>
    <message>
        <source>A row for each field, a column for each selected offer</source>
        <translation>Eine Zeile je Feld, eine Spalte je ausgewähltes Angebot</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::OfferDialog</name>
    <message>
        <source>Choose the %1 offer</source>
        <translation>Angebot wählen: %1</translation>
    </message>
    <message>
        <source>Use this offer</source>
        <translation>Dieses Angebot verwenden</translation>
    </message>
    <message>
        <source>Add quote…</source>
        <translation>Angebot hinzufügen …</translation>
    </message>
    <message>
        <source>About the selected offer</source>
        <translation>Zum ausgewählten Angebot</translation>
    </message>
    <message>
        <source>No offer fits these filters; widen one of them, or add your own quote.</source>
        <translation>Kein Angebot entspricht diesen Filtern; erweitern Sie einen davon, oder fügen Sie ein eigenes Angebot hinzu.</translation>
    </message>
    <message>
        <source>Select an offer.</source>
        <translation>Wählen Sie ein Angebot aus.</translation>
    </message>
    <message>
        <source>Several offers are compared; select one to use it.</source>
        <translation>Mehrere Angebote werden verglichen; wählen Sie eines aus, um es zu verwenden.</translation>
    </message>
    <message>
        <source>It cannot take this role: %1.</source>
        <translation>Es kann diese Rolle nicht übernehmen: %1.</translation>
    </message>
    <message>
        <source>It can take this role as it is.</source>
        <translation>Es kann diese Rolle so übernehmen, wie es ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::OfferList</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Age of the price</source>
        <translation>Alter des Preises</translation>
    </message>
    <message>
        <source>Only current, complete offers</source>
        <translation>Nur aktuelle, vollständige Angebote</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Search offers: provider, product, GPU, region, note</source>
        <translation>Angebote suchen: Anbieter, Produkt, GPU, Region, Notiz</translation>
    </message>
    <message>
        <source>Search offers</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>Only the newest row of a product that is a complete machine, can be ordered and has a price, a unit and a term</source>
        <translation>Nur die neueste Zeile eines Produkts, das eine vollständige Maschine ist, sich bestellen lässt und Preis, Einheit und Laufzeit hat</translation>
    </message>
    <message>
        <source>How many offers are shown</source>
        <translation>Anzahl der angezeigten Angebote</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Jede Laufzeit</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Ohne Laufzeit</translation>
    </message>
    <message>
        <source>Up to a month</source>
        <translation>Bis zu einem Monat</translation>
    </message>
    <message>
        <source>2 to 12 months</source>
        <translation>2 bis 12 Monate</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Über ein Jahr</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Select several to compare them below</source>
        <translation>Mehrere auswählen, um sie unten zu vergleichen</translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation>Jede GPU</translation>
    </message>
    <message>
        <source>Any delivery</source>
        <translation>Jede Bereitstellung</translation>
    </message>
    <message>
        <source>Any purchase</source>
        <translation>Jede Kaufart</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Jede Region</translation>
    </message>
    <message>
        <source>%1 of %2 offers</source>
        <translation>%1 von %2 Angeboten</translation>
    </message>
    <message>
        <source>No offer fits these filters. The button Clear filters brings all of them back.</source>
        <translation>Kein Angebot passt zu diesen Filtern. Die Schaltfläche „Filter löschen“ bringt alle zurück.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::OfferListModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 ⚠</source>
        <translation>%1 ⚠</translation>
    </message>
    <message>
        <source>The price is %1: check it.</source>
        <translation>Der Preis ist %1: bitte prüfen.</translation>
    </message>
    <message>
        <source>The price is %1.</source>
        <translation>Der Preis ist %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>USD/GPU-h</source>
        <translation>USD/GPU-h</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::OfferStore</name>
    <message>
        <source>Your quotes in %1 could not be read: %2</source>
        <translation>Ihre eigenen Angebote in %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The list of offers in %1 could not be read, so the built-in one is used: %2</source>
        <translation>Die Angebotsliste in %1 konnte nicht gelesen werden, daher wird die eingebaute verwendet: %2</translation>
    </message>
    <message>
        <source>The offers could not be saved in %1; they hold until the window closes. Check the folder.</source>
        <translation>Die Angebote konnten nicht in %1 gespeichert werden; sie gelten, bis das Fenster geschlossen wird. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Add quote %1</source>
        <translation>Eigenes Angebot %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n quotes</source>
        <translation>
            <numerusform>%n eigenes Angebot hinzufügen</numerusform>
            <numerusform>%n eigene Angebote hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quote %1</source>
        <translation>Eigenes Angebot %1 ändern</translation>
    </message>
    <message>
        <source>Delete quote %1</source>
        <translation>Eigenes Angebot %1 löschen</translation>
    </message>
    <message>
        <source>Use the offers of %1</source>
        <translation>Die Angebote von %1 verwenden</translation>
    </message>
    <message>
        <source>Use the built-in offers</source>
        <translation>Die eingebauten Angebote verwenden</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PairPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>What differs between the two</source>
        <translation>Was sich zwischen beiden unterscheidet</translation>
    </message>
    <message>
        <source>About the pair</source>
        <translation>Zum Paar</translation>
    </message>
    <message>
        <source>More about the components</source>
        <translation>Mehr zu den Komponenten</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Slowdown per component</source>
        <translation>Verlangsamung je Komponente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Slowdown per probe</source>
        <translation>Verlangsamung je Messprobe</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messprobe</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>&amp;Apply to the scenario</source>
        <translation>&amp;Auf das Szenario anwenden</translation>
    </message>
    <message>
        <source>Two profiles are needed: one from bare metal and one from a virtual machine for a slowdown, or a quiet and a busy one of the same kind of machine for its disturbance.</source>
        <translation>Zwei Profile sind nötig: eines von Bare Metal und eines von einer virtuellen Maschine für eine Verlangsamung, oder ein ruhiges und ein belastetes derselben Maschinenart für deren Störung.</translation>
    </message>
    <message>
        <source>Go to the &amp;profiles</source>
        <translation>Zu den &amp;Profilen</translation>
    </message>
    <message>
        <source>Go to the profiles</source>
        <translation>Zu den Profilen</translation>
    </message>
    <message>
        <source>Measure, open or drop profiles there</source>
        <translation>Dort Profile messen, öffnen oder ablegen</translation>
    </message>
    <message>
        <source>Bare metal, or quiet</source>
        <translation>Bare Metal oder ruhig</translation>
    </message>
    <message>
        <source>What the other is measured against</source>
        <translation>Wogegen das andere gemessen wird</translation>
    </message>
    <message>
        <source>Virtual, or busy</source>
        <translation>Virtuell oder belastet</translation>
    </message>
    <message>
        <source>Whose slowdown or disturbance is wanted</source>
        <translation>Dessen Verlangsamung oder Störung gesucht ist</translation>
    </message>
    <message>
        <source>Overhead set</source>
        <translation>Overhead-Satz</translation>
    </message>
    <message>
        <source>Which numbers of the scenario would change; the first is the one your offers use</source>
        <translation>Welche Zahlen des Szenarios sich ändern würden; der erste Satz ist der, den Ihre Angebote verwenden</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Which probes stand for a component: the primary ones, or those closest to your work</source>
        <translation>Welche Messproben für eine Komponente stehen: die Hauptmessproben oder die, die Ihrer Arbeit am nächsten kommen</translation>
    </message>
    <message>
        <source>primary probes</source>
        <translation>Hauptmessproben</translation>
    </message>
    <message>
        <source>large matrix products</source>
        <translation>große Matrixprodukte</translation>
    </message>
    <message>
        <source>many small kernels</source>
        <translation>viele kleine Kernel</translation>
    </message>
    <message>
        <source>small transfers</source>
        <translation>kleine Übertragungen</translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>&amp;Bare metal</source>
        <translation>&amp;Bare Metal</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>&amp;gegen</translation>
    </message>
    <message>
        <source>changes the &amp;set</source>
        <translation>ändert den &amp;Satz</translation>
    </message>
    <message>
        <source>for wor&amp;k of</source>
        <translation>für Arbei&amp;tsart</translation>
    </message>
    <message>
        <source>Slowdown in numbers</source>
        <translation>Verlangsamung in Zahlen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Messproben</translation>
    </message>
    <message>
        <source>What to apply</source>
        <translation>Was angewendet wird</translation>
    </message>
    <message>
        <source>Which numbers of the scenario the pair changes</source>
        <translation>Welche Zahlen des Szenarios das Paar ändert</translation>
    </message>
    <message>
        <source>Workload the job belongs to</source>
        <translation>Workload, zu dem der Job gehört</translation>
    </message>
    <message>
        <source>Whose measured slowdown is set</source>
        <translation>Dessen gemessene Verlangsamung gesetzt wird</translation>
    </message>
    <message>
        <source>Apply to the scenario</source>
        <translation>Auf das Szenario anwenden</translation>
    </message>
    <message>
        <source>One step that can be undone; each number notes where it was measured</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt; jede Zahl vermerkt, wo sie gemessen wurde</translation>
    </message>
    <message>
        <source>%1 (example data)</source>
        <translation>%1 (Beispieldaten)</translation>
    </message>
    <message>
        <source>slowdowns of the components</source>
        <translation>Verlangsamungen der Komponenten</translation>
    </message>
    <message>
        <source>the disturbance</source>
        <translation>die Störung</translation>
    </message>
    <message>
        <source>the slowdown of your job</source>
        <translation>die Verlangsamung Ihres Jobs</translation>
    </message>
    <message>
        <source>Both are the same profile; choose another one on either side.</source>
        <translation>Beide sind dasselbe Profil; wählen Sie auf einer der Seiten ein anderes.</translation>
    </message>
    <message>
        <source>Example data: recorded by us on another machine, not measured on yours.</source>
        <translation>Beispieldaten: von uns auf einer anderen Maschine aufgezeichnet, nicht auf Ihrer gemessen.</translation>
    </message>
    <message>
        <source>No offer of the scenario uses the set “%1”, so the answer does not change.</source>
        <translation>Kein Angebot des Szenarios verwendet den Satz „%1“; die Antwort ändert sich daher nicht.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply slowdowns to “%1”</source>
        <translation>Verlangsamungen &amp;auf „%1“ anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply disturbance to “%1”</source>
        <translation>Störung &amp;auf „%1“ anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply to the workload on “%1”</source>
        <translation>&amp;Auf den Workload bei „%1“ anwenden</translation>
    </message>
    <message>
        <source>Nothing of this pair can be applied, so the answer stays as it is.</source>
        <translation>Nichts von diesem Paar lässt sich anwenden; die Antwort bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PasteDialog</name>
    <message>
        <source>Paste numbers</source>
        <translation>Zahlen einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PerformancePage</name>
    <message>
        <source>Waiting for capacity</source>
        <translation>Warten auf Kapazität</translation>
    </message>
    <message>
        <source>The bursts are being computed.</source>
        <translation>Die Lastspitzen werden berechnet.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Workload whose jobs are drawn</source>
        <translation>Workload, dessen Jobs gezeichnet werden</translation>
    </message>
    <message>
        <source>Whose jobs the charts of scaling and of interruptions show</source>
        <translation>Wessen Jobs die Diagramme zu Skalierung und Unterbrechungen zeigen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PicturesDialog</name>
    <message>
        <source>P&amp;NG</source>
        <translation>P&amp;NG</translation>
    </message>
    <message>
        <source>&amp;SVG</source>
        <translation>&amp;SVG</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Transparent background (PNG, SVG)</source>
        <translation>&amp;Transparenter Hintergrund (PNG, SVG)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Pictures of all charts</source>
        <translation>Bilder aller Diagramme</translation>
    </message>
    <message>
        <source>Three quarters of a slide, 960 × 540</source>
        <translation>Dreiviertelfolie, 960 × 540</translation>
    </message>
    <message>
        <source>Slide 16:9, 1280 × 720</source>
        <translation>Folie 16:9, 1280 × 720</translation>
    </message>
    <message>
        <source>Slide 4:3, 960 × 720</source>
        <translation>Folie 4:3, 960 × 720</translation>
    </message>
    <message>
        <source>Half a slide, 640 × 540</source>
        <translation>Halbe Folie, 640 × 540</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <translation>Auf&amp;lösung von PNG</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>Sch&amp;reiben …</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PinnedLine</name>
    <message>
        <source>Pi&amp;n this answer</source>
        <translation>Diese A&amp;ntwort anheften</translation>
    </message>
    <message>
        <source>Pinned answer</source>
        <translation>Angeheftete Antwort</translation>
    </message>
    <message>
        <source>Keep this result below the answer and show how far every edit moves from it (%1)</source>
        <translation>Dieses Ergebnis unter der Antwort festhalten und zeigen, wie weit jede Änderung davon wegführt (%1)</translation>
    </message>
    <message>
        <source>Changes since the answer was pinned</source>
        <translation>Änderungen seit dem Anheften der Antwort</translation>
    </message>
    <message>
        <source>Pin again</source>
        <translation>Neu anheften</translation>
    </message>
    <message>
        <source>Compare with the result on show from now on</source>
        <translation>Ab jetzt mit dem angezeigten Ergebnis vergleichen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Let go of the pinned result</source>
        <translation>Das angeheftete Ergebnis lösen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PlansPage</name>
    <message>
        <source>Plans compared</source>
        <translation>Verglichene Pläne</translation>
    </message>
    <message>
        <source>One row for each figure, one column for each plan</source>
        <translation>Eine Zeile je Kennzahl, eine Spalte je Plan</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Pläne nebeneinander</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PredictionPanel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Pair that was measured</source>
        <translation>Gemessenes Paar</translation>
    </message>
    <message>
        <source>Our error in words</source>
        <translation>Unser Fehler in Worten</translation>
    </message>
    <message>
        <source>Predicted and measured per test</source>
        <translation>Vorhersage und Messung je Test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Predicted (9 in 10)</source>
        <translation>Vorhergesagt (9 von 10)</translation>
    </message>
    <message>
        <source>Measured (95 %)</source>
        <translation>Gemessen (95 %)</translation>
    </message>
    <message>
        <source>Our error (95 %)</source>
        <translation>Unser Fehler (95 %)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Workload whose job was measured</source>
        <translation>Workload, dessen Job gemessen wurde</translation>
    </message>
    <message>
        <source>Its shares of time predict the job from the components</source>
        <translation>Seine Zeitanteile sagen den Job aus den Komponenten vorher</translation>
    </message>
    <message>
        <source>&amp;job of</source>
        <translation>&amp;Job von</translation>
    </message>
    <message>
        <source>How far off are our own numbers? Each measured pair of bare metal and a virtual machine is a test of the built-in defaults, and a pair that ran your own job tests what the components say of it.

Pair two profiles first.</source>
        <translation>Wie weit liegen unsere eigenen Zahlen daneben? Jedes gemessene Paar aus Bare Metal und einer virtuellen Maschine ist ein Test der eingebauten Vorgaben, und ein Paar, das Ihren eigenen Job ausgeführt hat, prüft, was die Komponenten über ihn aussagen.

Bilden Sie zuerst ein Paar aus zwei Profilen.</translation>
    </message>
    <message>
        <source>Go to the &amp;profiles</source>
        <translation>Zu den &amp;Profilen</translation>
    </message>
    <message>
        <source>Go to the profiles</source>
        <translation>Zu den Profilen</translation>
    </message>
    <message>
        <source>Measure, open or drop profiles there</source>
        <translation>Dort Profile messen, öffnen oder ablegen</translation>
    </message>
    <message>
        <source>Pair: %1 (chosen under “Pair and apply”)</source>
        <translation>Paar: %1 (gewählt unter „Paaren und anwenden“)</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PresentLayout</name>
    <message>
        <source>P&amp;resent layout</source>
        <translation>Präsentationsansi&amp;cht</translation>
    </message>
    <message>
        <source>Large type and no panels, for a projector (F11; again, or Escape, to return)</source>
        <translation>Große Schrift und keine Bereiche, für einen Projektor (F11; noch einmal oder Esc kehrt zurück)</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ProfilesPanel</name>
    <message>
        <source>%1 on GPU %2</source>
        <translation>%1 auf GPU %2</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>About the profile</source>
        <translation>Zum Profil</translation>
    </message>
    <message>
        <source>Findings of the profile</source>
        <translation>Befunde des Profils</translation>
    </message>
    <message>
        <source>Probes of the profile</source>
        <translation>Messproben des Profils</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messprobe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Of peak</source>
        <translation>Vom Spitzenwert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Take the profile out of the project; what was applied from it stays</source>
        <translation>Das Profil aus dem Projekt nehmen; was daraus angewendet wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Write the profile into a file of its own</source>
        <translation>Das Profil in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>Use as re&amp;ference</source>
        <translation>Als &amp;Referenz verwenden</translation>
    </message>
    <message>
        <source>Estimates of single profiles are made against it</source>
        <translation>Schätzungen einzelner Profile werden dagegen gebildet</translation>
    </message>
    <message>
        <source>Profiles that cannot be read</source>
        <translation>Nicht lesbare Profile</translation>
    </message>
    <message>
        <source>Share of what the card can do by its data sheet (resources/catalogue/gpus.csv)</source>
        <translation>Anteil dessen, was die Karte laut Datenblatt leisten kann (resources/catalogue/gpus.csv)</translation>
    </message>
    <message>
        <source>Show an &amp;example</source>
        <translation>&amp;Beispiel anzeigen</translation>
    </message>
    <message>
        <source>Recorded profiles, marked as example data</source>
        <translation>Aufgezeichnete Profile, als Beispieldaten gekennzeichnet</translation>
    </message>
    <message>
        <source>No profile yet. A profile is what the calibrator measures on one machine: a pair of them, bare metal and virtual, replaces built-in overheads by your own.

Measure this machine, drop profile files from other machines anywhere on this page, or look at a recorded example first.</source>
        <translation>Noch kein Profil. Ein Profil ist, was der Kalibrator auf einer Maschine misst: Ein Paar davon, Bare Metal und virtuell, ersetzt die eingebauten Overheads durch Ihre eigenen.

Messen Sie diese Maschine, ziehen Sie Profildateien anderer Maschinen an eine beliebige Stelle dieser Seite, oder sehen Sie sich zuerst ein aufgezeichnetes Beispiel an.</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>Diese &amp;Maschine messen</translation>
    </message>
    <message>
        <source>Go to the first tab</source>
        <translation>Zum ersten Reiter gehen</translation>
    </message>
    <message>
        <source>&amp;Open profiles…</source>
        <translation>Pr&amp;ofile öffnen …</translation>
    </message>
    <message>
        <source>Files that the calibrator wrote on other machines</source>
        <translation>Dateien, die der Kalibrator auf anderen Maschinen geschrieben hat</translation>
    </message>
    <message>
        <source>Profiles of the project</source>
        <translation>Profile des Projekts</translation>
    </message>
    <message>
        <source>Files that the calibrator wrote on other machines; they can be dropped here, too</source>
        <translation>Dateien, die der Kalibrator auf anderen Maschinen geschrieben hat; sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Profile on show</source>
        <translation>Angezeigtes Profil</translation>
    </message>
    <message>
        <source>; the reference</source>
        <translation>; die Referenz</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>✓ Re&amp;ference</source>
        <translation>✓ &amp;Referenz</translation>
    </message>
    <message>
        <source>Example data: recorded by us on another machine, not measured on yours.</source>
        <translation>Beispieldaten: von uns auf einer anderen Maschine aufgezeichnet, nicht auf Ihrer gemessen.</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <translation>%1; %2; %3.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Quick run of %1 s on %2 UTC, %3.</source>
        <translation>Schneller Lauf von %1 s am %2 UTC, %3.</translation>
    </message>
    <message>
        <source>Full run of %1 s on %2 UTC, %3.</source>
        <translation>Vollständiger Lauf von %1 s am %2 UTC, %3.</translation>
    </message>
    <message>
        <source>Imported from another program on %1 UTC.</source>
        <translation>Am %1 UTC aus einem anderen Programm importiert.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ProjectPanel</name>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Reserved virtual</source>
        <translation>Reserviert virtuell</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Workloads, offers, calibration and files</source>
        <translation>Workloads, Angebote, Kalibrierung und Dateien</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1: mean %2. F2 renames it.</source>
        <translation>%1: Mittel %2. F2 benennt den Workload um.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>No offer in this role</source>
        <translation>Kein Angebot in dieser Rolle</translation>
    </message>
    <message>
        <source>%1
USD per GPU-hour. Enter chooses another offer</source>
        <translation>%1
USD je GPU-Stunde. Eingabe wählt ein anderes Angebot</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>Not calibrated (typed)</source>
        <translation>Nicht kalibriert (eingegeben)</translation>
    </message>
    <message>
        <source>Not calibrated (built-in)</source>
        <translation>Nicht kalibriert (eingebaut)</translation>
    </message>
    <message>
        <source>%1.
Enter opens the page Calibrate, where they are measured; they can be typed under Inputs, Overheads.</source>
        <translation>%1.
Eingabe öffnet die Seite Kalibrieren, auf der sie gemessen werden; eingeben lassen sie sich unter „Eingaben“ bei „Overheads“.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>From example data</source>
        <translation>Aus Beispieldaten</translation>
    </message>
    <message>
        <source>No overheads given</source>
        <translation>Keine Overheads angegeben</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::PrometheusForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Keep it in the system keyring</source>
        <translation>Im System-Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>About the token</source>
        <translation>Zum Token</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Von, UTC</translation>
    </message>
    <message>
        <source>Address of the Prometheus server</source>
        <translation>Adresse des Prometheus-Servers</translation>
    </message>
    <message>
        <source>PromQL query</source>
        <translation>PromQL-Abfrage</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Goes to this server only. It is in no file, no log and no recovery copy.</source>
        <translation>Geht nur an diesen Server. Es steht in keiner Datei, keinem Protokoll und keiner Sicherungskopie.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>PEM file of your own certificate authority</source>
        <translation>PEM-Datei Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the file of your certificate authority</source>
        <translation>Datei Ihrer Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The token is no longer in the keyring.</source>
        <translation>Das Token ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is from the system keyring.</source>
        <translation>Das Token stammt aus dem System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is in the system keyring.</source>
        <translation>Das Token liegt im System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::QuoteDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change a quote</source>
        <translation>Eigenes Angebot ändern</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Eigenes Angebot hinzufügen</translation>
    </message>
    <message>
        <source>What the quote comes to</source>
        <translation>Was das Angebot ergibt</translation>
    </message>
    <message>
        <source>Save quote</source>
        <translation>Angebot speichern</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Product or plan</source>
        <translation>Produkt oder Tarif</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs of the unit</source>
        <translation>GPUs der Einheit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Term, months</source>
        <translation>Laufzeit, Monate</translation>
    </message>
    <message>
        <source>Bill capped at, hours a month</source>
        <translation>Rechnung gedeckelt bei, Stunden je Monat</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Deckelung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Date of the quote</source>
        <translation>Datum des Angebots</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Price per GPU-hour</source>
        <translation>Preis je GPU-Stunde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Rabatt, %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Discount agreed on</source>
        <translation>Rabatt vereinbart am</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Stand des Kurses</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>quote number or address</source>
        <translation>Angebotsnummer oder Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 USD per GPU-hour.</source>
        <translation>%1 USD je GPU-Stunde.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>US dollars per unit of currency</source>
        <translation>US-Dollar je Währungseinheit</translation>
    </message>
    <message>
        <source>The number of GPUs must be a whole number from 1 to %1, or empty where it is not known.</source>
        <translation>Die Anzahl der GPUs muss eine ganze Zahl von 1 bis %1 sein oder leer bleiben, wenn sie nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::QuotePasteDialog</name>
    <message>
        <source>Paste quotes</source>
        <translation>Angebote einfügen</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was read, in a scrolling area</source>
        <translation>Was gelesen wurde, in einem rollbaren Bereich</translation>
    </message>
    <message>
        <source>Paste the cells above.</source>
        <translation>Fügen Sie die Zellen oben ein.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 USD per GPU-hour</source>
        <translation>%1 USD je GPU-Stunde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>Angebote hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 quote</source>
        <translation>1 Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 quotes</source>
        <translation>%1 Angebote hinzufügen</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet, or CSV, whose first line names the columns.
Needed: provider, product, GPU, price, delivery, purchase, date.
May be there: GPUs, term months, currency, discount, discount date, rate, rate date, region, source, note.</source>
        <translation>Zellen einer Tabellenkalkulation oder CSV, deren erste Zeile die Spalten mit ihren englischen Namen nennt.
Nötig: provider, product, GPU, price, delivery, purchase, date.
Möglich: GPUs, term months, currency, discount, discount date, rate, rate date, region, source, note.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::RangeHandle</name>
    <message>
        <source>Range of %1</source>
        <translation>Spanne von %1</translation>
    </message>
    <message>
        <source>%1 Up widens the range, Down narrows it, Delete takes it away.</source>
        <translation>%1 Hoch erweitert die Spanne, Runter verengt sie, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>%1
Drag an end to widen or narrow the range, with Shift that end alone.
By keyboard: Up and Down, Delete for no range.</source>
        <translation>%1
Ziehen Sie ein Ende, um die Spanne zu erweitern oder zu verengen, mit Umschalt nur dieses Ende.
Mit der Tastatur: Hoch und Runter, Entf für keine Spanne.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ReadingChoice</name>
    <message>
        <source>%1 by %2 cells, %3 to %4 GPUs</source>
        <translation>%1 mal %2 Zellen, %3 bis %4 GPUs</translation>
    </message>
    <message>
        <source>The numbers as they will be taken</source>
        <translation>Die Zahlen, wie sie übernommen werden</translation>
    </message>
    <message>
        <source>Numbers written like %1: %2</source>
        <translation>Zahlen geschrieben wie %1: %2</translation>
    </message>
    <message>
        <source>Numbers written like %1: does not fit</source>
        <translation>Zahlen geschrieben wie %1: passt nicht</translation>
    </message>
    <message>
        <source>Point and comma can be read in two ways here. The table shows what will be taken.</source>
        <translation>Punkt und Komma lassen sich hier auf zwei Arten lesen. Die Tabelle zeigt, was übernommen wird.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ReadingForm</name>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>How the source is read</source>
        <translation>Wie die Quelle gelesen wird</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Übernommen als</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Useful per GPU</source>
        <translation>Nutzbar je GPU</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Skip at the start</source>
        <translation>Am Anfang weglassen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Stunden behalten</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>Of times that name no zone. Where clocks change there, hours that occur twice or never are among the findings.</source>
        <translation>Für Zeiten ohne Zonenangabe. Wo dort die Uhren umgestellt werden, stehen doppelte und fehlende Stunden unter den Befunden.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>GPUs that one per cent value stands for: 8 where it is the mean of a host of eight</source>
        <translation>GPUs, für die ein Prozentwert steht: 8, wenn er der Mittelwert eines Hosts mit acht ist</translation>
    </message>
    <message>
        <source>GPUs per series</source>
        <translation>GPUs je Reihe</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until the next one</source>
        <translation>bis zum nächsten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Zeiten sind</translation>
    </message>
    <message>
        <source>day, then month</source>
        <translation>Tag, dann Monat</translation>
    </message>
    <message>
        <source>month, then day</source>
        <translation>Monat, dann Tag</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>the first line is a header</source>
        <translation>die erste Zeile ist eine Kopfzeile</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>(one curve)</source>
        <translation>(eine Kurve)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>another figure, typed below</source>
        <translation>ein anderer Wert, unten eingegeben</translation>
    </message>
    <message>
        <source>%1 h lead to the first Monday %2 UTC</source>
        <translation>%1 h führen zum ersten Montag %2 UTC</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::RecoveryOffer</name>
    <message>
        <source>it was never saved.</source>
        <translation>sie wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>the file itself is gone.</source>
        <translation>die Datei selbst ist nicht mehr da.</translation>
    </message>
    <message>
        <source>it differs from the file.</source>
        <translation>sie weicht von der Datei ab.</translation>
    </message>
    <message>
        <source>%1, which was changed since; saving will ask.</source>
        <translation>%1, die seitdem geändert wurde; beim Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for a crash: %1 Save soon; it is tried again every few seconds.</source>
        <translation>Nicht gespeicherte Arbeit kann nicht für einen Absturz gesichert werden: %1 Speichern Sie bald; es wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>Unsaved work on %1 from %2: %3</source>
        <translation>Nicht gespeicherte Arbeit an %1 (%2): %3</translation>
    </message>
    <message>
        <source> %1 more after this.</source>
        <translation> Danach noch %1.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the unsaved work; the file stays as it is until you save</source>
        <translation>Die nicht gespeicherte Arbeit öffnen; die Datei bleibt, wie sie ist, bis Sie speichern</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>&amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>List what differs between the file and the unsaved work</source>
        <translation>Auflisten, worin sich die Datei und die nicht gespeicherte Arbeit unterscheiden</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Remove the unsaved work for good</source>
        <translation>Die nicht gespeicherte Arbeit endgültig entfernen</translation>
    </message>
    <message>
        <source>%1 The recovery copy is kept.</source>
        <translation>%1 Die Sicherungskopie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Recovered unsaved work on %1</source>
        <translation>Nicht gespeicherte Arbeit an %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Unsaved work on %1</source>
        <translation>Nicht gespeicherte Arbeit an %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>1 difference from the file</source>
        <translation>1 Unterschied zur Datei</translation>
    </message>
    <message>
        <source>%1 differences from the file</source>
        <translation>%1 Unterschiede zur Datei</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ReferencePanel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Profile to estimate</source>
        <translation>Zu schätzendes Profil</translation>
    </message>
    <message>
        <source>Whose slowdown is wanted</source>
        <translation>Dessen Verlangsamung gesucht ist</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The profile whose rates count as full speed; remembered in the project</source>
        <translation>Das Profil, dessen Raten als volle Geschwindigkeit gelten; im Projekt gemerkt</translation>
    </message>
    <message>
        <source>Overhead set of the estimate</source>
        <translation>Overhead-Satz der Schätzung</translation>
    </message>
    <message>
        <source>Which numbers of the scenario would change; the first is the one your offers use</source>
        <translation>Welche Zahlen des Szenarios sich ändern würden; der erste Satz ist der, den Ihre Angebote verwenden</translation>
    </message>
    <message>
        <source>What differs from the reference</source>
        <translation>Was von der Referenz abweicht</translation>
    </message>
    <message>
        <source>What an estimate cannot show</source>
        <translation>Was eine Schätzung nicht zeigen kann</translation>
    </message>
    <message>
        <source>Estimate per component</source>
        <translation>Schätzung je Komponente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Estimate against reference</source>
        <translation>Schätzung gegen Referenz</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Estimate per probe</source>
        <translation>Schätzung je Messprobe</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messprobe</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Apply as estimate</source>
        <translation>&amp;Als Schätzung anwenden</translation>
    </message>
    <message>
        <source>Apply as estimate</source>
        <translation>Als Schätzung anwenden</translation>
    </message>
    <message>
        <source>One step that can be undone; the numbers are marked as estimated, not as measured</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt; die Zahlen werden als geschätzt gekennzeichnet, nicht als gemessen</translation>
    </message>
    <message>
        <source>Where only one side can be measured, a profile can be set against a reference instead of a partner: any other profile of yours on hardware of the same type. The result is an estimate against that reference, never a calibration, since two cards of one type differ by more than virtualization costs.

Two profiles are needed in the project. No reference is shipped with the program: nobody has published rates of bare metal that were measured by these probes.</source>
        <translation>Wo sich nur eine Seite messen lässt, kann ein Profil statt eines Partners einer Referenz gegenübergestellt werden: jedem anderen Ihrer Profile auf Hardware desselben Typs. Das Ergebnis ist eine Schätzung gegen diese Referenz, nie eine Kalibrierung, denn zwei Karten eines Typs unterscheiden sich um mehr, als die Virtualisierung kostet.

Im Projekt sind zwei Profile nötig. Mit dem Programm wird keine Referenz geliefert: Niemand hat Raten von Bare Metal veröffentlicht, die mit diesen Messproben gemessen wurden.</translation>
    </message>
    <message>
        <source>Go to the &amp;profiles</source>
        <translation>Zu den &amp;Profilen</translation>
    </message>
    <message>
        <source>Go to the profiles</source>
        <translation>Zu den Profilen</translation>
    </message>
    <message>
        <source>Measure, open or drop profiles there</source>
        <translation>Dort Profile messen, öffnen oder ablegen</translation>
    </message>
    <message>
        <source>&amp;Estimate of</source>
        <translation>S&amp;chätzung von</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>&amp;gegen</translation>
    </message>
    <message>
        <source>changes the &amp;set</source>
        <translation>ändert den &amp;Satz</translation>
    </message>
    <message>
        <source>Estimate in numbers</source>
        <translation>Schätzung in Zahlen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Messproben</translation>
    </message>
    <message>
        <source>choose a reference…</source>
        <translation>Referenz wählen …</translation>
    </message>
    <message>
        <source>%1 (example data)</source>
        <translation>%1 (Beispieldaten)</translation>
    </message>
    <message>
        <source>Choose a reference above: a profile of hardware of the same type.</source>
        <translation>Wählen Sie oben eine Referenz: ein Profil von Hardware desselben Typs.</translation>
    </message>
    <message>
        <source>&amp;Apply as estimate to “%1”</source>
        <translation>&amp;Als Schätzung auf „%1“ anwenden</translation>
    </message>
    <message>
        <source>Nothing can be applied, so the answer stays as it is.</source>
        <translation>Nichts lässt sich anwenden; die Antwort bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::RowsTable</name>
    <message>
        <source>First rows of the source, as they are understood</source>
        <translation>Erste Zeilen der Quelle, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>what each column is for</source>
        <translation>wofür jede Spalte steht</translation>
    </message>
    <message>
        <source>Column %1 is for</source>
        <translation>Spalte %1 steht für</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::RunPanel</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Quick is enough for a first look; full narrows the intervals</source>
        <translation>Schnell genügt für einen ersten Blick; vollständig verengt die Intervalle</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>Diese Maschine ist</translation>
    </message>
    <message>
        <source>Where you know it: evidence that says otherwise is a warning, never overruled</source>
        <translation>Falls Sie es wissen: Widersprechende Anzeichen werden als Warnung gemeldet, nie übergangen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Such as “node-a metal”; in lists and in the provenance of what is applied</source>
        <translation>Etwa „node-a metal“; in Listen und in der Herkunft dessen, was angewendet wird</translation>
    </message>
    <message>
        <source>Folder on the disk under test</source>
        <translation>Ordner auf dem geprüften Datenträger</translation>
    </message>
    <message>
        <source>A test file is written there and removed at the end</source>
        <translation>Dort wird eine Testdatei geschrieben und am Ende entfernt</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Measure the GPUs</source>
        <translation>GPUs messen</translation>
    </message>
    <message>
        <source>Without: host probes only, less than half the time</source>
        <translation>Ohne: nur Host-Messproben, weniger als die halbe Zeit</translation>
    </message>
    <message>
        <source>Disk of</source>
        <translation>Datenträger von</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>Datenträger messen</translation>
    </message>
    <message>
        <source>Without: no file is written for measuring</source>
        <translation>Ohne: keine Datei wird zum Messen geschrieben</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose the folder on the disk under test</source>
        <translation>Ordner auf dem geprüften Datenträger wählen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Measure this machine now</source>
        <translation>Diese Maschine jetzt messen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Stops within a second; finished rounds are kept (Esc)</source>
        <translation>Stoppt innerhalb einer Sekunde; abgeschlossene Runden bleiben erhalten (Esc)</translation>
    </message>
    <message>
        <source>Show a recorded &amp;example</source>
        <translation>Aufgezeichnetes &amp;Beispiel anzeigen</translation>
    </message>
    <message>
        <source>Show a recorded example</source>
        <translation>Aufgezeichnetes Beispiel anzeigen</translation>
    </message>
    <message>
        <source>Profiles measured by us, marked as example data</source>
        <translation>Von uns gemessene Profile, als Beispieldaten gekennzeichnet</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Share of probe rounds that are done</source>
        <translation>Anteil der erledigten Messprobenrunden</translation>
    </message>
    <message>
        <source>Plan of the run</source>
        <translation>Plan des Laufs</translation>
    </message>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>Findings of the run</source>
        <translation>Befunde des Laufs</translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation>Ergebnis des Laufs</translation>
    </message>
    <message>
        <source>Probes of the run</source>
        <translation>Messproben des Laufs</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messprobe</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Quick, about half a minute</source>
        <translation>Schnell, etwa eine halbe Minute</translation>
    </message>
    <message>
        <source>Full, at most five minutes</source>
        <translation>Vollständig, höchstens fünf Minuten</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>automatisch ermittelt</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>eine virtuelle Maschine</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>ein Container</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>This machine &amp;is</source>
        <translation>Diese Maschine &amp;ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>GPUs: %1</source>
        <translation>GPUs: %1</translation>
    </message>
    <message>
        <source>Disk: %1 free in %2 (%3).</source>
        <translation>Datenträger: %1 frei in %2 (%3).</translation>
    </message>
    <message>
        <source>%1 on GPU %2</source>
        <translation>%1 auf GPU %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>canceling…</source>
        <translation>wird abgebrochen …</translation>
    </message>
    <message>
        <source>looking at the machine…</source>
        <translation>Maschine wird untersucht …</translation>
    </message>
    <message>
        <source>Done. The profile is part of the project now.</source>
        <translation>Fertig. Das Profil ist jetzt Teil des Projekts.</translation>
    </message>
    <message>
        <source>Done, but not everything could be measured.</source>
        <translation>Fertig, aber nicht alles konnte gemessen werden.</translation>
    </message>
    <message>
        <source>Disk: %1.</source>
        <translation>Datenträger: %1.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ScenarioDocument</name>
    <message>
        <source>as opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>Finish or cancel the drag first.</source>
        <translation>Schließen Sie zuerst das Ziehen ab, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another scenario %1 in this file; names must be distinct.</source>
        <translation>In dieser Datei gibt es bereits ein Szenario %1; Namen müssen eindeutig sein.</translation>
    </message>
    <message>
        <source>A file holds at most %1 scenarios; remove one first.</source>
        <translation>Eine Datei fasst höchstens %1 Szenarien; entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Duplicate scenario %1 as %2</source>
        <translation>Szenario %1 als %2 duplizieren</translation>
    </message>
    <message>
        <source>Scenarios go %1 parents deep at most; duplicate this one instead.</source>
        <translation>Szenarien reichen höchstens %1 Ebenen tief; duplizieren Sie stattdessen dieses.</translation>
    </message>
    <message>
        <source>Rename scenario %1 → %2</source>
        <translation>Szenario umbenennen: %1 → %2</translation>
    </message>
    <message>
        <source>The baseline is what the others change, so it stays; rename it or change its inputs.</source>
        <translation>Die anderen ändern das Ausgangsszenario ab, daher bleibt es; benennen Sie es um, oder ändern Sie seine Eingaben.</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Szenario %1 entfernen</translation>
    </message>
    <message>
        <source>Move scenario %1 up</source>
        <translation>Szenario %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move scenario %1 down</source>
        <translation>Szenario %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>ein: %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 · into %2: %3</source>
        <translation>%1 · in %2 übernehmen: %3</translation>
    </message>
    <message>
        <source>Put the demand curves into the file</source>
        <translation>Bedarfskurven in die Datei aufnehmen</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>No gesture is under way.</source>
        <translation>Es wird gerade nichts gezogen.</translation>
    </message>
    <message>
        <source>There is no field %1 in this scenario.</source>
        <translation>In diesem Szenario gibt es kein Feld %1.</translation>
    </message>
    <message>
        <source>The recovery copy</source>
        <translation>Die Sicherungskopie</translation>
    </message>
    <message>
        <source>The recovery copy of %1</source>
        <translation>Die Sicherungskopie von %1</translation>
    </message>
    <message>
        <source>Finish or cancel the drag first, then save.</source>
        <translation>Beenden Sie erst das Ziehen oder brechen Sie es ab, dann speichern Sie.</translation>
    </message>
    <message>
        <source>This scenario has no file yet; use Save as.</source>
        <translation>Dieses Szenario hat noch keine Datei; nutzen Sie „Speichern unter“.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::ScenariosPanel</name>
    <message>
        <source>One scenario: duplicate it to compare.</source>
        <translation>Ein Szenario: zum Vergleich duplizieren.</translation>
    </message>
    <message>
        <source>Duplicate to compare</source>
        <translation>Zum Vergleich duplizieren</translation>
    </message>
    <message>
        <source>Make a second scenario that differs only in what you then change</source>
        <translation>Ein zweites Szenario anlegen, das nur in dem abweicht, was Sie danach ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for scenarios</source>
        <translation>Mehr für Szenarien</translation>
    </message>
    <message>
        <source>Rename, remove, move, and what can be done with a change</source>
        <translation>Umbenennen, entfernen, verschieben und was mit einer Änderung getan werden kann</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Enter shows a scenario, Space switches a change off and on, F2 renames, Delete removes</source>
        <translation>Eingabe zeigt ein Szenario, Leertaste schaltet eine Änderung aus und ein, F2 benennt um, Entf entfernt</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of the selected scenario and show it</source>
        <translation>Eine Kopie des gewählten Szenarios anlegen und anzeigen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Put the selected scenarios side by side; a single one beside its parent</source>
        <translation>Die gewählten Szenarien nebeneinanderstellen; ein einzelnes neben sein übergeordnetes</translation>
    </message>
    <message>
        <source>&amp;New child</source>
        <translation>&amp;Neues Unterszenario</translation>
    </message>
    <message>
        <source>Make a scenario that differs from the selected one only in what you then change</source>
        <translation>Ein Szenario anlegen, das sich vom gewählten nur in dem unterscheidet, was Sie danach ändern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Type another name for the selected scenario</source>
        <translation>Einen anderen Namen für das gewählte Szenario eingeben</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected scenario, or take the selected change back</source>
        <translation>Das gewählte Szenario entfernen oder die gewählte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Before the scenario above</source>
        <translation>Vor das Szenario darüber</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Behind the scenario below</source>
        <translation>Hinter das Szenario darunter</translation>
    </message>
    <message>
        <source>Move change into &amp;parent</source>
        <translation>Änderung ins ü&amp;bergeordnete Szenario</translation>
    </message>
    <message>
        <source>Make the selected change in the parent, for all its children</source>
        <translation>Die gewählte Änderung im übergeordneten Szenario vornehmen, für alle seine Unterszenarien</translation>
    </message>
    <message>
        <source>%1
Switched off: what its parent says holds.</source>
        <translation>%1
Ausgeschaltet: Es gilt, was das übergeordnete Szenario sagt.</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, ausgeschaltet</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änd.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änd.</translation>
    </message>
    <message>
        <source>%1, %2, on show</source>
        <translation>%1, %2, angezeigt</translation>
    </message>
    <message>
        <source>%1, on show. F2 renames it.</source>
        <translation>%1, angezeigt. F2 benennt es um.</translation>
    </message>
    <message>
        <source>%1. Enter shows it.</source>
        <translation>%1. Eingabe zeigt es an.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SketchCanvas</name>
    <message>
        <source>Capacity line at %1 GPUs. %2</source>
        <translation>Kapazitätslinie bei %1 GPUs. %2</translation>
    </message>
    <message>
        <source>Demand curve</source>
        <translation>Bedarfskurve</translation>
    </message>
    <message>
        <source>Arrows move by the hour, with Ctrl by the day, with Shift they select. Up and Down change by 1 GPU, Page Up and Page Down by a node. Digits type a value; = * + type an operation. Enter uses the tool on the selection, S shapes its segments, Ctrl and + or - zoom. F2 opens the table, the menu key lists the rest.</source>
        <translation>Pfeiltasten bewegen stundenweise, mit Strg tageweise, mit Umschalt wählen sie aus. Hoch und Runter ändern um 1 GPU, Bild auf und Bild ab um einen Knoten. Ziffern geben einen Wert ein; = * + eine Rechnung. Eingabe wendet das Werkzeug auf die Auswahl an, S formt ihre Abschnitte, Strg mit + oder - zoomt. F2 öffnet die Tabelle, die Menütaste zeigt alles Weitere.</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>%1 GPUs: whole nodes</source>
        <translation>%1 GPUs: ganze Knoten</translation>
    </message>
    <message>
        <source>%1 above baseline</source>
        <translation>%1 über Ausgangsstand</translation>
    </message>
    <message>
        <source>%1 below baseline</source>
        <translation>%1 unter Ausgangsstand</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Shift %1 earlier</source>
        <translation>%1 nach früher verschieben</translation>
    </message>
    <message>
        <source>Shift %1 later</source>
        <translation>%1 nach später verschieben</translation>
    </message>
    <message>
        <source>Swap %1 with what follows</source>
        <translation>%1 mit dem Folgenden tauschen</translation>
    </message>
    <message>
        <source>Interpolate %1</source>
        <translation>%1 interpolieren</translation>
    </message>
    <message>
        <source>Baseline shown</source>
        <translation>Ausgangsstand eingeblendet</translation>
    </message>
    <message>
        <source>Baseline hidden</source>
        <translation>Ausgangsstand ausgeblendet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 einebnen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linie: %1</translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation>Stempel „%1“: %2</translation>
    </message>
    <message>
        <source>Brush %1</source>
        <translation>Pinsel: %1</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>Sichtbar: %1 bis %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Wert eingeben …</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpolieren</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation>Gezeichnetes radieren</translation>
    </message>
    <message>
        <source>Show the baseline (as opened)</source>
        <translation>Ausgangsstand zeigen (wie geöffnet)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>There is no workload to sketch. Add one in the menu Scenario.</source>
        <translation>Es gibt keinen Workload zum Skizzieren. Fügen Sie im Menü Szenario einen hinzu.</translation>
    </message>
    <message>
        <source>reserved node</source>
        <translation>reservierter Knoten</translation>
    </message>
    <message>
        <source>reserved nodes</source>
        <translation>reservierte Knoten</translation>
    </message>
    <message>
        <source>bare-metal node</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>bare-metal nodes</source>
        <translation>Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>useful GPUs</source>
        <translation>nutzbare GPUs</translation>
    </message>
    <message>
        <source>The imported curve holds 0 GPUs in every hour, so nothing is to be served and nothing costs.
Give its layer another curve, or draw over it: take the Pencil (B) and draw, or choose a Template.</source>
        <translation>Die importierte Kurve enthält in jeder Stunde 0 GPUs, also ist nichts zu bedienen und nichts kostet etwas.
Geben Sie ihrer Ebene eine andere Kurve oder zeichnen Sie darüber: mit dem Stift (B) zeichnen oder eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>No demand yet: 0 GPUs in every hour, so nothing is to be served and nothing costs.
Take the Pencil (B) and draw a week, choose a Template, or select hours and type a number. Greyed: an example.</source>
        <translation>Noch kein Bedarf: 0 GPUs in jeder Stunde, also ist nichts zu bedienen und nichts kostet etwas.
Zeichnen Sie mit dem Stift (B) eine Woche, wählen Sie eine Vorlage, oder wählen Sie Stunden und geben Sie eine Zahl ein. Ausgegraut: ein Beispiel.</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 GPUs, %4 GPUs an hour, mean %5</source>
        <translation>%1: von %2 bis %3 GPUs, %4 GPUs je Stunde, Mittel %5</translation>
    </message>
    <message>
        <source>%1: %2 % less</source>
        <translation>%1: %2 % weniger</translation>
    </message>
    <message>
        <source>%1: %2 GPUs at its peak</source>
        <translation>%1: %2 GPUs an der Spitze</translation>
    </message>
    <message>
        <source>Month %1: factor %2</source>
        <translation>Monat %1: Faktor %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Zeichnen: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Radieren: %1</translation>
    </message>
    <message>
        <source>Move the point at %1</source>
        <translation>Punkt bei %1 verschieben</translation>
    </message>
    <message>
        <source>%1: mean %2 GPUs, %3%4</source>
        <translation>%1: Mittel %2 GPUs, %3%4</translation>
    </message>
    <message>
        <source>%1: %2%3 GPUs on average</source>
        <translation>%1: %2%3 GPUs im Mittel</translation>
    </message>
    <message>
        <source>Month %1 of the year: × %2</source>
        <translation>Monat %1 des Jahres: × %2</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SketchPage</name>
    <message>
        <source>Sketch tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Select and move hours or control points. Shift moves a tenth, double-click adds a point, Delete erases</source>
        <translation>Stunden oder Kontrollpunkte wählen und verschieben. Mit Umschalt ein Zehntel so weit, Doppelklick fügt einen Punkt hinzu, Entf radiert</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Draw over the curve; Ctrl draws free of the grid</source>
        <translation>Über die Kurve zeichnen; Strg zeichnet frei vom Raster</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Push up and down with a soft edge. Alt smooths, Ctrl pulls to what is below, Shift flattens; wheel or [ ] sets the width</source>
        <translation>Mit weichem Rand nach oben und unten schieben. Alt glättet, Strg zieht zu dem, was darunter liegt, Umschalt ebnet ein; Mausrad oder [ ] stellt die Breite ein</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>A line or ramp from here to there; Shift keeps it level</source>
        <translation>Eine Linie oder Rampe von hier nach dort; Umschalt hält sie waagerecht</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Select hours; then = * + − type, &lt; &gt; shift in time, C copies to days, X swaps, I interpolates</source>
        <translation>Stunden wählen; dann geben = * + − ein, &lt; &gt; verschieben zeitlich, C kopiert auf Tage, X tauscht, I interpoliert</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Put a pattern on the curve; drag sets its height</source>
        <translation>Ein Muster auf die Kurve setzen; Ziehen bestimmt seine Höhe</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Take off what was drawn, back to what is below</source>
        <translation>Gezeichnetes entfernen, zurück zu dem, was darunter liegt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Start over from a typical curve, with what is assumed of such work: time shares, isolation, what may wait</source>
        <translation>Neu beginnen mit einer typischen Kurve und dem, was für solche Arbeit angenommen wird: Zeitanteile, Isolation, was warten darf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The curve as a table, to type in and to paste from a spreadsheet (Ctrl+T)</source>
        <translation>Die Kurve als Tabelle, zum Eingeben und zum Einfügen aus einer Tabellenkalkulation (Strg+T)</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Workload that is sketched</source>
        <translation>Workload, der skizziert wird</translation>
    </message>
    <message>
        <source>Whose demand is drawn</source>
        <translation>Wessen Bedarf gezeichnet wird</translation>
    </message>
    <message>
        <source>Week pattern</source>
        <translation>Wochenmuster</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Lastdauer</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>The week that repeats, one week of the horizon, all of it, or its hours sorted</source>
        <translation>Die Woche, die sich wiederholt, eine Woche des Horizonts, der ganze Horizont oder seine Stunden sortiert</translation>
    </message>
    <message>
        <source>week </source>
        <translation>Woche </translation>
    </message>
    <message>
        <source>Week of the horizon</source>
        <translation>Woche des Horizonts</translation>
    </message>
    <message>
        <source> bare-metal nodes</source>
        <translation> Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>Capacity line, bare-metal nodes</source>
        <translation>Kapazitätslinie, Bare-Metal-Knoten</translation>
    </message>
    <message>
        <source>The capacity line: what so many bare-metal nodes would serve, and cost, for all workloads together. It follows the best split until it is moved.</source>
        <translation>Die Kapazitätslinie: was so viele Bare-Metal-Knoten für alle Workloads zusammen bedienen und kosten würden. Sie folgt der besten Aufteilung, bis sie verschoben wird.</translation>
    </message>
    <message>
        <source>What this capacity costs</source>
        <translation>Was diese Kapazität kostet</translation>
    </message>
    <message>
        <source> reserved nodes</source>
        <translation> reservierte Knoten</translation>
    </message>
    <message>
        <source>Capacity line, reserved nodes</source>
        <translation>Kapazitätslinie, reservierte Knoten</translation>
    </message>
    <message>
        <source>The second capacity line: reserved nodes, which serve what the bare-metal nodes leave. It follows the best split until one of the lines is moved.</source>
        <translation>Die zweite Kapazitätslinie: reservierte Knoten, die bedienen, was die Bare-Metal-Knoten übrig lassen. Sie folgt der besten Aufteilung, bis eine der Linien verschoben wird.</translation>
    </message>
    <message>
        <source>= 64, * 1.2, + 8</source>
        <translation>= 64, * 1,2, + 8</translation>
    </message>
    <message>
        <source>Operation on the selected hours</source>
        <translation>Rechnung mit den gewählten Stunden</translation>
    </message>
    <message>
        <source>= sets, * multiplies, + and − add to the selected hours</source>
        <translation>= setzt, * multipliziert, + und − addieren zu den gewählten Stunden</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>Am Zeiger</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What the canvas is</source>
        <translation>Was die Zeichenfläche zeigt</translation>
    </message>
    <message>
        <source>Copy to days…</source>
        <translation>Auf Tage kopieren …</translation>
    </message>
    <message>
        <source>Copy the selected hours to other days of the week (C)</source>
        <translation>Die gewählten Stunden auf andere Tage der Woche kopieren (C)</translation>
    </message>
    <message>
        <source>All hours of the horizon, sorted from the busiest. Below the line bare metal serves, above it what is bought by the hour.</source>
        <translation>Alle Stunden des Horizonts, sortiert ab der höchsten Last. Unter der Linie bedient Bare Metal, darüber das, was stundenweise gekauft wird.</translation>
    </message>
    <message>
        <source>Stamp: %1</source>
        <translation>Stempel: %1</translation>
    </message>
    <message>
        <source>All hours, busiest first: bare metal serves below the lower line, reserved nodes between the lines, what is bought by the hour above.</source>
        <translation>Alle Stunden, die mit dem größten Bedarf zuerst: Unter der unteren Linie bedient Bare Metal, zwischen den Linien reservierte Knoten, darüber stundenweise Gemietetes.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SketchSession</name>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Erase what was drawn on %1</source>
        <translation>Gezeichnetes radieren: %1</translation>
    </message>
    <message>
        <source>Nothing is drawn on %1, so there is no segment to shape; draw there first. The base curve stays as it is.</source>
        <translation>Auf %1 ist nichts gezeichnet, es gibt also keinen Abschnitt zu formen; zeichnen Sie dort zuerst. Die Grundkurve bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 segment on %2</source>
        <translation>Abschnitt „%1“: %2</translation>
    </message>
    <message>
        <source>Add a point at %1</source>
        <translation>Punkt bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the point at %1</source>
        <translation>Punkt bei %1 entfernen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SketchTable</name>
    <message>
        <source>Demand by day and hour</source>
        <translation>Bedarf nach Tag und Stunde</translation>
    </message>
    <message>
        <source>Demand hour by hour</source>
        <translation>Bedarf Stunde für Stunde</translation>
    </message>
    <message>
        <source>Type to change an hour; Ctrl+V pastes from a spreadsheet, Ctrl+C copies the selection</source>
        <translation>Eingeben, um eine Stunde zu ändern; Strg+V fügt aus einer Tabellenkalkulation ein, Strg+C kopiert die Auswahl</translation>
    </message>
    <message>
        <source>Days by hours</source>
        <translation>Tage mal Stunden</translation>
    </message>
    <message>
        <source>A day a row, an hour a column</source>
        <translation>Ein Tag je Zeile, eine Stunde je Spalte</translation>
    </message>
    <message>
        <source>List of hours</source>
        <translation>Stundenliste</translation>
    </message>
    <message>
        <source>A row an hour, for spreadsheets with one column</source>
        <translation>Eine Stunde je Zeile, für Tabellenkalkulationen mit einer Spalte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected hours, or all of them, for a spreadsheet (Ctrl+C)</source>
        <translation>Die gewählten Stunden oder alle für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen …</translation>
    </message>
    <message>
        <source>Look at what was copied in a spreadsheet, then put it in from the selected cell on</source>
        <translation>Ansehen, was in einer Tabellenkalkulation kopiert wurde, und ab der gewählten Zelle einsetzen</translation>
    </message>
    <message>
        <source>Copied all %1 hours, with their headings.</source>
        <translation>Alle %1 Stunden mit ihren Überschriften kopiert.</translation>
    </message>
    <message>
        <source>Copied %1 hours.</source>
        <translation>%1 Stunden kopiert.</translation>
    </message>
    <message>
        <source>Copied %1 × %2 values, days by hours.</source>
        <translation>%1 × %2 Werte kopiert, Tage mal Stunden.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SketchTableModel</name>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>The pasted hours are not allowed here; nothing was changed.</source>
        <translation>Die eingefügten Stunden sind hier nicht zulässig; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>Eingefügt: %1.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::SourceBar</name>
    <message>
        <source>Prometheus server</source>
        <translation>Prometheus-Server</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Takes the text of the clipboard</source>
        <translation>Nimmt den Text der Zwischenablage</translation>
    </message>
    <message>
        <source>Asks a running server instead of a file</source>
        <translation>Fragt einen laufenden Server statt einer Datei ab</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Open usage or a bill</source>
        <translation>Nutzung oder Rechnung öffnen</translation>
    </message>
    <message>
        <source>Usage and bills (*.csv *.tsv *.txt *.log *.json *.gz);;All files (*)</source>
        <translation>Nutzung und Rechnungen (*.csv *.tsv *.txt *.log *.json *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::StartPage</name>
    <message>
        <source>&amp;Show this page at the start</source>
        <translation>Diese Seite beim &amp;Start zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bare metal, virtual machines, or split?</source>
        <translation>Bare Metal, virtuelle Maschinen oder beides?</translation>
    </message>
    <message>
        <source>What GPU work costs per useful hour, and what would change the answer. No account, no network: what you enter stays on this computer.</source>
        <translation>Was GPU-Arbeit je nutzbare Stunde kostet und was die Antwort ändern würde. Kein Konto, kein Netz: Was Sie eingeben, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>A finished scenario with its answer, to look around in and to change.</source>
        <translation>Ein fertiges Szenario mit seiner Antwort, zum Umsehen und Ändern.</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Das Beispiel %1 öffnen</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizzieren</translation>
    </message>
    <message>
        <source>Draw by hand how many GPUs you need over a week. What each plan costs follows the pen.</source>
        <translation>Zeichnen Sie von Hand, wie viele GPUs Sie in einer Woche brauchen. Was jeder Plan kostet, folgt dem Stift.</translation>
    </message>
    <message>
        <source>Draw your demand</source>
        <translation>Bedarf zeichnen</translation>
    </message>
    <message>
        <source>Start a scenario of your own on the page Sketch</source>
        <translation>Ein eigenes Szenario auf der Seite Skizze beginnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Read what you use today: Slurm, Prometheus, nvidia-smi, a cloud bill, a list of jobs, a table. A file can also be dropped anywhere in this window.</source>
        <translation>Lesen Sie ein, was Sie heute nutzen: Slurm, Prometheus, nvidia-smi, eine Cloud-Rechnung, eine Jobliste, eine Tabelle. Eine Datei kann auch überall in dieses Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Import usage…</source>
        <translation>Nutzung importieren …</translation>
    </message>
    <message>
        <source>Open the import dialog (Ctrl+I)</source>
        <translation>Den Importdialog öffnen (Strg+I)</translation>
    </message>
    <message>
        <source>Calibrate this machine</source>
        <translation>Diese Maschine kalibrieren</translation>
    </message>
    <message>
        <source>Measure what virtual machines cost your work in speed: about half a minute, nothing is installed.</source>
        <translation>Messen Sie, was virtuelle Maschinen Ihre Arbeit an Tempo kosten: etwa eine halbe Minute, nichts wird installiert.</translation>
    </message>
    <message>
        <source>No GPU with a driver was found here. Processor, memory and disk can be measured; for a GPU, look at a recorded example, marked as example data wherever it is shown.</source>
        <translation>Hier wurde keine GPU mit Treiber gefunden. Prozessor, Speicher und Datenträger lassen sich messen; für eine GPU sehen Sie sich ein aufgezeichnetes Beispiel an, das überall als Beispieldaten gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Open the page Calibrate</source>
        <translation>Die Seite Kalibrieren öffnen</translation>
    </message>
    <message>
        <source>Recorded example</source>
        <translation>Aufgezeichnetes Beispiel</translation>
    </message>
    <message>
        <source>Open profiles that we measured, marked as example data</source>
        <translation>Von uns gemessene Profile öffnen, als Beispieldaten gekennzeichnet</translation>
    </message>
    <message>
        <source>Your files:</source>
        <translation>Ihre Dateien:</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a scenario file (Ctrl+O)</source>
        <translation>Eine Szenariodatei öffnen (Strg+O)</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::UncertaintyPage</name>
    <message>
        <source>The futures are being simulated.</source>
        <translation>Die Zukünfte werden simuliert.</translation>
    </message>
    <message>
        <source>What the answer is worth</source>
        <translation>Was die Antwort wert ist</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Zukünfte</translation>
    </message>
    <message>
        <source>More futures are being simulated</source>
        <translation>Weitere Zukünfte werden simuliert</translation>
    </message>
    <message>
        <source>The plans over all futures</source>
        <translation>Die Pläne über alle Zukünfte</translation>
    </message>
    <message>
        <source>One row for each figure, one column for each plan</source>
        <translation>Eine Zeile je Kennzahl, eine Spalte je Plan</translation>
    </message>
    <message>
        <source>Charts of the futures</source>
        <translation>Diagramme der Zukünfte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Each unknown</source>
        <translation>Jede Unbekannte</translation>
    </message>
    <message>
        <source>Node count</source>
        <translation>Knotenzahl</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Plan on show</source>
        <translation>Angezeigter Plan</translation>
    </message>
    <message>
        <source>Node counts on show</source>
        <translation>Angezeigte Knotenzahlen</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>wie entschieden</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>As decided: the node counts that are best at the typical values. Robust: those that cost least on average over the futures.</source>
        <translation>Wie entschieden: die Knotenzahlen, die bei den typischen Werten am besten sind. Robust: jene, die über die Zukünfte im Mittel am wenigsten kosten.</translation>
    </message>
    <message>
        <source>USD per useful GPU-hour; the line in the chart can be dragged, too</source>
        <translation>USD je nutzbare GPU-Stunde; auch die Linie im Diagramm lässt sich ziehen</translation>
    </message>
    <message>
        <source>Target cost, USD per useful GPU-hour</source>
        <translation>Zielkosten, USD je nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 von 10</translation>
    </message>
    <message>
        <source>Put the target where 9 in 10 futures stay under it, and keep it there</source>
        <translation>Das Ziel dorthin setzen, wo 9 von 10 Zukünften darunter bleiben, und es dort halten</translation>
    </message>
    <message>
        <source>Target that 9 in 10 futures stay under</source>
        <translation>Ziel, unter dem 9 von 10 Zukünften bleiben</translation>
    </message>
    <message>
        <source>What the target line says</source>
        <translation>Was die Ziellinie sagt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Which unknown decides</source>
        <translation>Welche Unbekannte entscheidet</translation>
    </message>
    <message>
        <source>What knowing everything is worth</source>
        <translation>Was es wert ist, alles zu wissen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What was bounded, thinned or assumed</source>
        <translation>Was begrenzt, ausgedünnt oder angenommen wurde</translation>
    </message>
    <message>
        <source>The futures in words</source>
        <translation>Die Zukünfte in Worten</translation>
    </message>
    <message>
        <source>The futures cannot be simulated: %1</source>
        <translation>Die Zukünfte können nicht simuliert werden: %1</translation>
    </message>
    <message>
        <source>None of the ranges moves the cost of any plan, so all futures are the same: give an input that costs something a range, for example a price, growth or an overhead.</source>
        <translation>Keine der Spannen bewegt die Kosten eines Plans, also sind alle Zukünfte gleich: Geben Sie einer Eingabe, die etwas kostet, eine Spanne, zum Beispiel einem Preis, dem Wachstum oder einem Overhead.</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>wird simuliert …</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>256 futures come first, then 4,096, then 65,536; all plans see the same ones.</source>
        <translation>Zuerst kommen 256 Zukünfte, dann 4.096, dann 65.536; alle Pläne sehen dieselben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the answer before; what knowing is worth now is being computed.</source>
        <translation>Von der vorigen Antwort; was Wissen jetzt wert ist, wird berechnet.</translation>
    </message>
    <message>
        <source>Whole instances, jobs, waiting work or boots: every future is simulated hour by hour. A preview of %1 futures at the node counts as decided comes first, then 256 futures, and it ends at %2.</source>
        <translation>Ganze Instanzen, Jobs, wartende Arbeit oder Starts: Jede Zukunft wird Stunde für Stunde simuliert. Zuerst kommt eine Vorschau von %1 Zukünften mit den Knotenzahlen wie entschieden, dann 256 Zukünfte; am Ende sind es %2.</translation>
    </message>
    <message>
        <source>Effective cost over the futures</source>
        <translation>Effektive Kosten über die Zukünfte</translation>
    </message>
    <message>
        <source>The robust node counts are being computed.</source>
        <translation>Die robusten Knotenzahlen werden berechnet.</translation>
    </message>
    <message>
        <source>There is no demand to serve, so all futures are the same. Add demand to a workload.</source>
        <translation>Es gibt keinen Bedarf zu bedienen, also sind alle Zukünfte gleich. Fügen Sie einem Workload Bedarf hinzu.</translation>
    </message>
    <message>
        <source>What it is worth to know each of them follows with the first %1 futures.</source>
        <translation>Was es wert ist, jede zu kennen, folgt mit den ersten %1 Zukünften.</translation>
    </message>
    <message>
        <source>None of the unknowns decides anything.</source>
        <translation>Keine der Unbekannten entscheidet etwas.</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::UnknownsTable</name>
    <message>
        <source>Which unknown decides</source>
        <translation>Welche Unbekannte entscheidet</translation>
    </message>
    <message>
        <source>One row for each unknown, most worth knowing first</source>
        <translation>Eine Zeile je Unbekannte, die wissenswerteste zuerst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Value of knowing</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Flips to</source>
        <translation>Kippt zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What knowing it before deciding saves on average, with the error of the sample</source>
        <translation>Was es im Mittel spart, sie vor der Entscheidung zu kennen, mit dem Fehler der Stichprobe</translation>
    </message>
    <message>
        <source>The share of the spread of the cost that would remain if it alone were unknown</source>
        <translation>Der Anteil der Streuung der Kosten, der bliebe, wenn nur sie unbekannt wäre</translation>
    </message>
    <message>
        <source>The plan that wins at its low or high end instead</source>
        <translation>Der Plan, der stattdessen an ihrem unteren oder oberen Ende gewinnt</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Show the input, to give it a narrower range</source>
        <translation>Die Eingabe zeigen, um ihr eine engere Spanne zu geben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure it by calibrating your machines</source>
        <translation>Durch Kalibrieren Ihrer Maschinen messen</translation>
    </message>
    <message>
        <source>Narrow %1</source>
        <translation>%1 eingrenzen</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>%1 messen</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::UpdatePanel</name>
    <message>
        <source> (the file is older)</source>
        <translation> (die Datei ist älter)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no feasible plan</source>
        <translation>kein machbarer Plan</translation>
    </message>
    <message>
        <source>Back to the built-in offers</source>
        <translation>Zurück zu den eingebauten Angeboten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Renew prices of the scenario on show</source>
        <translation>Preise des angezeigten Szenarios erneuern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Before, USD/GPU-h</source>
        <translation>Vorher, USD/GPU-h</translation>
    </message>
    <message>
        <source>After, USD/GPU-h</source>
        <translation>Nachher, USD/GPU-h</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Ändert sich um</translation>
    </message>
    <message>
        <source>What the newer list changes</source>
        <translation>Was die neuere Liste ändert</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Prices that move</source>
        <translation>Preise, die sich ändern</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Antwort jetzt</translation>
    </message>
    <message>
        <source>Answer then</source>
        <translation>Antwort dann</translation>
    </message>
    <message>
        <source>Open scenarios that would move</source>
        <translation>Offene Szenarien, die sich ändern würden</translation>
    </message>
    <message>
        <source>Which offers are used</source>
        <translation>Welche Angebote verwendet werden</translation>
    </message>
    <message>
        <source>Open a newer list…</source>
        <translation>Neuere Liste öffnen …</translation>
    </message>
    <message>
        <source>A CSV of offers; nothing changes before you accept it</source>
        <translation>Eine CSV-Datei mit Angeboten; nichts ändert sich, bevor Sie sie annehmen</translation>
    </message>
    <message>
        <source>One step that can be undone: prices, names and dates of the products it uses; everything else stays</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt: Preise, Namen und Daten der verwendeten Produkte; alles andere bleibt</translation>
    </message>
    <message>
        <source>Open a newer list of offers</source>
        <translation>Neuere Angebotsliste öffnen</translation>
    </message>
    <message>
        <source>Offers (*.csv);;All files (*)</source>
        <translation>Angebote (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2; choose a file that can be read.</source>
        <translation>%1 konnte nicht geöffnet werden: %2; wählen Sie eine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB and no list of offers; choose another file.</source>
        <translation>%1 ist größer als 64 MiB und keine Angebotsliste; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has no offers in it.</source>
        <translation>%1 enthält keine Angebote.</translation>
    </message>
    <message>
        <source>The offers of %1 are used from now on; scenarios keep their prices until they are renewed.</source>
        <translation>Ab jetzt werden die Angebote von %1 verwendet; Szenarien behalten ihre Preise, bis sie erneuert werden.</translation>
    </message>
    <message>
        <source>the built-in offers</source>
        <translation>die eingebauten Angebote</translation>
    </message>
    <message>
        <source>the offers of %1</source>
        <translation>die Angebote von %1</translation>
    </message>
    <message>
        <source>could not be computed: %1</source>
        <translation>konnte nicht berechnet werden: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>  ⚠ another winner</source>
        <translation>  ⚠ anderer Gewinner</translation>
    </message>
    <message>
        <source>none: it keeps the prices it pinned</source>
        <translation>keine: Es behält die festgehaltenen Preise</translation>
    </message>
    <message>
        <source>Renew prices from the catalogue: %1</source>
        <translation>Preise aus dem Katalog erneuern: %1</translation>
    </message>
    <message>
        <source>Prices renewed; Undo takes them back.</source>
        <translation>Preise erneuert; „Rückgängig“ stellt die alten wieder her.</translation>
    </message>
    <message>
        <source>In use: %1; quotes of yours: %2.</source>
        <translation>In Verwendung: %1; eigene Angebote: %2.</translation>
    </message>
    <message>
        <source>Open a newer list, and what it would change stands here: new offers, offers that are gone, prices that moved.</source>
        <translation>Öffnen Sie eine neuere Liste, dann steht hier, was sie ändern würde: neue Angebote, weggefallene Angebote, bewegte Preise.</translation>
    </message>
    <message>
        <source>No offer differs from those in use.</source>
        <translation>Kein Angebot unterscheidet sich von denen in Verwendung.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 against %2: %3, %4. Nothing has changed yet.</source>
        <translation>%1 gegen %2: %3, %4. Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>1 product unchanged</source>
        <translation>1 Produkt unverändert</translation>
    </message>
    <message>
        <source>%1 products unchanged</source>
        <translation>%1 Produkte unverändert</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::UsageImportDialog</name>
    <message>
        <source>Import usage</source>
        <translation>Nutzung importieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Reading was stopped; change anything, or open the file again, to read it.</source>
        <translation>Das Lesen wurde abgebrochen; ändern Sie etwas, oder öffnen Sie die Datei erneut, um sie zu lesen.</translation>
    </message>
    <message>
        <source>What is shown is still %1.</source>
        <translation>Weiterhin angezeigt wird: %1.</translation>
    </message>
    <message>
        <source>Open or drop a file, paste text, or ask a Prometheus server.</source>
        <translation>Öffnen Sie eine Datei, oder ziehen Sie sie hierher, fügen Sie Text ein, oder fragen Sie einen Prometheus-Server ab.</translation>
    </message>
    <message>
        <source>The scenario has no workload to put it on.</source>
        <translation>Das Szenario hat keinen Workload, der die Kurve aufnehmen könnte.</translation>
    </message>
    <message>
        <source>Every group is left out; say where at least one goes.</source>
        <translation>Alle Gruppen sind ausgelassen; legen Sie für mindestens eine fest, wohin sie geht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::WhyPage</name>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Margin and model error</source>
        <translation>Abstand und Modellfehler</translation>
    </message>
    <message>
        <source>Every sentence of this page for a mail or a ticket</source>
        <translation>Jeder Satz dieser Seite für eine E-Mail oder ein Ticket</translation>
    </message>
    <message>
        <source>The reasons were copied as text.</source>
        <translation>Die Gründe wurden als Text kopiert.</translation>
    </message>
    <message>
        <source>The explanation is being computed.</source>
        <translation>Die Erklärung wird berechnet.</translation>
    </message>
    <message>
        <source>Bridge from</source>
        <translation>Kostenbrücke von</translation>
    </message>
    <message>
        <source>Bridge to</source>
        <translation>Kostenbrücke zu</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Zweitbester</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Commitment and delivery effect</source>
        <translation>Wirkung von Festbuchung und Bereitstellung</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>Gründe in Worten</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The nearest rivals</source>
        <translation>Die nächsten Konkurrenten</translation>
    </message>
    <message>
        <source>Committing and bare metal</source>
        <translation>Festbuchung und Bare Metal</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Was begrenzt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>No single input between a fifth and five times its value changes the answer.</source>
        <translation>Keine einzelne Eingabe ändert zwischen einem Fünftel und dem Fünffachen ihres Werts die Antwort.</translation>
    </message>
    <message>
        <source>Show %1 on the decision map</source>
        <translation>%1 auf der Entscheidungskarte zeigen</translation>
    </message>
    <message>
        <source>Why each plan is out</source>
        <translation>Warum jeder Plan ausscheidet</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>splitpoint::ui::WhyPanel</name>
    <message>
        <source>Reasons for the answer</source>
        <translation>Gründe für die Antwort</translation>
    </message>
    <message>
        <source>All reasons, with the bridge</source>
        <translation>Alle Gründe, mit Kostenbrücke</translation>
    </message>
    <message>
        <source>Show the Why page</source>
        <translation>Seite „Warum“ anzeigen</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Beside today</source>
        <translation>Im Vergleich zu heute</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>Plans that cannot serve it</source>
        <translation>Pläne, die den Bedarf nicht bedienen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Zu beachten</translation>
    </message>
</context>
</TS>
