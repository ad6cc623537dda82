/** Guests who do not exist: every one of them is named after a bird. */
export const polishNames = {
  first: [
    'Ada', 'Agata', 'Aleksandra', 'Anna', 'Beata', 'Daria', 'Dominika', 'Ewa', 'Hanna', 'Iga', 'Irena', 'Joanna', 'Julia',
    'Karolina', 'Lena', 'Magda', 'Marta', 'Monika', 'Natalia', 'Nina', 'Ola', 'Paulina', 'Sylwia', 'Ula', 'Weronika',
    'Zofia', 'Żaneta', 'Adam', 'Damian', 'Emil', 'Filip', 'Grzegorz', 'Jacek', 'Jakub', 'Jan', 'Kamil', 'Konrad', 'Łukasz',
    'Marek', 'Michał', 'Oskar', 'Paweł', 'Piotr', 'Robert', 'Sebastian', 'Szymon', 'Tomasz', 'Wiktor',
  ],
  last: [
    'Wrona', 'Sowa', 'Gołąb', 'Sroka', 'Czajka', 'Kos', 'Gil', 'Kania', 'Szczygieł', 'Perkoz', 'Słowik', 'Mewa', 'Dzięcioł',
    'Drozd', 'Gawron', 'Rybitwa', 'Szpak', 'Puchacz', 'Wilga', 'Czapla', 'Żuraw', 'Bocian', 'Krogulec', 'Zięba', 'Kraska',
    'Trznadel', 'Orlik', 'Kwiczoł', 'Kruk', 'Jaskółka', 'Pliszka', 'Sikora', 'Wróbel', 'Dudek', 'Kukułka', 'Bażant',
    'Derkacz', 'Remiz', 'Rudzik', 'Makolągwa', 'Kowalik', 'Raniuszek', 'Pustułka', 'Jastrząb', 'Sokół', 'Kormoran', 'Łyska',
    'Gągoł', 'Świstun', 'Cyranka',
  ],
} as const // prettier-ignore

export const englishNames = {
  first: [
    'Alice', 'Clara', 'Edith', 'Grace', 'Harriet', 'Imogen', 'Olive', 'Rosa', 'Albert', 'Edgar', 'Felix', 'Hugo', 'Oscar',
    'Ralph', 'Theo', 'Walter',
  ],
  last: [
    'Finch', 'Heron', 'Wren', 'Swift', 'Crane', 'Partridge', 'Nightingale', 'Starling', 'Drake', 'Rook', 'Sparrow', 'Teal',
    'Avocet', 'Bunting', 'Dunnock', 'Fulmar',
  ],
} as const // prettier-ignore
