import type { Charter } from '../charter.ts'

export const texts: Charter = {
  title: 'Carta préau, pentru familii',
  opening:
    'préau leagă școala de casă. Nu înlocuiește nici vorba de la poartă, nici întâlnirea cu învățătoarea sau învățătorul: le pregătește. Iată ce vă datorează școala și ce vă cere.',
  chapters: [
    {
      title: 'Ce vă garantează școala',
      points: [
        'Vedeți ce îi privește pe copiii dumneavoastră și numai atât. Nicio altă familie nu vă vede datele de contact, nici măcar celălalt părinte.',
        'Datele rămân în folosul școlii: fără publicitate, fără vânzare, fără urmărirea obiceiurilor dumneavoastră.',
        'Informațiile sunt date în cuvinte simple, iar școala păstrează o cale pe hârtie pentru cine o dorește.',
        'Nimic nu vă obligă să răspundeți seara, la sfârșit de săptămână sau în vacanță.',
      ],
    },
    {
      title: 'Contul dumneavoastră',
      points: [
        'Este personal: fiecare părinte are contul lui, cu o parolă pe care școala nu o poate citi.',
        'Nu vă conectați în locul copilului, decât pentru a-l ajuta și împreună cu el.',
        'Anunțați școala dacă credeți că altcineva vă cunoaște parola: ea o înlocuiește pe loc.',
      ],
    },
    {
      title: 'Ce scrieți și ce împărtășiți',
      points: [
        'Scrieți cu politețea pe care ați avea-o față în față. O neînțelegere se rezolvă mai bine prin viu grai.',
        'Fotografiile, vocile și lucrările elevilor văzute aici rămân aici: nu le publicați în altă parte, mai ales pe rețelele sociale, fără acordul familiilor.',
        'Permisiunea de a publica imaginea copilului vi se cere separat; o puteți retrage oricând.',
      ],
    },
    {
      title: 'Drepturile dumneavoastră',
      points: [
        'Puteți cere să citiți, să corectați sau să ștergeți ce vă privește pe dumneavoastră sau pe copil: direcțiunea școlii primește cererea, iar responsabilul cu protecția datelor din academie (académie) vă răspunde.',
        'Contul copilului este închis după plecarea lui din școală, apoi datele sunt șterse în termenele prevăzute de lege.',
        'Vă puteți adresa autorității franceze pentru protecția datelor (CNIL) dacă un răspuns nu vă mulțumește.',
      ],
    },
  ],
  closing:
    'Acceptând, vă luați angajamentul să respectați această cartă și să vorbiți despre ea cu copiii dumneavoastră.',
}
