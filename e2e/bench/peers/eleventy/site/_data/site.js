export default {
  name: 'Prüfstand',
  tagline: 'Eine erfundene Publikation für Messungen',
  origin: 'https://bench.example',
  label: 'KI-generiert · keine redaktionelle Prüfung dokumentiert',
}
