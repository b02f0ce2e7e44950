import type { Charter } from '../charter.ts'

export const texts: Charter = {
  title: 'Las normas de préau, para las familias',
  opening:
    'préau une la escuela y la casa. No sustituye la charla a la puerta de la escuela ni la cita con la maestra o el maestro: las prepara. Esto es lo que la escuela le debe y lo que le pide.',
  chapters: [
    {
      title: 'Lo que la escuela le garantiza',
      points: [
        'Usted ve lo que se refiere a sus hijos, y solo eso. Ninguna otra familia ve sus datos de contacto, ni siquiera el otro progenitor.',
        'Los datos están solo al servicio de la escuela: sin publicidad, sin reventa, sin seguimiento de sus hábitos.',
        'La información se da con palabras sencillas, y la escuela mantiene una vía en papel para quien lo desee.',
        'Nada le obliga a responder por la noche, el fin de semana o durante las vacaciones.',
      ],
    },
    {
      title: 'Su cuenta',
      points: [
        'Es personal: cada madre y cada padre tiene la suya, con su contraseña, que la escuela no puede leer.',
        'Usted no entra en lugar de su hijo o hija, salvo para acompañarle y estando a su lado.',
        'Si cree que otra persona conoce su contraseña, avise a la escuela: la cambia en un momento.',
      ],
    },
    {
      title: 'Lo que escribe y comparte',
      points: [
        'Escribe con la misma cortesía que tendría cara a cara. Un desacuerdo se resuelve mejor hablando.',
        'Las fotos, las voces y los trabajos de los alumnos que se ven aquí se quedan aquí: usted no los publica en otro sitio, por ejemplo en redes sociales, sin el acuerdo de las familias afectadas.',
        'La autorización para publicar la imagen de su hijo o hija se le pide aparte; puede retirarla en cualquier momento.',
      ],
    },
    {
      title: 'Sus derechos',
      points: [
        'Puede pedir que se le muestre, se corrija o se borre lo que se refiere a usted o a su hijo o hija: la dirección de la escuela recibe su petición, y le responde el delegado de protección de datos de la «académie» (la autoridad educativa regional).',
        'La cuenta de su hijo o hija se cierra cuando deja la escuela; después, sus datos se borran en los plazos que fija la ley.',
        'Si una respuesta no le satisface, puede dirigirse a la CNIL, la autoridad francesa de protección de datos.',
      ],
    },
  ],
  closing: 'Al aceptar, usted se compromete a respetar estas normas y a hablar de ellas con sus hijos.',
}
