import type { welcomeWords as english } from "../en/welcome-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The first run, screen by screen (screens.md, "First run"). */
export const welcomeWords: Wording<typeof english> = {
  title: "Porchlight",
  progress: (at, of) => `Paso ${at} de ${of}`,
  door: "Tu PIN, para seguir",
  doorLine: "Ya hay un PIN. Todo lo hecho hasta aquí se conserva.",

  start: {
    headline: "Un plan para las redes sociales, guardado en este equipo.",
    lines: ["Sin cuenta.", "Nada sale de aquí.", "Nada se cierra hasta que termines."],
    go: "Prepararlo",
    backup: "Tengo una copia de seguridad",
  },

  use: {
    headline: "¿Cómo se usa este navegador?",
    shared: "Lo compartimos todos",
    children: "Solo lo usan los hijos",
    sharedLine: "Preguntará «¿Quién está aquí?». Más fácil aún: un perfil del navegador solo para ti.",
    showHow: "Ver cómo",
    how: {
      chromium: [
        "Pulsa tu imagen o inicial arriba a la derecha de esta ventana.",
        "Elige «Añadir perfil nuevo» y ponle tu nombre.",
        "Usa tú esa ventana. Deja esta, con el farol, a los hijos.",
      ],
      firefox: [
        "Abre el menú de arriba a la derecha y elige «Perfiles».",
        "Elige «Nuevo perfil» y ponle tu nombre.",
        "Usa tú esa ventana. Deja esta, con el farol, a los hijos.",
      ],
    },
  },

  pin: {
    headline: "Tu PIN",
    pin: "PIN",
    go: "Siguiente",
    isSet: "Tu PIN está puesto. Se puede cambiar con el código de recuperación, en «Padres», en la ventana del farol.",
    codeHeadline: "Tu código de recuperación",
  },

  child: {
    headline: "Tu hija o tu hijo",
    another: "Alguien más",
    avatar: "Dibujo",
    avatars: ["Barco", "Gato", "Cometa", "Pez", "Estrella", "Hoja", "Pájaro", "Cohete"],
    code: "Cuatro cifras propias, si se quiere",
    codeHint:
      "Para que nadie gaste el tiempo de otra persona. No es una cerradura. Las de los demás se ponen en Padres, Familia.",
    name: "Nombre",
    birth: "Fecha de nacimiento",
    day: "Día",
    month: "Mes",
    year: "Año",
    colour: "Color",
    colours: ["Azul", "Turquesa", "Verde", "Oliva", "Ámbar", "Ciruela", "Violeta", "Pizarra"],
    rules: (country) => `Normas de: ${country}.`,
    change: "Cambiar",
    country: "País",
    noLaw: (country) => `${country} no está en nuestra lista de leyes; cuentan las edades de los propios sitios.`,
    errors: {
      noCode: "Cuatro cifras, o ninguna.",
      noName: "Un nombre o un apodo.",
      longName: "Como mucho 40 letras.",
      noDate: "Esa fecha no está en el calendario.",
      future: "Esa fecha está en el futuro.",
      longAgo: "De eso hace más de 18 años.",
    },
  },

  plan: {
    headline: "Un plan para empezar",
    go: "Usar este plan",
    another: "Añadir a alguien más",
    caution: "Ningún organismo experto fija estos minutos. Es un comienzo.",
    keepOpen: "¿Algo que ya se usa y debe seguir abierto?",
    keepOpenLine: "Nada se abre si no lo eliges aquí.",
    messages: "Mensajes",
    school: "YouTube, solo para clase",
    messagesLine: "Solo los mensajes de Facebook e Instagram. Nadie puede saber quién escribe.",
  },

  switches: {
    headline: "Dos ajustes que solo tú puedes cambiar",
    open: "Abrir el ajuste",
    on: "Hecho",
    privateWindows: "Ventanas privadas",
    privateWindowsLine: "Solo se cierran si nos permites estar ahí.",
    hosts: "Los propios sitios",
    hostsLine: "El tiempo solo se cuenta donde el navegador nos deja mirar.",
    toolbar: "El farol en la barra",
    toolbarLine: "Para que todos vean el tiempo.",
    how: {
      chromium: {
        "private-windows": "En la página que se abre, activa «Permitir en incógnito».",
        hosts: "En la página que se abre, en «Acceso al sitio», elige «En todos los sitios siguientes».",
        "toolbar-icon": "Pulsa la pieza de puzle de la barra y luego la chincheta junto a Porchlight.",
      },
      firefox: {
        "private-windows": "En la página que se abre, elige Porchlight y «Ejecutar en ventanas privadas: Permitir».",
        hosts: "En la página que se abre, elige Porchlight, luego «Permisos», y activa todos los sitios.",
        "toolbar-icon":
          "Pulsa la pieza de puzle de la barra y luego la rueda junto a Porchlight: «Fijar a la barra de herramientas».",
      },
    },
    pictureLabel: "La pieza de puzle de la barra, con Porchlight debajo",
    go: "Siguiente",
    later: "Más tarde",
    laterLine: {
      "private-windows": "Hasta entonces las ventanas privadas dejan ver cualquier sitio.",
      hosts: "Hasta entonces los sitios que no podemos ver siguen cerrados.",
      "toolbar-icon": "Hasta entonces el farol se esconde tras la pieza de puzle.",
    },
  },

  done: {
    headline: "Encendido",
    line: (name) => `El plan vale desde ahora. Conviene mirarlo con ${name}.`,
    practice: {
      title: "Una página de práctica",
      go: "Verlo funcionar",
      line: "Una página de práctica en esta pantalla: veinte segundos hacen de una hora.",
      left: (minutes) => `Quedan ${minutes} de 60 min`,
      closed: "Esa era la hora de hoy.",
      closedLine: "Mañana empieza de nuevo.",
      again: "Otra vez",
    },
    real: {
      label: "O verlo en un sitio real",
      go: "Abrirlo",
      line: "Se abre en otra pestaña, como lo encuentra un niño: con eso termina tu propio cuarto de hora.",
    },
    show: (name) => `Enseñárselo a ${name}`,
    quote: "Esto nos ayuda a cumplir nuestro plan. Esto es lo que puedo ver, y lo que no.",
    canSee: "Lo que puedo ver",
    sees: ["Minutos, por sitio y por día", "Cuándo se cerró algo, y por qué", "Tiempo extra, y quién lo dio"],
    cannotSee: "Lo que nadie puede ver",
    seesNot: ["Las páginas y lo que hay en ellas", "Mensajes y búsquedas", "Palabras, imágenes, amistades"],
    go: "Hecho",
  },
};
