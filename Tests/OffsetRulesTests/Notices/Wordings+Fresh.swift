/// Wordings with rarer words and other orders of words.
let freshWordings = """
  [none_known]
  At this point in time the United States Government is not aware that any offset agreement has been proposed.
  As far as is known, no offset agreement is proposed in connection with this sale.
  DSCA is unaware of the existence of any offset arrangements for this proposed sale.
  No offset has been made known to the Department of Defense.
  So far as the implementing agency knows, there are no offset agreements.
  Presently, there are no known offset obligations related to the procurement.
  The prime contractor reports that it knows of no offset commitments.
  Offset agreements are not known to exist for this case.
  We do not currently know of any offset agreements.
  None of the offset agreements that the purchaser may have proposed are known to the U.S. Government.
  No known or anticipated offset agreements are associated with this sale.
  There are, at present, no offset agreements of which the U.S. Government is aware.
  Whether an offset agreement is proposed is not known at this time.
  The U.S. Government doesn't know of any offset agreements in connection with this sale.

  [none_categorical]
  No offset agreement will be entered into in connection with this sale.
  This is a sale without offsets.
  The foreign customer did not ask for offsets.
  There isn't any offset agreement associated with this proposed sale.
  There is neither an offset agreement nor an offset requirement.
  This transaction carries no offset obligation.
  Offsets will not be required.
  No offset agreements have been or will be proposed.
  The contractor has not offered any offset package.
  Offset agreements in connection with this sale: none.
  Zero offset agreements are proposed.
  The purchaser waived any offset requirement.

  [typically_requested]
  Offsets are a standard element of defense procurement in Bandaria.
  Bandaria has in the past asked for offsets when buying defense articles.
  The buyer, as is its custom, can be expected to seek offsets in most purchases.
  It is the usual practice of the purchaser to require offsets.
  Most sales to Bandaria have historically involved offset agreements.
  Purchasers in this region often seek offset arrangements. The terms, if any, would be settled between the parties.
  There are no known offset agreements at this time, but Bandaria usually requires them.
  The Government of Bandaria is known to typically request offsets.
  Switzerland typically requests offsets. Any offset agreement will be defined in negotiations between the purchaser and the contractors.
  The purchasing country generally pursues offset agreements.

  [requested_terms_undetermined]
  The Government of Bandaria is asking the contractor for an offset agreement.
  The customer has formally requested an offset program.
  An offset requirement has been stated by the purchaser. It remains to be defined.
  In its letter of request, the purchaser asked for offsets.
  Requests for offset agreements have been received from the purchaser; they have yet to be negotiated.
  The recipient requires that the contractor provide offsets.
  Direct offsets have been sought by the Bandarian Ministry of Defense.
  The purchaser insists on an offset agreement, details of which are to be agreed with the contractor.
  The purchaser made offsets a condition of the sale.
  Bandaria has requested industrial offsets valued at an amount still to be negotiated.

  [expected_terms_undetermined]
  An offset agreement is likely.
  The vendor anticipates an offset agreement with the Government of Bandaria.
  It is anticipated that there will be an offset agreement in connection with this sale.
  Offset commitments are expected to accompany this sale; the details are not yet known.
  The purchaser will seek offsets.
  The contractor will enter into an offset agreement with the purchaser at a later date.
  There will be an offset agreement, but its terms have not been set.
  Offsets are envisioned. The contractor and the purchaser will determine the specifics.
  The parties expect to negotiate an offset package.
  No offset agreement has yet been concluded, but one is anticipated.
  The Department believes that offsets will probably be requested.
  Bandaria plans to ask for offset arrangements.

  [expected_if_accepted]
  If the United States is selected, offset agreements are expected to be required.
  Should the sale proceed, the contractor will be expected to provide offsets.
  The purchaser will require offsets if it accepts the offer.
  In case the bid succeeds, offsets are anticipated.
  Assuming acceptance of the LOA, offset commitments will be required of the contractor.
  After signature of the Letter of Offer and Acceptance an offset agreement is expected to be concluded.
  Offset agreements are anticipated if a contract is awarded to the U.S. competitor.
  If the purchaser buys the aircraft, offset agreements will be required.

  [details_unknown]
  The details of the potential offset agreement will be settled in negotiations.
  An offset agreement is possible.
  There is a possibility of an offset agreement; no details are known.
  Information about the terms of the possible offset agreement is not available.
  The terms and value of a potential offset agreement have yet to be worked out.
  The particulars of the proposed offset arrangement remain to be negotiated.
  The purchaser might ask for offsets.
  We do not know the details of the proposed offset agreement at this time.
  At the time of this notification, the details of a possible offset package are undetermined.
  Should there be an offset agreement, its details will be defined between the purchaser and the contractor.
  Offset agreements, if any, will be negotiated between the purchaser and the contractor.

  [anticipated_required_by_purchaser_law]
  Bandaria's Offset Guidelines require foreign suppliers to provide offsets.
  The contractor will have to conclude an offset agreement under Bandaria's procurement law.
  By law, the purchaser must obtain offsets for purchases above a threshold.
  National regulations of the purchaser stipulate offsets.
  Korean Defense Acquisition Program Administration rules require an offset agreement.
  Offsets are compulsory under the legislation of the purchasing country.
  It is anticipated that, in line with the Defence Offset Policy of Bandaria, the vendor will be obliged to enter into an offset arrangement.
  In keeping with Bandarian law, offsets will be required.
  The purchaser is required by its law to request offsets.

  [absent]
  These missiles will offset the numerical advantage of an adversary.
  The contractor will deliver two offset duplicators with the publications package.
  Costs may be offset by a trade-in.
  Older aircraft will be retired, offsetting the manpower needed for the new fleet.
  The sale will not offset the regional balance.
  The weapon allows offset bombing in poor weather.
  The package offsets losses sustained in training.
  It is hoped this will offset any decline in readiness.
  The antenna is offset by 12 degrees.
  The sale can help to offset rising maintenance costs.
  """
