import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Declaración de accesibilidad',
  intro:
    'El artículo 47 de la ley francesa n.º 2005-102, de 11 de febrero de 2005, pide que todas las personas puedan usar préau, sean cuales sean su discapacidad y su equipo. Esta declaración vale para todas las páginas de este espacio digital de trabajo.',
  stateTitle: 'Estado de conformidad',
  state:
    'préau no es conforme con la norma francesa de accesibilidad (RGAA), versión 4.1: todavía no se ha hecho ninguna auditoría de sus 106 criterios. Aun así, está pensado para cumplirlos y se prueba en cada cambio.',
  testsTitle: 'Lo que se comprueba',
  tests: [
    'En cada cambio, las páginas principales se recorren en un navegador real y se comprueban con axe (reglas WCAG 2.2 A y AA), en teléfono y en ordenador, con los temas claro, oscuro y de mucho contraste.',
    'Todo está pensado para hacerse con el teclado, en un orden lógico, con una marca visible.',
    'Las páginas se leen en 390 píxeles de ancho sin desplazarse hacia los lados.',
    'En «Mi cuenta», cada persona elige un tipo de letra (OpenDyslexic, Andika), el tamaño de las letras, la separación, el color de las sílabas, una regla de lectura, la letra cursiva, la lectura en voz alta y la ausencia de animaciones: estas elecciones la siguen en todos sus dispositivos.',
  ],
  missingTitle: 'Lo que hoy no es accesible',
  missing: [
    'Las hojas de acceso, las tarjetas de clase y las versiones en papel (PDF) no están etiquetadas para los lectores de pantalla. Los adultos encuentran en la pantalla lo que dicen.',
    'Las imágenes que sus autores publican sin descripción siguen sin alternativa.',
    'Ninguna persona que use un lector de pantalla a diario ha probado todavía préau para nosotros.',
  ],
  madeTitle: 'Cómo se ha hecho esta declaración',
  made: 'La redactaron el 22 de noviembre de 2026 quienes hacen préau. Tecnologías: HTML, CSS, JavaScript, WAI-ARIA, SVG. Pruebas: Chromium y la herramienta axe.',
  contactTitle: 'Avisar de una dificultad',
  contact:
    'Si algo le impide leer o actuar, dígaselo a la dirección de la escuela o al equipo de circunscripción: le darán la información de otra forma y comunicarán la dificultad a quienes se ocupan de este espacio.',
  recourseTitle: 'Vías de recurso',
  recourse:
    'Si ha avisado de un fallo de accesibilidad y no ha recibido una respuesta satisfactoria, puede dirigirse al Defensor de los Derechos francés (Défenseur des droits):',
  recourses: [
    'con su formulario o a través de uno de sus delegados, en defenseurdesdroits.fr;',
    'por correo postal gratuito, sin sello: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, Francia;',
    'por teléfono: +33 9 69 39 00 00.',
  ],
  back: 'Volver al inicio',
  testsResult:
    'Resultado: axe no encuentra ningún error en estas páginas; no se acepta ningún cambio en el que encuentre uno. Una herramienta solo juzga una parte de los criterios: este resultado no es una auditoría ni dice que el servicio sea conforme.',
  contactAddress: 'Escriba a la persona responsable de la accesibilidad de este espacio:',
  contactPage: 'Escriba a la persona responsable de la accesibilidad de este espacio, en esta página:',
  noContact:
    'La administración que gestiona este espacio todavía no ha indicado a quién escribir: debe hacerlo aquí (ajuste ACCESSIBILITY_CONTACT).',
}
