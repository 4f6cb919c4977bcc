/** A page of somebody else that shows the talk in a frame could lay things over its buttons and choose its slides. There it is a document to read, and nothing to drive. */

/** True where any page around this one is of another origin. */
export function framedByAnother(): boolean {
  let inner: Window = self;
  while (inner !== inner.parent) {
    inner = inner.parent;
    if (!isReadable(inner)) return true;
  }
  return false;
}

function isReadable(other: Window): boolean {
  try {
    return other.location.origin === location.origin && location.origin !== 'null';
  } catch {
    return false;
  }
}
