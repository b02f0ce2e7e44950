import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Declaração de acessibilidade',
  intro:
    'O artigo 47.º da lei francesa n.º 2005-102, de 11 de fevereiro de 2005, pede que todas as pessoas possam usar o préau, sejam quais forem a sua deficiência e o seu equipamento. Esta declaração vale para todas as páginas deste espaço digital de trabalho.',
  stateTitle: 'Estado de conformidade',
  state:
    'O préau não está conforme com o referencial francês de acessibilidade (RGAA), versão 4.1: ainda não foi feita nenhuma auditoria aos seus 106 critérios. Mesmo assim, foi concebido para os cumprir e é testado a cada alteração.',
  testsTitle: 'O que é verificado',
  tests: [
    'A cada alteração, as páginas principais são percorridas num navegador real e verificadas com o axe (regras WCAG 2.2 A e AA), em telemóvel e em computador, com os temas claro, escuro e de muito contraste.',
    'Tudo foi concebido para se fazer com o teclado, por uma ordem lógica, com uma marca visível.',
    'As páginas leem-se em 390 píxeis de largura sem deslocamento horizontal.',
    'Em «A minha conta», cada pessoa escolhe um tipo de letra (OpenDyslexic, Andika), o tamanho das letras, o espaçamento, a cor das sílabas, uma régua de leitura, a letra manuscrita, a leitura em voz alta e a ausência de animações: estas escolhas acompanham-na em todos os seus dispositivos.',
  ],
  missingTitle: 'O que hoje não é acessível',
  missing: [
    'As fichas de acesso, os cartões de turma e as versões em papel (PDF) não estão etiquetados para os leitores de ecrã. Os adultos encontram no ecrã o que eles dizem.',
    'As imagens publicadas sem descrição pelos seus autores continuam sem alternativa.',
    'Nenhuma pessoa que use um leitor de ecrã no dia a dia experimentou ainda o préau para nós.',
  ],
  madeTitle: 'Como foi feita esta declaração',
  made: 'Foi redigida a 22 de novembro de 2026 por quem faz o préau. Tecnologias: HTML, CSS, JavaScript, WAI-ARIA, SVG. Testes: Chromium e a ferramenta axe.',
  contactTitle: 'Comunicar uma dificuldade',
  contact:
    'Se alguma coisa impedir a leitura ou a ação, diga-o à direção da escola ou à equipa da circunscrição escolar: darão a informação de outra forma e comunicarão a dificuldade a quem cuida deste espaço.',
  recourseTitle: 'Vias de recurso',
  recourse:
    'Se comunicou uma falha de acessibilidade e não recebeu uma resposta satisfatória, pode dirigir-se ao Provedor dos Direitos francês (Défenseur des droits):',
  recourses: [
    'através do formulário ou de um dos seus delegados, em defenseurdesdroits.fr;',
    'por correio gratuito, sem selo: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, França;',
    'por telefone: +33 9 69 39 00 00.',
  ],
  back: 'Voltar ao início',
  testsResult:
    'Resultado: o axe não encontra nenhum erro nestas páginas; não é aceite nenhuma alteração em que encontre um. Uma ferramenta só avalia parte dos critérios: este resultado não é uma auditoria nem diz que o serviço está conforme.',
  contactAddress: 'Escreva à pessoa responsável pela acessibilidade deste espaço:',
  contactPage: 'Escreva à pessoa responsável pela acessibilidade deste espaço, nesta página:',
  noContact:
    'A entidade que gere este espaço ainda não indicou a quem escrever: deve fazê-lo aqui (parâmetro ACCESSIBILITY_CONTACT).',
}
