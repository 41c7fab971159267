const skies = ['#fbd38d', '#a3bffa', '#b7e4c7', '#f5c6d6', '#c9d6ff', '#ffe5b4'];
const hills = ['#3f7d5c', '#4a5a8f', '#b5573d', '#6b705c', '#7b5ea7'];

/** A little landscape, different for each number; rain on every fourth. */
export function drawPicture(index, height = 300) {
  const holder = document.createElement('div');
  holder.className = 'picture';
  holder.style.height = `${height}px`;
  const sky = skies[index % skies.length];
  const near = hills[index % hills.length];
  const far = hills[(index + 2) % hills.length];
  const sun = 60 + ((index * 83) % 480);
  const rain = index % 4 === 3 ? Array.from({ length: 40 }, (_, drop) => `<line x1="${(drop * 97) % 600}" y1="${(drop * 53) % 220}" x2="${((drop * 97) % 600) - 5}" y2="${((drop * 53) % 220) + 14}"/>`).join('') : '';
  holder.innerHTML = `<svg viewBox="0 0 600 300" preserveAspectRatio="xMidYMid slice" role="img" aria-label="A drawn landscape">
<rect width="600" height="300" fill="${sky}"/><circle cx="${sun}" cy="80" r="34" fill="#fff" opacity=".75"/>
<path d="M0 210 Q150 ${120 + ((index * 31) % 60)} 300 200 T600 190 V300 H0Z" fill="${far}" opacity=".6"/>
<path d="M0 250 Q200 ${180 + ((index * 17) % 50)} 380 240 T600 230 V300 H0Z" fill="${near}"/>
<g stroke="#4a5a8f" stroke-width="2" opacity=".6">${rain}</g></svg>`;
  return holder;
}
