import { heading, list, paragraph } from '../prose'
import type { DemoPost } from '../types'

export const quince: DemoPost = {
  slug: 'pigwa-od-sadu-do-syropu',
  title: { pl: 'Pigwa, od sadu do syropu', en: 'Quince, from orchard to syrup' },
  lead: {
    pl: 'Twarda, cierpka i niejadalna na surowo. Przez trzy tygodnie w roku pachnie nią cały bar.',
    en: 'Hard, sharp and inedible raw. For three weeks of the year the whole bar smells of it.',
  },
  cover: 'sliwka-w-rumie-z-bliska',
  author: 'zofia-wolanska',
  publishedDaysAgo: 34,
  body: [
    paragraph(
      'Pigwę łatwo pomylić z pigwowcem. Pigwowiec jest mały, rośnie na krzaku i zastępuje cytrynę. Pigwa wygląda jak gruszka owinięta w filc, waży pół kilograma i zanim cokolwiek z niej będzie, trzeba się z nią pomęczyć. Kupujemy obie, ale to ta większa trafia do karty.',
      'Quince is easily confused with its small cousin, the flowering quince, which grows on a bush and stands in for lemon in Polish kitchens. The real one looks like a pear wrapped in felt, weighs half a kilo and has to be laboured over before anything comes of it. We buy both, but it is the large one that goes on the menu.',
    ),
    paragraph(
      'Przychodzi w połowie października, jeszcze zielonkawa. Pierwszy tydzień leży w skrzynkach przy wejściu do kuchni i nic nie robi, tylko pachnie: trochę różą, trochę ananasem, trochę starą szafą babci. Goście pytają, co to za perfumy. Kiedy skórka robi się cytrynowożółta, zaczynamy.',
      'It arrives in mid-October, still greenish. For the first week it lies in crates by the kitchen door and does nothing but smell: a little of rose, a little of pineapple, a little of your grandmother’s wardrobe. Guests ask what perfume it is. When the skin turns lemon yellow, we begin.',
    ),
    heading('Jak to robimy', 'How we do it'),
    list(
      [
        'Ścieramy filc szorstką ściereczką, myjemy, kroimy razem ze skórką i gniazdami: tam jest najwięcej zapachu.',
        'We rub off the felt with a rough cloth, wash it and cut it up with skin and cores: most of the scent is there.',
      ],
      [
        'Zalewamy wodą na dwa palce i gotujemy ledwo, ledwo, dwie godziny. Miąższ z białego robi się różowy.',
        'We cover it with two fingers of water and simmer it, barely, for two hours. The white flesh turns pink.',
      ],
      [
        'Odcedzamy przez płótno, bez wyciskania, bo inaczej syrop zmętnieje.',
        'We strain it through a cloth without squeezing, or the syrup would cloud.',
      ],
      [
        'Na litr soku dajemy siedemset gramów cukru i łyżkę soku z cytryny.',
        'To a litre of juice we add seven hundred grams of sugar and a spoon of lemon juice.',
      ],
    ),
    paragraph(
      'Z czterdziestu kilogramów wychodzi około osiemnastu litrów. Starcza do marca, jeśli zima nie jest zbyt długa. To, co zostało na płótnie, kucharz smaży z cukrem na konfiturę do serów.',
      'Forty kilos give about eighteen litres. It lasts until March if the winter is not too long. What stays in the cloth the cook fries down with sugar into the preserve that comes with the cheese.',
    ),
    paragraph(
      'Pierwszą butelkę każdego rocznika odkładamy na górną półkę. Stoją tam teraz trzy: dwa lata temu syrop wyszedł prawie brązowy, rok temu różowy, w tym roku ma kolor bursztynu. Nie wiemy dokładnie dlaczego. Sadownik twierdzi, że to od deszczu, kucharz, że od cierpliwości.',
      'The first bottle of every vintage goes on the top shelf. There are three of them now: two years ago the syrup came out almost brown, last year pink, and this year it is the colour of amber. We do not quite know why. The grower says it is the rain, the cook says it is patience.',
    ),
    paragraph(
      'W drinku pigwa spotyka żytnią whiskey. Żyto jest pieprzne, pigwa miodowa, cytryna pilnuje obu, a piana z wody po ciecierzycy robi resztę. Kiedy syrop się skończy, drink znika z karty do następnej jesieni. Inaczej się nie da i chyba o to chodzi.',
      'In the drink the quince meets rye whiskey. Rye is peppery, quince is honeyed, lemon watches over both, and a foam made from the water of chickpeas does the rest. When the syrup runs out, the drink leaves the menu until next autumn. There is no other way, and that is perhaps the point.',
    ),
  ],
}
