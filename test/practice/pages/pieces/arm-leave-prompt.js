/** "Leave site?" while words are unsaved. Only then: a standing listener would be a lie, and harm the back/forward cache in places. */
export function armLeavePrompt(field) {
  const prompt = (event) => event.preventDefault();
  let isArmed = false;
  const settle = () => {
    const shouldBe = field.isConnected && field.value.trim() !== '';
    if (shouldBe === isArmed) return;
    isArmed = shouldBe;
    if (isArmed) window.addEventListener('beforeunload', prompt);
    else window.removeEventListener('beforeunload', prompt);
  };
  field.addEventListener('input', settle);
  return {
    settle,
    disarm() {
      isArmed = false;
      window.removeEventListener('beforeunload', prompt);
    },
  };
}
