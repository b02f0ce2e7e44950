/** Families come from everywhere: each origin keeps its own given names and surnames together. */
export interface NamePool {
  /** Share of the families, out of 1000; the rest take the French pool. */
  share: number
  girls: readonly string[]
  boys: readonly string[]
  women: readonly string[]
  men: readonly string[]
  surnames: readonly string[]
  /** Most came to France less than two years ago. */
  newcomers?: true
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const worldPools: readonly NamePool[] = [
  {
    share: 88,
    girls: words(
      'Yasmine Inaya Amina Nour Assia Sirine Lyna Maïssa Hafsa Kenza Safia Aya Rania Jana Imane Selma Nora Dounia',
    ),
    boys: words(
      'Ibrahim Imran Ayoub Rayan Ismaël Youssef Idris Amir Zakaria Yanis Bilal Nassim Sofiane Ilyes Wassim Mehdi Kamil',
    ),
    women: words(
      'Samira Nadia Karima Leïla Fatima Sabah Naïma Hanane Souad Khadija Amel Malika Nawel Houria Siham Meriem',
    ),
    men: words('Karim Mourad Rachid Farid Nabil Samir Abdel Hakim Kamel Yassine Toufik Réda Lotfi Mounir Brahim Tarek'),
    surnames: words(
      'Benali Haddad Belkacem Bouzid Mansouri Cherif Amrani Zerrouki Hamidi Slimani Bensaïd Kaci Messaoudi Lahlou Ouali Rahmani Saïdi Tahar Yahiaoui Meziane Boukhalfa Chaoui',
    ),
  },
  {
    share: 42,
    girls: words(
      'Aminata Fatoumata Awa Mariam Kadiatou Aïssata Coumba Ndeye Adama Hawa Oumou Salimata Grâce Naomi Divine',
    ),
    boys: words(
      'Moussa Sékou Ousmane Mamadou Amadou Ibrahima Cheikh Abdoulaye Lamine Boubacar Issa Souleymane Exaucé Emmanuel Djibril',
    ),
    women: words(
      'Fatou Mariama Aïssatou Bintou Rokia Kadidia Ramata Sira Oumou Djeneba Clarisse Prisca Chantal Nafissatou',
    ),
    men: words(
      'Mamadou Ousmane Ibrahima Abdou Bakary Modibo Cheick Souleymane Alpha Demba Serge Patrice Landry Youssouf',
    ),
    surnames: words(
      'Diallo Traoré Camara Coulibaly Keïta Diop Sow Ndiaye Koné Touré Sylla Cissé Bah Barry Kouassi Mbaye Diarra Fofana Okoye Mbemba',
    ),
  },
  {
    share: 38,
    girls: words('Inês Beatriz Leonor Mafalda Carolina Matilde Mariana Lara Sofia Lia'),
    boys: words('Tiago Rafael Diogo Duarte Miguel Afonso Rodrigo Lourenço Gonçalo Mateus'),
    women: words('Ana Paula Sandra Cátia Sónia Vera Célia Susana Patrícia Filipa'),
    men: words('Paulo Carlos Nuno Rui Jorge Hélder Ricardo Bruno Vasco Luís'),
    surnames: words(
      'Ferreira Carvalho Da-Silva Pereira Gonçalves Lopes Rodrigues Martins Fernandes Dos-Santos Teixeira Alves Moreira Pinto Ribeiro',
    ).map(name => name.replace('-', ' ')),
  },
  {
    share: 22,
    girls: words('Elif Zeynep Defne Ecrin Azra Nisa Ela Melek'),
    boys: words('Emir Yusuf Kerem Eren Mert Baran Efe Deniz'),
    women: words('Ayşe Fatma Emine Zeliha Gülsüm Hatice Derya Sevgi'),
    men: words('Mehmet Ahmet Murat Hasan Serkan Ömer Ferhat Volkan'),
    surnames: words('Yılmaz Kaya Demir Şahin Çelik Yıldız Aydın Arslan Doğan Koç Öztürk'),
  },
  {
    share: 15,
    girls: words('Linh Mai Minh-Anh Thảo An Kim-Chi Lan Hoa'),
    boys: words('Minh Bảo Nam Khoa Duy Huy Long An'),
    women: words('Thi-Lan Hương Phương Thu Ngọc Hạnh Kim Mai'),
    men: words('Văn-Hùng Tuấn Quang Đức Sơn Thanh Bình Hai'),
    surnames: words('Nguyen Tran Pham Huynh Vo Dang Bui Ngo Ly Duong'),
  },
  {
    share: 17,
    girls: words('Sofiia Solomiia Polina Zlata Daryna Anastasiia Mariia Yeva'),
    boys: words('Artem Danylo Matvii Tymofii Maksym Nazar Bohdan Oleksandr'),
    women: words('Oksana Olena Iryna Nataliia Svitlana Yuliia Halyna Tetiana'),
    men: words('Andrii Serhii Oleh Taras Viktor Dmytro Yurii Mykola'),
    surnames: words('Kovalenko Shevchenko Bondarenko Tkachenko Kravchenko Oliinyk Savchenko Melnyk Moroz Lysenko'),
    newcomers: true,
  },
  {
    share: 11,
    girls: words('Daria Ilinca Antonia Ioana Bianca Maria Teodora Alexia'),
    boys: words('Matei Luca Andrei Stefan David Vlad Tudor Darius'),
    women: words('Mihaela Elena Ioana Alina Cristina Gabriela Simona Daniela'),
    men: words('Ionuț Marius Cristian Vasile Florin Bogdan Adrian Sorin'),
    surnames: words('Popescu Ionescu Dumitru Stan Marinescu Stoica Radu Munteanu Ciobanu'),
  },
  {
    share: 11,
    girls: words('Carmen Lucía Alba Martina Chiara Giulia Paola Elena'),
    boys: words('Mateo Diego Pablo Álvaro Matteo Leonardo Luca Alessio'),
    women: words('Pilar Marta Rocío Cristina Silvia Francesca Paola Elena'),
    men: words('Javier Sergio Álvaro Fernando Marco Roberto Stefano Antonio'),
    surnames: words('Navarro Ruiz Moreno Herrera Torres Serrano Ortega Rossi Ferrero Bianchi Conti'),
  },
  {
    share: 12,
    girls: words('Olivia Poppy Evie Isla Freya Ruby Elsie Daisy'),
    boys: words('Oliver Archie Finn Harry Toby Jasper Alfie Rory'),
    women: words('Emma Gemma Rachel Hannah Joanna Lindsay Kate Fiona'),
    men: words('James Andrew Matthew Gareth Simon Stuart Colin Neil'),
    surnames: words('Taylor Walker Hughes Bennett Cooper Barker Wright Palmer Foster'),
  },
  {
    share: 8,
    girls: words('Femke Sanne Lotte Fleur Noor Julia'),
    boys: words('Daan Sem Jasper Bram Thijs Lars'),
    women: words('Anouk Marieke Saskia Ilse Femke Esther'),
    men: words('Pieter Jeroen Wouter Maarten Bas Joost'),
    surnames: words('De-Vries Bakker Visser Jansen De-Boer Mulder Smit').map(name => name.replace('-', ' ')),
  },
]
