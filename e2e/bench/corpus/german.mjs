import { phrases } from './phrases.mjs'

/** The German part of the corpus: words by their place in a sentence, and what joins them. @type {import('./phrases.mjs').Language} */
export const german = {
  subjects: phrases(`
die Bürgermeisterin, der Gemeinderat, die Behörde, das Ministerium, die Universität, der Verband, die Prüferin, das Gericht
die Forschungsgruppe, der Hersteller, die Börsenaufsicht, das Bündnis, der Ausschuss, die Kanzlei, die Bücherei, das Krankenhaus
der Netzbetreiber, die Händlerin, das Unternehmen, die Präsidentin, der Minister, die Bevölkerung, das Rechenzentrum, die Sparkasse
der Rundfunk, die Verkäuferin, das Parlament, die Europäische Union, der Städtetag, die Gewerkschaft, das Gesundheitsamt, die Ärztin
der Verfassungsschützer, die Lehrkräfte, das Wetteramt, die Fährgesellschaft, der Flughafen, die Küstenwache, das Bergbaumuseum
die Straßenmeisterei, der Betriebsrat, die Geschäftsführung, das Frühwarnsystem, die Mobilfunkanbieter, der Übertragungsweg
die Wärmepumpe, das Stromnetz, der Gletscher, die Müllabfuhr, das Förderprogramm, die Künstlerin, der Schülerrat, die Zulässigkeit
das Gewächshaus, der Prüfbericht, die Verordnung, das Gutachten, der Haushalt, die Lösung, das Werkzeug, der Höhenzug, die Mühle
das Grundstück, die Brücke, der Bahnhof, die Öffentlichkeit, das Verfahren, der Wärmeplan, die Zählung, das Urteil, die Größenordnung
der Wanderweg, die Fußgängerzone, das Schöffengericht, der Bürgerhaushalt, die Grünanlage, das Schwimmbad, die Musikhochschule
der Käufer, die Tierärztin, das Labor, die Handwerkskammer, der Entwurf, das Gesetz, die Frist, der Zuschuss, die Steuer, der Strompreis
die Hafenbehörde, das Theater, der Spielplan, die Bühne, das Orchester, der Verlag, die Übersetzung, das Wörterbuch, der Rückruf
die Molkerei, der Förster, das Moor, die Düne, der Wasserstand, die Kläranlage, das Kraftwerk, der Akku, die Fähre, das Raumschiff
der Satellit, die Sternwarte, das Teleskop, die Kühlung, der Prüfstand, das Gerät, die Schnittstelle, der Schlüssel, das Gespräch`),
  verbs: phrases(`
prüft, erklärt, veröffentlicht, fördert, überarbeitet, begründet, eröffnet, verlängert, kündigt, bestätigt, ermöglicht, schließt
berät, entscheidet, verzögert, unterstützt, beschäftigt, erhöht, senkt, wächst, schrumpft, antwortet, warnt, hilft, arbeitet
plant, rechnet, lernt, übersetzt, misst, zählt, vergleicht, zögert, gewinnt, verliert, beginnt, endet, bleibt, hält, überzeugt
verbietet, erlaubt, fürchtet, hofft, wünscht, kürzt, ändert, löscht, öffnet, sammelt, schützt, übernimmt, genügt, fehlt, drängt`),
  adverbs: phrases(`
kürzlich, möglicherweise, ausdrücklich, zunächst, schließlich, künftig, gewöhnlich, vorläufig, überraschend, öffentlich, täglich
jährlich, ungewöhnlich, gründlich, allmählich, tatsächlich, größtenteils, dennoch, trotzdem, außerdem, vielleicht, derzeit, bislang
inzwischen, nirgends, überall, gleichzeitig, erstmals, vermutlich, erneut, selten, häufig, langsam, sofort, gemeinsam, freiwillig`),
  adjectives: phrases(`
unabhängig, verlässlich, fähig, gefährlich, nützlich, unverständlich, günstig, städtisch, ländlich, größer, kürzer, höher, natürlich
europäisch, überflüssig, mühsam, fröhlich, ähnlich, völlig offen, vernünftig, zuständig, endgültig, verfügbar, nachhaltig, erfolgreich
einfach, schwierig, teuer, sicher, genau, spürbar, messbar, unverändert, geschützt, beschädigt, überlastet, ausgewogen, bezahlbar
undurchsichtig, rückläufig, beständig, lückenhaft, gründlich belegt, stückweise lieferbar, barrierefrei, leise, schnell, trocken, kühl`),
  places: phrases(`
in Köln, in München, in Düsseldorf, in Österreich, in Zürich, in Brüssel, in Thüringen, an der Küste, über den Dächern, am Flussufer
in der Hauptstadt, vor Gericht, im Frühjahr, im März, nach fünf Jahren, seit dem Frühsommer, während der Prüfung, auf Nachfrage
ohne Begründung, trotz höherer Kosten, wegen der Hitzewelle, für zwölf Monate, gegen den Beschluss, unter Führung der Länder
bei Überschwemmungen, im Güterverkehr, an Schulen, in Arztpraxen, im Rückblick, auf dem Wochenmarkt, zwischen Rügen und Göttingen
in Tübingen, in Lübeck, in Nürnberg, in Würzburg, im Allgäu, im Süden, am Dienstag, am Mittwoch, am Wochenende, im Jänner, im Spätherbst`),
  links: phrases('während, obwohl, sodass, bevor, nachdem, weil, damit, solange, sofern, falls, indem, seitdem'),
  and: 'und',
  more: 'Mehr dazu',
  remains: (adverb, adjective) => `${adverb} ${adjective} bleibt`,
  percent: 'Prozent',
  quoted: text => `„${text}“`,
  table: ['Ort', 'Zahl', 'Urteil'],
  sources: 'Quellen',
}
