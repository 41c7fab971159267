import type { Surface } from "#domain/catalogue/surface";

/** One page, by what it shows: "Esta página: YouTube, un vídeo." */
export const placeNames: Readonly<Record<Surface, string>> = {
  feed: "el feed",
  shorts: "un vídeo corto",
  stories: "una historia",
  explore: "una página para explorar",
  live: "un vídeo en directo",
  watch: "un vídeo",
  post: "una publicación",
  profile: "un perfil",
  messages: "mensajes",
  search: "una búsqueda",
  compose: "una publicación nueva",
  signup: "una página para crear una cuenta",
  login: "una página para iniciar sesión",
  settings: "ajustes",
  other: "otra página",
};
