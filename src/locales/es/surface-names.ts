import type { Surface } from "#domain/catalogue/surface";

/** A surface after a figure or alone: "15 minutos de vídeos cortos". */
export const surfaceNames: Readonly<Record<Surface, string>> = {
  feed: "feed",
  shorts: "vídeos cortos",
  stories: "historias",
  explore: "páginas para explorar",
  live: "vídeos en directo",
  watch: "vídeos",
  post: "publicaciones",
  profile: "perfiles",
  messages: "mensajes",
  search: "búsqueda",
  compose: "escribir una publicación",
  signup: "crear una cuenta",
  login: "iniciar sesión",
  settings: "ajustes",
  other: "otras páginas",
};
