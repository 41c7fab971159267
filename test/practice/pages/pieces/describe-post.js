const authors = ['maple', 'otto', 'linden', 'pixel_the_cat', 'juno', 'mr_harbour', 'twelve_jars', 'saga'];
const texts = [
  'The cat has learned to open the biscuit tin. Nobody is safe.',
  'It rained so long that my umbrella asked for a holiday.',
  'My homework said "show your work", so I drew myself at the desk.',
  'Found a snail on the bicycle. We are walking to school now.',
  'Today I explained fractions with pancakes. Full marks, full stomach.',
  'The library has a new chair. It has already chosen its person: the cat.',
  'Puddle report: four good ones, one excellent one, two wet socks.',
  'Grandpa sends voice messages that begin with "Dear telephone".',
  'We built a bridge out of spaghetti. It held one grape, bravely.',
  'The dog next door says good morning to the post box. It has manners.',
  'I asked the plant how it was. It leaned towards the window. Relatable.',
  'Maths joke: why was six quiet? It had already eaten with seven.',
  'Somebody knitted a hat for the statue. The statue looks better.',
  'Our team name is The Late Bus. We arrived first.',
];

/** Post number n is the same on every page and in every run, so that a test can recognise it. */
export function describePost(index) {
  const author = authors[(index * 5) % authors.length];
  return {
    id: String(100_000_000 + index),
    index,
    author,
    text: texts[(index * 3) % texts.length],
    isVideo: index % 3 === 1,
    likes: 3 + ((index * 37) % 412),
  };
}
