import { heading, paragraph } from '../prose'
import type { DemoPost } from '../types'

export const whyWeDraw: DemoPost = {
  slug: 'dlaczego-rysujemy-drinki',
  title: { pl: 'Dlaczego rysujemy drinki', en: 'Why we draw our drinks' },
  lead: {
    pl: 'W naszej karcie nie ma fotografii. Każdy kieliszek jest rysunkiem, który powstaje z receptury.',
    en: 'There are no photographs on our menu. Every glass is a drawing that comes out of its recipe.',
  },
  cover: 'polka-gorzkich',
  author: 'antonina-brzeska',
  publishedDaysAgo: 6,
  body: [
    paragraph(
      'Zdjęcie drinka kłamie na wiele sposobów. Lód jest z akrylu, pianę trzyma żelatyna, a szklankę spryskano gliceryną, żeby wyglądała na zimną. Potem przychodzi prawdziwy kieliszek, mniejszy, jaśniejszy, i człowiek czuje się odrobinę oszukany, choć nikt mu niczego złego nie zrobił.',
      'A photograph of a drink lies in many ways. The ice is acrylic, the foam is held up with gelatine, and the glass has been sprayed with glycerine to look cold. Then the real one arrives, smaller and paler, and you feel a little cheated, though nobody has done you any harm.',
    ),
    paragraph(
      'Dlatego u nas drink rysuje się sam. Bierzemy recepturę: ile czego, w jakiej kolejności, z jakim lodem i w jakim szkle. Reszta to geometria. Znamy profil kieliszka co do milimetra, więc poziom na rysunku jest tym poziomem, który zobaczysz na barze, z wodą, którą oddał lód.',
      'So here the drink draws itself. We take the recipe: how much of what, in what order, with which ice and in which glass. The rest is geometry. We know the profile of each glass to the millimetre, so the level in the drawing is the level you will see on the bar, including the water the ice has given up.',
    ),
    heading('Skąd bierze się kolor', 'Where the colour comes from'),
    paragraph(
      'Nikt nie wybiera go z palety. Każdy składnik ma swoją barwę, taką, jaką widać pod lampą. Przejrzyste nakładają się jak kolorowe szybki, mętne rozpraszają światło jak mleko w herbacie. Campari z czerwonym wermutem daje głęboką czerwień negroni, a łyżeczka fiołka wystarcza, żeby Aviation zrobił się blady jak niebo po zachodzie.',
      'Nobody picks it from a palette. Each ingredient has a colour of its own, the one you see against a lamp. Clear ones lie over each other like panes of tinted glass; cloudy ones scatter the light like milk in tea. Campari with red vermouth gives the deep red of a Negroni, and a spoon of violet is enough to turn an Aviation as pale as the sky after sunset.',
    ),
    paragraph(
      'Ma to też skutek uboczny, który polubiliśmy najbardziej. Kiedy barman zmienia proporcję, rysunek zmienia się razem z nią. Karta nie starzeje się po cichu w szufladzie; jest zawsze tą kartą, którą dziś naprawdę mieszamy. A jeśli na rysunku coś wygląda dziwnie, to zwykle znaczy, że dziwna jest receptura.',
      'There is a side effect we have come to like best. When a bartender changes a proportion, the drawing changes with it. The menu does not grow old quietly in a drawer; it is always the one we are really mixing tonight. And if something in a drawing looks odd, it usually means that the recipe is.',
    ),
    paragraph(
      'Rysunek pomaga też przy stoliku. Widać na nim, czy drink jest krótki, czy długi, czy przyjdzie na nóżce, czy w szklance, z lodem czy bez, z pianą czy z gałązką mięty. Gość, który nie pamięta nazwy, pokazuje palcem i mówi: ten czerwony, na dużej kostce. To najlepsze zamówienie, jakie można przyjąć w hałasie.',
      'A drawing helps at the table as well. It shows whether a drink is short or long, whether it comes on a stem or in a tumbler, with ice or without, with foam or with a sprig of mint. A guest who has forgotten the name points and says: the red one, on the large cube. There is no better order to take in a noisy room.',
    ),
    paragraph(
      'Jednej rzeczy narysować się nie da: zapachu skórki pomarańczy skręconej nad szkłem. Po nią trzeba przyjść.',
      'One thing cannot be drawn: the scent of an orange peel twisted over the glass. For that you have to come in.',
    ),
  ],
}
