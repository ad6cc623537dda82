import { heading, paragraph } from '../prose'
import type { DemoPost } from '../types'

export const strength: DemoPost = {
  slug: 'skad-te-procenty',
  title: { pl: 'Skąd te procenty', en: 'Where the percentages come from' },
  lead: {
    pl: 'Przy każdym drinku podajemy moc i ilość czystego alkoholu. Oto jak liczymy i dlaczego te dwie liczby mówią co innego.',
    en: 'Beside each drink we give its strength and how much pure alcohol is in it. Here is how we reckon, and why the two numbers say different things.',
  },
  cover: 'trzy-razy-martini',
  author: 'michal-jaroszewicz',
  publishedDaysAgo: 48,
  body: [
    paragraph(
      'Na butelce wina stoi trzynaście procent, na butelce ginu czterdzieści i wszystko jest jasne. Na kieliszku koktajlu nie stoi nic. Pomyśleliśmy, że to trochę niegrzeczne wobec gości, więc liczymy.',
      'A bottle of wine says thirteen per cent, a bottle of gin says forty, and all is clear. A cocktail glass says nothing. We thought that a little impolite towards our guests, so we do the sums.',
    ),
    heading('Moc', 'Strength'),
    paragraph(
      'Dodajemy alkohol ze wszystkich składników i dzielimy przez objętość tego, co stoi na stole, razem z wodą, która zeszła z lodu, i z tym, czym drink dopełniono. Dlatego dry martini ma u nas około 26%, choć powstaje z ginu czterdziestoprocentowego, a paloma około 12%, choć jest w niej tyle samo tequili, co w margaricie.',
      'We add up the alcohol of all the ingredients and divide it by the volume of what stands on the table, including the water off the ice and whatever the drink was topped up with. That is why our Dry Martini comes to about 26%, though it is made with gin at forty, and a Paloma to about 12%, though it holds just as much tequila as a Margarita.',
    ),
    heading('Ilość', 'Amount'),
    paragraph(
      'Moc mówi, jak drink smakuje. Nie mówi, ile w nim alkoholu. Do tego służy druga liczba: gramy czystego alkoholu. Nie zależy od lodu, od szkła ani od tego, jak długo barman mieszał, i jest najpewniejszą liczbą w całej karcie. W Polsce przyjmuje się, że porcja standardowa to dziesięć gramów. Negroni ma ich dziewiętnaście, mały jasny lager około dwunastu, a kieliszek rieslinga czternaście.',
      'Strength tells you how a drink tastes. It does not tell you how much alcohol is in it. For that there is the second number: grams of pure alcohol. It does not depend on the ice, the glass or how long the bartender stirred, and it is the most reliable number on the whole menu. In Poland a standard drink is taken to be ten grams. A Negroni holds nineteen, a small lager about twelve, a glass of Riesling fourteen.',
    ),
    paragraph(
      'Zdarza się, że barman zna drink lepiej niż wzór. Wtedy może wpisać własną wartość, ale musi się pod nią podpisać i powiedzieć, skąd ją wziął. Na razie nikt z tego nie skorzystał, za to dwie receptury poprawiliśmy, kiedy okazało się, że po zmieszaniu nie mieszczą się w swoim kieliszku.',
      'It may happen that a bartender knows a drink better than the formula does. He can then enter a figure of his own, but he has to sign it and say where it came from. So far nobody has done so; two recipes, though, were corrected when it turned out that, once mixed, they no longer fitted into their glass.',
    ),
    paragraph(
      'Bywa to zaskakujące. Long Island w wysokiej szklance z colą wydaje się lekki, bo ma tylko trzynaście procent; alkoholu jest w nim jednak więcej niż w małym, groźnie wyglądającym Manhattanie. Niczego tym nie doradzamy. Uważamy po prostu, że kto zamawia, ten powinien wiedzieć, co zamawia.',
      'It can be surprising. A Long Island in a tall glass of cola seems light, for it has only thirteen per cent; yet there is more alcohol in it than in a small, stern-looking Manhattan. We give no advice with this. We simply think that whoever orders should know what it is.',
    ),
    paragraph(
      'A jeśli szukasz drinka, przy którym stoi po prostu 0%, mamy ich sześć. Mają w karcie własną stronę, tej samej wielkości co pozostałe.',
      'And if you are looking for a drink that simply says 0%, there are six. They have a page of the menu to themselves, of the same size as the others.',
    ),
  ],
}
