import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

// What families never see stays French: what a function demands.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  code: 'Código de seis algarismos',
  codeHelp: 'O que a sua aplicação mostra neste momento.',
  recoveryCode: 'Código de recurso',
  recoveryHelp: 'Um dos dez que guardou; só serve uma vez.',
  fillCode: 'Escreva o código.',
  usePasskey: 'Usar uma chave de acesso',
  useRecovery: 'Não tenho o meu telemóvel',
  useApplication: 'Usar a minha aplicação',
  or: 'ou',

  stepTitle: 'Mais um passo',
  stepText: 'A sua conta tem uma segunda proteção: confirme a sua identidade.',
  enter: 'Entrar',
  otherAccount: 'Voltar à palavra-passe',

  proofTitle: 'Confirma que é a sua conta?',
  proofText:
    'Esta ação é sensível. Voltamos a perguntar ao fim de um quarto de hora; nada do que estava a fazer se perde.',
  password: 'Palavra-passe',
  fillPassword: 'Escreva a sua palavra-passe.',
  confirm: 'Confirmar',

  cardTitle: 'Dupla proteção',
  cardText: 'Mesmo que alguém adivinhe a sua palavra-passe, não conseguirá entrar.',
  isOn: 'Conta protegida',
  isOff: 'Só palavra-passe',
  loadFailed: 'Não foi possível carregar as suas proteções.',

  passkeys: 'Chave de acesso',
  passkeysText:
    'A impressão digital, o rosto ou o código do seu dispositivo: mais nada para escrever. O mais simples e o mais seguro.',
  addPasskey: 'Adicionar uma chave de acesso',
  noPasskeys: 'Este navegador não consegue criar chaves de acesso. Experimente no seu telemóvel.',
  passkeyAdded: 'A sua chave de acesso está guardada.',
  passkeyCancelled: 'Nada mudou: o pedido foi cancelado ou o dispositivo não respondeu.',
  passkeyKnown: 'Este dispositivo já tem uma chave de acesso para a sua conta.',
  passkeyRemoved: 'Esta chave de acesso já não abre a sua conta.',
  addedOn: 'adicionada:',
  usedOn: 'última utilização:',
  neverUsed: 'ainda não foi usada',
  rename: name => `Mudar o nome: ${name}`,
  passkeyName: 'Nome da chave',
  remove: 'Retirar',
  removeThis: name => `Retirar: ${name}`,
  keyOn: device => `Chave: ${device}`,
  keyHere: 'Chave de acesso',

  totp: 'Aplicação de códigos',
  totpText:
    'Uma aplicação do seu telemóvel dá um código de seis algarismos, mesmo sem ligação (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'Usar uma aplicação',
  changeTotp: 'Mudar de telemóvel',
  totpOn: 'ativada:',
  totpAdded: 'A sua aplicação está guardada.',
  totpRemoved: 'Os códigos da aplicação deixam de ser pedidos.',
  totpDialog: 'A sua aplicação de códigos',
  totpScan: 'Abra a aplicação no telemóvel e aponte-a para este quadrado.',
  square: 'Quadrado para ler com a aplicação de códigos',
  totpOpen: 'Está neste dispositivo',
  totpKey: 'Ou copie esta chave',
  totpThen: 'Depois escreva o código que ela mostra.',
  activate: 'Ativar',

  recovery: 'Códigos de recurso',
  recoveryText: 'Para entrar se perder o telemóvel. Cada um só serve uma vez.',
  codesLeft: n => (n === 1 ? 'Resta 1 código' : `Restam ${n} códigos`),
  renewCodes: 'Criar novos',
  codesDialog: 'Os seus códigos de recurso',
  codesKeep:
    'Guarde-os agora, sem ser neste telemóvel: não poderemos voltar a mostrá-los. Cada um abre a sua conta uma vez, em vez da segunda proteção.',
  copy: 'Copiar',
  copied: 'Os códigos estão copiados.',
  print: 'Imprimir',
  kept: 'Já os guardei',
  printedFor: login => `Códigos de recurso do préau para ${login}`,
  printedHelp: 'Cada um abre a conta uma vez. Guarde-os como uma chave.',
}
