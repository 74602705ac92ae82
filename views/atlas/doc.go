// Package atlas is a Fyne widget that shows places on a map of the world. It
// needs no network: the outlines are embedded.
//
// The map is Mercator's projection of the sphere, cut at 80° of latitude. It
// keeps directions and the shapes of regions, which is what a reader of the
// news compares; areas grow towards the poles. The map goes round the earth:
// it has no edge in the east or west. Distances are never read off the map
// but computed on the sphere, so the rings around a reference place are true
// at any latitude, and are no circles far in the north.
//
// Geometry and painting know nothing of Fyne; the widget itself is in the
// files atlas, renderer, names, tag, card, scalebar, mouse and keys. Three
// kinds of coordinates are in use: [LatLon] in degrees; the world, a square of
// side 1 that the projection fills; and pixels of the view.
//
// The names of the colours that the theme must know are in colours.go.
// Everything but [Prepare] and [Outlines] must be called on the UI goroutine.
package atlas
