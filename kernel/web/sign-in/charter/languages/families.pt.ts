import type { Charter } from '../charter.ts'

export const texts: Charter = {
  title: 'A carta de compromisso do préau, para as famílias',
  opening:
    'O préau liga a escola e a casa. Não substitui a conversa ao portão nem a reunião com a professora ou o professor: prepara-as. Eis o que a escola lhe deve e o que lhe pede.',
  chapters: [
    {
      title: 'O que a escola lhe garante',
      points: [
        'Vê o que diz respeito aos seus filhos, e só isso. Nenhuma outra família vê os seus contactos, nem mesmo a outra mãe ou o outro pai.',
        'Os dados ficam ao serviço da escola: sem publicidade, sem revenda, sem seguimento dos seus hábitos.',
        'A informação é dada em palavras simples, e a escola mantém uma via em papel para quem a desejar.',
        'Nada obriga a responder à noite, ao fim de semana ou durante as férias.',
      ],
    },
    {
      title: 'A sua conta',
      points: [
        'É pessoal: cada mãe e cada pai tem a sua, com uma palavra-passe que a escola não pode ler.',
        'Não inicia sessão em vez do seu filho ou filha, a não ser para ajudar e na sua companhia.',
        'Se achar que outra pessoa conhece a sua palavra-passe, avise a escola: substitui-a num instante.',
      ],
    },
    {
      title: 'O que escreve e partilha',
      points: [
        'Escreve com a cortesia que teria frente a frente. Um desacordo resolve-se melhor de viva voz.',
        'As fotografias, as vozes e os trabalhos dos alunos vistos aqui ficam aqui: não os publica noutro lado, por exemplo nas redes sociais, sem o acordo das famílias em causa.',
        'A autorização para publicar a imagem do seu filho ou filha é pedida à parte; pode retirá-la a qualquer momento.',
      ],
    },
    {
      title: 'Os seus direitos',
      points: [
        'Pode pedir para ler, corrigir ou apagar o que lhe diz respeito ou diz respeito ao seu filho ou filha: a direção da escola recebe o pedido, e a resposta é dada pelo encarregado da proteção de dados da «académie» (a autoridade regional da educação).',
        'A conta do seu filho ou filha é fechada depois da saída da escola; a seguir, os dados são apagados nos prazos previstos na lei.',
        'Se uma resposta não for satisfatória, pode dirigir-se à CNIL, a autoridade francesa de proteção de dados.',
      ],
    },
  ],
  closing: 'Ao aceitar, compromete-se a respeitar esta carta e a falar dela com os seus filhos.',
}
