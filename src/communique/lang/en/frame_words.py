"""Words that name the frame of a report, not the occurrence: states, their capitals and peoples, and the beat's own words.

In: nothing. Out: `FRAME`, stems. Surprising: on a desk that follows two states their names stand in every report, so
they say little about which occurrence it is, however rare they are in the news at large.
"""

from __future__ import annotations

from communique.text.similarity import words

_STATES = """
afghanistan afghan kabul albania algeria algiers america american angola argentina armenia armenian yerevan australia
australian canberra austria vienna azerbaijan baku bahrain bangladesh bangladeshi dhaka belarus minsk belgium brussels bolivia bosnia brazil
brazilian brasilia bulgaria sofia burma myanmar cambodia cameroon canada canadian ottawa chad chile china chinese beijing
colombia bogota congo croatia zagreb cuba cuban havana cyprus czech prague denmark danish copenhagen djibouti ecuador
egypt egyptian cairo eritrea estonia tallinn ethiopia ethiopian finland finnish helsinki france french paris georgia
georgian tbilisi germany german berlin ghana greece greek athens haiti honduras hungary hungarian budapest iceland india
indian delhi indonesia indonesian jakarta iran iranian tehran iraq iraqi baghdad ireland irish dublin israel israeli
jerusalem italy italian rome japan japanese tokyo jordan jordanian amman kazakhstan astana kenya kenyan nairobi korea korean
north south pyongyang seoul kuwait kyrgyzstan laos latvia riga lebanon lebanese beirut libya libyan tripoli lithuania vilnius malaysia
malaysian maldives mali mexico mexican moldova mongolia morocco moroccan rabat nepal nepali kathmandu netherlands dutch
hague new zealand nicaragua niger nigeria nigerian abuja norway norwegian oslo oman pakistan pakistani islamabad pak
palestine palestinian panama paraguay peru philippines filipino manila poland polish warsaw portugal lisbon qatar doha
romania bucharest russia russian moscow rwanda saudi arabia riyadh senegal serbia belgrade singapore slovakia somalia
mogadishu spain spanish madrid sri lanka colombo sudan khartoum sweden swedish stockholm switzerland swiss geneva bern
syria syrian damascus taiwan taipei tajikistan tanzania thailand thai bangkok tunisia tunis turkey turkish turkiye ankara
turkmenistan uganda ukraine ukrainian kyiv kiev uae emirates dhabi britain british england uk london uruguay usa us
washington uzbekistan tashkent vatican venezuela caracas vietnam vietnamese hanoi yemen yemeni zambia zimbabwe europe
european eu asia asian africa african nato
"""
_BEAT = """
ambassador envoy foreign minister ministry secretary spokesperson spokesman state department embassy consulate delegation diplomat diplomatic
diplomacy bilateral multilateral trilateral ties relations partnership partner cooperation cooperate collaboration
collaborate dialogue talks summit consultations meeting agreement accord memorandum understanding treaty joint statement communique
declaration security defence counterterrorism counter-terrorism terrorism terrorist terror militant militancy extremism extremist insurgency
insurgent threat border regional region stability strategic strategy mutual commitment reaffirm engagement sovereignty
sanctions trade tariff investment aid assistance exercise interoperability military operation forces intelligence
sharing capability capabilities capacity building training equipment crackdown ceasefire attack attacks
"""
FRAME = frozenset(words(_STATES) + words(_BEAT))
"""Stems of frame words."""
